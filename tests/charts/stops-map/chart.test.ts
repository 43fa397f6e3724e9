import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stopsMap } from '../../../src/charts/stops-map/chart.ts';
import { palette } from '../../../src/styles/palette.ts';
import { announced, travelled } from './fixture.ts';

const chart = stopsMap(announced, travelled);
const drawings = chart.views.flatMap(({ slug, drawings }) =>
  drawings.map(({ width, svg }): [string, string] => [`${slug} at ${width}`, svg]),
);

describe('stopsMap(announced, travelled)', () => {
  test('is the same twice', () => {
    expect(stopsMap(announced, travelled)).toEqual(chart);
  });

  test.each(drawings)('draws %s without a hole in it', (_, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  });

  test.each(drawings)('refers in %s only to shapes that the definitions have', (_, svg) => {
    const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const missing = used.filter((id) => !chart.defs?.includes(`id="${id}"`));
    expect(used.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('gives every drawing a title of its own to be named by', () => {
    const ids = drawings.map(([, svg]) => {
      const [, id = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
      return svg.includes(`<title id="${id}">`) ? id : '';
    });
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(10);
  });

  test('escapes the words of the stops', () => {
    const stops = announced.map((stop) =>
      stop.id === 'egypt' ? { ...stop, label: '<b>&' } : stop,
    );
    const [svg = ''] = stopsMap(stops, travelled).views[0]?.drawings.map(({ svg }) => svg) ?? [];
    expect(svg).toContain('&lt;b&gt;&amp;</text>');
  });

  test('never mixes the views', () => {
    const [planned, made] = ['announced', 'travelled'].map((slug) =>
      drawings
        .filter(([name]) => name.startsWith(slug))
        .map(([, svg]) => svg)
        .join(''),
    );
    expect(planned).not.toMatch(/class="(disc|dot|outlined|links)"/);
    expect(made).not.toMatch(/class="(area|stop)"/);
  });

  test('colours by role alone', () => {
    const roles = [...chart.css.matchAll(/var\(--([a-z-]+)[,)]/g)].map(([, role = '']) => role);
    const known = [...Object.keys(palette), 'sans'];
    expect(roles.filter((role) => !known.includes(role))).toEqual([]);
    expect(chart.css + drawings.map(([, svg]) => svg).join('')).not.toMatch(
      /#[\da-f]{3,8}\b(?!")/i,
    );
    expect(drawings.filter(([, svg]) => svg.includes('style='))).toEqual([]);
  });

  test('stays under eleven kilobytes with all ten drawings', () => {
    const all = `${chart.defs}${drawings.map(([, svg]) => svg).join('')}`;
    expect(brotliCompressSync(all).length).toBeLessThan(11 * 1024);
  });

  test('counts places and stops, and names the stop that was not listed', () => {
    expect(chart.headline).toMatch(/nine places .* ten stops, of which Manama was not on the list/);
    const listed = travelled.map((stop) => ({ ...stop, inArticle: true }));
    const all = announced.concat({
      ...announced[0],
      territory: 'Bahrain',
    } as (typeof announced)[0]);
    expect(stopsMap(all, listed).headline).toMatch(/ten places .* ten stops$/);
  });

  test('tells both views in words, with every stop and date', () => {
    const missing = travelled.filter(({ city }) => !chart.description.includes(city));
    expect(missing).toEqual([]);
    expect(chart.description).toContain('the West Bank');
    expect(chart.description.replaceAll('\u00a0', ' ')).toContain('10–11 January 2024');
    expect(chart.description).toContain('Stop 9, Manama, is not in the article');
  });

  test('has a row for each stop in order, each with what it rests on', () => {
    const { columns, rows } = chart.table;
    expect(rows.map(({ cells }) => cells[1])).toEqual(travelled.map(({ order }) => String(order)));
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    expect(rows[8]).toMatchObject({ cite: ['x01-manama'] });
    expect(rows[8]?.cells[3]).toBe('No');
    expect(rows[7]?.cite).toEqual(['x01-ramallah', 'p08-west-bank-plan']);
  });

  test('says of a listed place without a stop that none was reported', () => {
    const rows = stopsMap(
      announced,
      travelled.filter(({ id }) => id !== 'cairo'),
    ).table.rows;
    expect(rows.at(-1)?.cells).toEqual([
      'Egypt',
      'Not reported',
      'Not reported',
      'Yes',
      'Not reported',
    ]);
  });

  test('refuses a stop that contradicts the list of announced places', () => {
    const stops = travelled.map((stop) => ({ ...stop, inArticle: true }));
    expect(() => stopsMap(announced, stops)).toThrow(
      'inArticle: true of stop "manama", but its list of announced places does not have "Bahrain"',
    );
  });
});
