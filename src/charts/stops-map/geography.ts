import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import type { Territory } from '../../ledger/schema.ts';
import { pathOf } from './path.ts';
import { frameOf, type BaseName } from './projection.ts';
import { countriesOf, cutRegion, type Countries, type Country } from './region.ts';

/** The base map of a panel as path strings in the units of its frame. */
export interface Geography {
  /** All land as one shape, so its outline is the coast alone. */
  land: string;
  /** The announced countries as one shape. */
  areas: string;
  westBank: string;
  gaza: string;
  /** Lines between countries, each drawn once. */
  solid: string;
  /** Lines that are not settled, each drawn once and never in `solid`. */
  dashed: string;
}

/**
 * The base map of a panel, from Natural Earth by way of world-atlas 2: 1:50m
 * for the main map and 1:10m for the inset. `announced` are the territories to
 * draw as areas. Dashed are the whole land outlines of the West Bank and the
 * Gaza Strip (with Jordan and Egypt too: one rule for the whole outline), the
 * lines of Israel with Syria and with Lebanon, and the line across Cyprus.
 */
export function readGeography(panel: BaseName, announced: readonly Territory[]): Geography {
  const { projection, bounds } = frameOf(panel);
  const [file, weight] = panel === 'main' ? ['countries-50m', 0.0014] : ['countries-10m', 0.00003];
  const require = createRequire(import.meta.url);
  const world = require(`world-atlas/${file}.json`) as Countries;
  const region = cutRegion(world, bounds, weight);
  const countries = countriesOf(region);
  const inRegion = announced.filter((territory) => panel === 'main' || nearby.includes(territory));
  const areas = inRegion
    .filter((territory) => territory !== 'West Bank')
    .map((territory) => find(countries, territory));
  const [gaza, westBank] = palestinianAreas(region, countries);
  const line = (dashed: boolean): string =>
    pathOf(
      projection,
      mesh(region, region.objects.countries, (one, other) => {
        return one !== other && isUnsettled(one as Country, other as Country) === dashed;
      }),
    );
  return {
    land: pathOf(projection, merge(region, countries)),
    areas: pathOf(projection, merge(region, areas)),
    westBank: pathOf(projection, westBank),
    gaza: pathOf(projection, gaza),
    solid: line(false),
    dashed: line(true),
  };
}

type Shape = ReturnType<typeof merge>;

/** Codes of ISO 3166-1, which world-atlas uses as ids. */
const codes: Record<Territory, string> = {
  Turkey: '792',
  Greece: '300',
  Jordan: '400',
  Qatar: '634',
  'United Arab Emirates': '784',
  'Saudi Arabia': '682',
  Israel: '376',
  'West Bank': '275',
  Bahrain: '048',
  Egypt: '818',
};

/** The territories that the inset shows something of. */
const nearby: readonly Territory[] = ['Israel', 'Jordan', 'Egypt', 'Saudi Arabia', 'West Bank'];

/** Northern Cyprus carries no code in world-atlas, so it goes by its name there. */
const unsettled = ['376-760', '376-422', 'Cyprus-N. Cyprus'];

function isUnsettled(one: Country, other: Country): boolean {
  if (one.id === codes['West Bank'] || other.id === codes['West Bank']) return true;
  const ids = [one.id, other.id].toSorted().join('-');
  const names = [one.properties?.name, other.properties?.name].toSorted().join('-');
  return unsettled.includes(ids) || unsettled.includes(names);
}

function find(countries: readonly Country[], territory: Territory): Country {
  const country = countries.find(({ id }) => String(id) === codes[territory]);
  if (country !== undefined) return country;
  throw new Error(
    `The base map has no shape for "${territory}" (code ${codes[territory]}). ` +
      'Use a finer world-atlas file, or a lower simplification weight, in geography.ts.',
  );
}

/** The Gaza Strip and the West Bank, which Natural Earth keeps as one country, west to east. */
function palestinianAreas(
  region: Countries,
  countries: readonly Country[],
): [gaza: Shape, westBank: Shape] {
  const { coordinates } = merge(region, [find(countries, 'West Bank')]);
  const [gaza, westBank, ...rest] = coordinates
    .map((polygon): Shape => ({ type: 'MultiPolygon', coordinates: [polygon] }))
    .toSorted((one, other) => westEdge(one) - westEdge(other));
  if (gaza !== undefined && westBank !== undefined && rest.length === 0) return [gaza, westBank];
  throw new Error(
    `The base map draws ${coordinates.length} areas with code 275; the Gaza Strip and the West ` +
      'Bank should be two. Check world-atlas and the simplification weight in geography.ts.',
  );
}

function westEdge({ coordinates }: Shape): number {
  return Math.min(...coordinates.flat(2).map(([longitude = 0]) => longitude));
}
