import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stopsMap } from '../../../src/charts/stops-map/chart.ts';
import type { AnnouncedStop } from '../../../src/ledger/schema.ts';
import { palette } from '../../../src/styles/palette.ts';
import { announced, travelled } from './fixture.ts';
import { contrast, paintOf, type Role } from './paint.ts';

// Vitest reads imported style sheets as empty, so the one on disk is read.
const css = readFileSync('src/charts/stops-map/style.css', 'utf8');
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
    const roles = [...css.matchAll(/var\(--([a-z-]+)[,)]/g)].map(([, role = '']) => role);
    const known = [...Object.keys(palette), 'sans'];
    expect(roles.length).toBeGreaterThan(10);
    expect(roles.filter((role) => !known.includes(role))).toEqual([]);
    expect(css + drawings.map(([, svg]) => svg).join('')).not.toMatch(/#[\da-f]{3,8}\b(?!")/i);
    expect(drawings.filter(([, svg]) => svg.includes('style='))).toEqual([]);
  });

  test.each([
    ['eleven kilobytes with all ten drawings', 960, 11],
    ['10.2 kilobytes with the eight of an embed', 760, 10.2],
  ])('stays under %s', (_, widest, kilobytes) => {
    const svgs = chart.views.flatMap(({ drawings }) =>
      drawings.filter(({ width }) => width <= widest).map(({ svg }) => svg),
    );
    const bytes = brotliCompressSync(`${chart.defs}${svgs.join('')}`).length;
    expect(bytes).toBeLessThan(kilobytes * 1024);
  });

  test.each([0, 1])(
    'keeps each word of the map legible on what it stands on (scheme %i)',
    (scheme) => {
      const colour = (role: Role): string => palette[role][scheme] ?? '';
      const faint = drawings.flatMap(([name, svg]) =>
        [...svg.matchAll(/<text [^>]*class="([^"]+)"[^>]*>([^<]+)/g)].flatMap(
          ([, classes, word]) => {
            const { fill, stroke } = paintOf(
              css,
              classes?.split(' ') ?? [],
              name.split(' ')[0] ?? '',
            );
            const ground = stroke ?? (classes?.includes('on-outlined') ? 'paper' : 'accent');
            const ratio = contrast(colour(fill), colour(ground));
            return ratio < 4.5 ? [`${name}: ${word} ${ratio}`] : [];
          },
        ),
      );
      expect(faint).toEqual([]);
    },
  );

  test('writes the names in the tint of the West Bank in ink', () => {
    const tinted = drawings.map(([, svg]) =>
      [...svg.matchAll(/class="[^"]*tinted[^"]*">([^<]+)/g)].map(([, word]) => word),
    );
    expect(new Set(tinted.flat())).toEqual(new Set(['West', 'Bank', 'Ramallah', '10 Jan']));
    expect(tinted.filter((words) => words.length === 0)).toEqual([]);
  });

  test('says in the caption what a phone has no room for on the map', () => {
    const [, made] = chart.views;
    expect(made?.drawings[0]?.svg).not.toContain('not in the article');
    expect(made?.caption).toMatch(/Manama \(9, outlined\) is not in the article/);
    const listed = travelled.map((stop) => ({ ...stop, inArticle: true }));
    const all = announced.concat({ ...announced[0], territory: 'Bahrain' } as AnnouncedStop);
    expect(stopsMap(all, listed).views[1]?.caption).not.toContain('not in the article');
  });

  test('keeps the days of a range together in the table', () => {
    expect(chart.table.rows[9]?.cells[2]).toBe('10–\u206011\u00a0January 2024');
  });

  test('counts places and stops, and names the stop that was not listed', () => {
    expect(chart.headline).toMatch(/nine places .* ten stops, of which Manama was not on the list/);
    const listed = travelled.map((stop) => ({ ...stop, inArticle: true }));
    const all = announced.concat({ ...announced[0], territory: 'Bahrain' } as AnnouncedStop);
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
