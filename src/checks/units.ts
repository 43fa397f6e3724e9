import { generalUnits } from '../figures/nouns.ts';
import type { Amount } from '../ledger/schema.ts';
import type { Checker, Named } from './checker.ts';

const file = 'content/site.yml';

/** Says of an amount with a unit that is none which units there are, and how to add one. */
export function checkUnit(checker: Checker, entry: Named, { unit }: Amount): void {
  // Where the list could not be read, any unit may be in it.
  if (checker.unread.files.has(file) || checker.units.nouns.has(unit)) return;
  const known = [...checker.units.nouns.keys()].map((name) => `"${name}"`).join(', ');
  const what = `has an amount in "${unit}", which is no unit.`;
  const fix = `Use one of: ${known}; or add it, with the nouns that may follow its numbers, to "units" in ${file}: { name: ${unit}, nouns: [one, several] }.`;
  checker.add(entry, what, fix);
}

/** The units that the site lists are not those of every article, are there once, and are used. */
export function checkUnits(checker: Checker, placeOf: (unit: number) => Named): void {
  const { site, facts, topics } = checker.ledger;
  const entries = [...facts, ...topics.flatMap(({ claims }) => claims)];
  const used = new Set(entries.flatMap(({ amounts }) => amounts.map(({ unit }) => unit)));
  site.units.forEach(({ name }, i) => {
    const at = placeOf(i);
    if (generalUnits.nouns.has(name)) {
      checker.add(at, `lists the unit "${name}", which every article has.`, 'Take it out.');
    } else if (site.units.slice(0, i).some((each) => each.name === name)) {
      checker.add(at, `lists the unit "${name}" twice.`, 'List it once, with all its nouns.');
    } else if (!used.has(name) && checker.unread.ids.size + checker.unread.files.size === 0) {
      checker.add(at, `lists the unit "${name}", which no amount has.`, 'Take it out.');
    }
  });
}
