import { expect, test } from 'vitest';
import { z } from 'zod';
import { openGround } from './ground.ts';
import { subjectOf } from './nodeWays.ts';
import { listAll } from './run.ts';
import { listFields, shapes } from './shapeFields.ts';

const grounds = [openGround('lamps'), openGround('own')];
for (const ground of grounds) ground.close();

test('the content has no file of a kind whose shape is not among those compared', () => {
  const files = grounds.flatMap((ground) => [...ground.files]);
  const subjects = files.map(([file, text]) =>
    file.endsWith('.mdx') ? 'head' : subjectOf(file, text),
  );
  expect(Object.keys(shapes).toSorted()).toEqual([...new Set(subjects)].toSorted());
});

test('each field of each shape is broken by some mutation', () => {
  const mutated = new Set(
    grounds.flatMap((ground) =>
      listAll(ground)
        .filter(({ group }) => group === 'values')
        .map(({ field }) => field),
    ),
  );
  const missed = Object.entries(shapes).flatMap(([subject, shape]) =>
    listFields(shape)
      .map((field) => subject + field)
      .filter((field) => !isAmong(field, mutated)),
  );
  expect([...new Set(missed)]).toEqual([]);
});

test('a field is found behind all that can stand around it', () => {
  const shape = z.strictObject({
    rows: z.array(z.strictObject({ at: z.tuple([z.number(), z.number()]) })).default([]),
    areas: z.record(z.string(), z.strictObject({ code: z.string() }).optional()),
    cell: z.union([z.string().transform((text) => [text]), z.array(z.string())]).nullable(),
  });
  expect(new Set(listFields(shape))).toEqual(
    new Set(
      [
        '.rows',
        '.rows[]',
        '.rows[].at',
        '.rows[].at[]',
        '.areas',
        '.areas.*',
        '.areas.*.code',
      ].concat(['.cell', '.cell[]']),
    ),
  );
});

/** Whether the field, in which `*` is any key, is one of those. */
function isAmong(field: string, among: ReadonlySet<string>): boolean {
  if (!field.includes('*')) return among.has(field);
  const pattern = new RegExp(
    `^${field
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('[^.[\\]]+')}$`,
  );
  return [...among].some((each) => pattern.test(each));
}
