import { describe, expect, test } from 'vitest';
import { widths } from '../../../src/charts/chart.ts';
import { layoutLocator } from '../../../src/charts/locator/layout.ts';
import { findFaults } from '../../../src/charts/locator/room.ts';
import { places, spot, withPlaces } from './fixture.ts';

describe('a map of places', () => {
  test.each(widths)('has nothing that a reader could not tell apart at %i px', (width) => {
    expect(findFaults(layoutLocator(places, width))).toEqual([]);
  });

  test('has numbers and a key below while it is narrow, and words at the places where it is wide', () => {
    const [narrow, wide] = [layoutLocator(places, 400), layoutLocator(places, 560)];
    expect(narrow.key.map(({ name }) => name)).toEqual(places.places.map(({ place }) => place));
    expect(narrow.labels).toEqual([]);
    expect(wide.discs).toEqual([]);
    expect(wide.labels.map(({ lines }) => lines[0]?.text)).toEqual(
      places.places.map(({ label }) => label),
    );
  });

  test('gives each area of a place the number of the place, as a ring', () => {
    const { discs } = layoutLocator(places, 340);
    expect(discs.map(({ order, open }) => `${order}${open ? ' open' : ''}`)).toEqual([
      '1',
      '2',
      '3',
      '4 open',
      '4 open',
    ]);
  });

  test('moves the words by their offset in proportion to the width, and leads a line to them', () => {
    const [small, large] = ([560, 960] as const).map((width) => layoutLocator(places, width));
    const reach = ({ from, to } = { from: { x: 0 }, to: { x: 0 } }): number => from.x - to.x;
    expect(small?.leaders.map(({ id }) => id)).toEqual(['Visby', 'border']);
    const border = (layout: typeof small) => layout?.leaders.find(({ id }) => id === 'border');
    expect(reach(border(large)) / reach(border(small))).toBeCloseTo(960 / 560, 1);
  });

  test('grows by its key alone, and with each line of it', () => {
    const long = places.places.map((place) => ({
      ...place,
      said: 'A lamp was lit at the end of the quay, and the keepers stayed with it until the morning',
    }));
    const [short, tall] = [places, withPlaces(...long)].map((each) => layoutLocator(each, 340));
    expect(tall?.map).toEqual(short?.map);
    const lines = tall?.key.map(({ said }) => said.length) ?? [];
    expect((tall?.height ?? 0) - (short?.height ?? 0)).toBe(
      16 * lines.reduce((sum, count) => sum + count - 1, 0),
    );
  });

  test('shows a town with its dot from its width on, where its name touches nothing', () => {
    const towns = (width: 400 | 560) =>
      layoutLocator(places, width).names.filter(({ dot }) => dot !== undefined);
    expect(towns(400)).toEqual([]);
    expect(towns(560).map(({ id }) => id)).toEqual(['Riga']);
  });
});

describe('what a reader could not tell apart is named', () => {
  const faults = (width: 340 | 760, ...of: Parameters<typeof withPlaces>): string =>
    findFaults(layoutLocator(withPlaces(...of), width)).join('; ');
  const visby = spot('Visby', 18.3, 57.6);

  test('a place outside the map', () => {
    expect(faults(760, spot('Rome', 12.5, 41.9))).toContain('"Rome" lies outside the map');
  });
  test('words that overlap others', () => {
    expect(faults(760, visby, spot('Near', 18.6, 57.8))).toContain(
      'the names of "Visby" and "Near" overlap',
    );
  });
  test('words on another’s place', () => {
    expect(faults(760, spot('Turku', 22.3, 60.5), spot('Mariehamn', 21, 60.5))).toContain(
      'the words of "Turku" cover the place of "Mariehamn"',
    );
  });
  test('words on the line to others', () => {
    const far = { ...spot('Far', 23, 60.4), wide: [-300, 0] as [number, number] };
    expect(faults(760, spot('Turku', 21.5, 60.5), far)).toContain(
      'the words of "Turku" cover the line to "Far"',
    );
  });
  test('words that leave the map', () => {
    expect(faults(760, { ...visby, label: 'A town with a very long name '.repeat(4) })).toContain(
      'the name of "Visby" leaves the map',
    );
  });
  test('numbers that touch', () => {
    expect(faults(340, visby, spot('Near', 18.4, 57.7))).toContain(
      'the numbers of "Visby" and "Near" touch',
    );
  });
  test('a number on the square of a place that the record tells', () => {
    const at = { at: [18.3, 57.6] as [number, number], territory: 'Sweden', claim: 'x01-visby' };
    expect(faults(340, { ...visby, spot: at })).toContain(
      'the number of "Visby" covers the square at its place',
    );
  });
  test('a name that the key has no room for', () => {
    expect(faults(340, { ...visby, place: 'A town with a very long name '.repeat(3) })).toContain(
      'the words of "Visby" have no room in the key',
    );
  });
});
