import type { AnnouncedStop, Territory, TravelledStop, When } from '../../ledger/schema.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { grow, intersect, type Box, type Position } from '../../lib/geometry.ts';
import type { LabelRequest, Line } from '../../labels/candidates.ts';
import {
  place,
  placeBounds,
  type Inset,
  type Panel,
  type PanelName,
  type Panels,
} from './panels.ts';
import { places, rooms, type Room } from './places.ts';
import type { Point } from './point.ts';

/** A label and the panel that it belongs to. */
export interface PanelRequest extends LabelRequest {
  panel: PanelName;
}

/**
 * The names of the announced stops: in the inset where
 * that shows their middle, and on the main map, where those may be left out.
 */
export function announcedRequests(stops: readonly AnnouncedStop[], panels: Panels): PanelRequest[] {
  return stops.flatMap((stop) => {
    const inInset = panels.insets.some(({ name }) => stop.territory in rooms[name]);
    return [panels.main, ...panels.insets].flatMap((panel): PanelRequest[] => {
      const room = rooms[panel.name][stop.territory];
      if (room === undefined) return [];
      const lines = breakLabel(stop.label, room.broken).map((text): Line => ({
        text,
        kind: 'name',
      }));
      const required = panel !== panels.main || !inInset;
      const isTinted = panel !== panels.main && stop.territory === 'West Bank';
      return [{ ...area(panel, room), id: stop.id, lines, reach: 80, required, isTinted }];
    });
  });
}

/** The city, the days and, where so, the absence from the article of each stop made. */
export function travelledRequests(
  stops: readonly TravelledStop[],
  points: readonly Point[],
  panels: Panels,
): PanelRequest[] {
  return points
    .filter(({ form }) => form !== 'dot')
    .flatMap(({ id, panel, x, y, radius }): PanelRequest[] => {
      const stop = stops.find((stop) => stop.id === id);
      if (stop === undefined) return [];
      const lines: Line[] = [
        { text: cityOf(stop), kind: 'name' },
        { text: daysOf(stop.when), kind: 'when' },
      ];
      // The inset of the Gulf has no room for it; the caption says it too.
      if (!stop.inArticle && panel !== 'gulf')
        lines.push({ text: 'not in the article', kind: 'outside' });
      const within = withinOf(panelOf(panels, panel));
      const mark = { at: { x, y }, radius, panel, within };
      const isTinted = stop.territory === 'West Bank';
      return [{ ...mark, id, lines, reach: 110, required: true, isTinted }];
    });
}

/** On the main map, a label for each inset that says where its small dots have their numbers. */
export function pointerRequests(points: readonly Point[], panels: Panels): PanelRequest[] {
  return panels.insets.flatMap((inset): PanelRequest[] => {
    const orders = points.filter(({ panel }) => panel === inset.name).map(({ order }) => order);
    if (orders.length === 0) return [];
    const { main } = panels;
    const { locator, name: id } = inset;
    const text = `${joinNumbers(orders)} ${whereIs(inset, main)}`;
    const at = middle(locator);
    const radius = Math.hypot(locator.width, locator.height) / 2;
    const mark = { at, radius, panel: main.name, within: withinOf(main) };
    return [{ ...mark, id, lines: [{ text, kind: 'note' }], reach: 80, required: true }];
  });
}

/** In the first free corner of the inset that every drawing has, that it is larger in scale. */
export function insetRequests({ insets }: Panels): PanelRequest[] {
  return insets.slice(0, 1).flatMap((inset) => {
    const within = grow(inset, -4);
    const [width, height] = [70, 18];
    const right = within.x + within.width - width;
    const bottom = within.y + within.height - height;
    return [within.y, bottom].flatMap((y) =>
      [within.x, right].map((x): PanelRequest => {
        const room = { x, y, width, height };
        const lines: Line[] = [{ text: 'Enlarged', kind: 'note' }];
        const stand = { panel: inset.name, at: middle(room), radius: 0, within, room };
        return { ...stand, id: 'enlarged', lines, reach: 0, required: false };
      }),
    );
  });
}

/** The names for orientation, without those of the territories that stops are named after. */
export function contextRequests(panels: Panels, named: readonly Territory[]): PanelRequest[] {
  return places
    .filter(({ territory }) => territory === undefined || !named.includes(territory))
    .filter(({ panel }) => panel === 'main' || panels.insets.some(({ name }) => name === panel))
    .map(({ name, kind, panel, required = false, ...room }): PanelRequest => {
      const lines = breakLabel(name, room.broken).map((text): Line => ({ text, kind }));
      const stand = area(panelOf(panels, panel), room);
      const isTinted = name === 'West Bank';
      return { ...stand, id: name, lines, reach: required ? 70 : 0, required, isTinted };
    });
}

function panelOf({ main, insets }: Panels, name: PanelName): Panel {
  return insets.find((inset) => inset.name === name) ?? main;
}

function whereIs({ x, y }: Inset, main: Panel): string {
  if (y > main.height) return 'below';
  return x > main.width / 2 && main.width >= 560 ? 'in the inset' : 'above';
}

/** The city without the island or region after it, which the map itself shows. */
function cityOf({ city }: TravelledStop): string {
  return city.replace(/,.*$/, '');
}

/** The days without the year, which the line above the map gives. */
function daysOf(when: When): string {
  return formatShortWhen(when)
    .replaceAll('\u00a0', ' ')
    .replace(/ \d{4}$/, '');
}

type Stand = Pick<PanelRequest, 'panel' | 'at' | 'radius' | 'within' | 'room' | 'mark'>;

function area(panel: Panel, { room, mark }: Room): Stand {
  const box = intersect(placeBounds(panel, room), withinOf(panel));
  const stand = {
    panel: panel.name,
    at: middle(box),
    radius: 0,
    within: withinOf(panel),
    room: box,
  };
  return mark === undefined ? stand : { ...stand, mark: place(panel, ...mark) };
}

/** A label of several words on two lines of about the same length, where it is long or must be. */
function breakLabel(label: string, broken = label.length > 13): string[] {
  if (!broken) return [label];
  const breaks = [...label.matchAll(/ /g)].map(({ index }) => index);
  const [best] = breaks.toSorted(
    (one, other) => Math.abs(one - label.length / 2) - Math.abs(other - label.length / 2),
  );
  return best === undefined ? [label] : [label.slice(0, best), label.slice(best + 1)];
}

function withinOf(panel: Panel): Box {
  return grow(panel, -1);
}

function middle({ x, y, width, height }: Box): Position {
  return { x: x + width / 2, y: y + height / 2 };
}

function joinNumbers(numbers: readonly number[]): string {
  const last = String(numbers.at(-1));
  return numbers.length === 1 ? last : `${numbers.slice(0, -1).join(', ')} and ${last}`;
}
