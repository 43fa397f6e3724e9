import { z } from 'zod';
import { kinds } from '../../src/charts/registry.ts';
import { conformanceShape } from '../../src/ledger/shapes/conformance.ts';
import { factShape, readingShape } from '../../src/ledger/shapes/facts.ts';
import {
  correctionShape,
  eventShape,
  personShape,
  termShape,
} from '../../src/ledger/shapes/people.ts';
import { recordTopicShape, sourceShape } from '../../src/ledger/shapes/record.ts';
import { siteShape } from '../../src/ledger/shapes/site.ts';
import { tableShape } from '../../src/ledger/shapes/table.ts';
import { frontShape } from '../../src/prose/frontmatter.ts';

/** The shape of what a file holds, by the subject of the fields of its mutations. */
export const shapes: Readonly<Record<string, z.ZodType>> = {
  facts: z.array(factShape),
  record: recordTopicShape,
  readings: z.array(readingShape),
  sources: z.array(sourceShape),
  people: z.array(personShape),
  terms: z.array(termShape),
  events: z.array(eventShape),
  corrections: z.array(correctionShape),
  site: siteShape,
  conformance: conformanceShape,
  tables: tableShape,
  head: frontShape,
  ...Object.fromEntries(
    Object.entries(kinds).map(([name, { shape }]) => [`charts(${name})`, shape]),
  ),
};

/**
 * Every field of a shape, written like those of mutations: `[].when.from`. The
 * keys of a record, which are the content's own, are `*`.
 */
export function listFields(shape: z.ZodType, path = ''): string[] {
  if (shape instanceof z.ZodObject) {
    return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
      const own = `${path}.${key}`;
      return [own, ...listFields(field, own)];
    });
  }
  if (shape instanceof z.ZodArray) return listItems([shape.element as z.ZodType], path);
  if (shape instanceof z.ZodTuple) return listItems(shape.def.items as z.ZodType[], path);
  if (shape instanceof z.ZodRecord) {
    const own = `${path}.*`;
    return [own, ...listFields(shape.valueType as z.ZodType, own)];
  }
  if (shape instanceof z.ZodUnion) {
    return (shape.options as z.ZodType[]).flatMap((each) => listFields(each, path));
  }
  if (shape instanceof z.ZodPipe) return listFields(shape.in as z.ZodType, path);
  const inner = (shape.def as { innerType?: z.ZodType }).innerType;
  return inner ? listFields(inner, path) : [];
}

function listItems(items: readonly z.ZodType[], path: string): string[] {
  return [`${path}[]`, ...items.flatMap((each) => listFields(each, `${path}[]`))];
}
