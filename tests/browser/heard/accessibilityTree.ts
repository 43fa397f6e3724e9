import type { CDPSession, Page } from 'playwright-core';

/** A node of Chromium's accessibility tree, of what its protocol has. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The states that a screen reader tells, with its words where they are on and where they are off. */
const states: Readonly<Record<string, readonly [on: string, off: string]>> = {
  expanded: ['expanded', 'collapsed'],
  checked: ['checked', 'not checked'],
  pressed: ['pressed', 'not pressed'],
  selected: ['selected', ''],
  disabled: ['disabled', ''],
  required: ['required', ''],
  modal: ['modal', ''],
};

/** Chromium's own names of roles that have another in ARIA, as they are heard. */
const roles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  Details: 'group',
  Figcaption: 'caption',
  LabelText: 'label',
  LayoutTable: 'layout table, not told',
  'graphics-document': 'image',
};

/** A tab that tells what is heard in it. */
export class Listener {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Listener> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Listener(session);
  }

  /** What has the focus: its role, name, states and description in one line; nothing at the end of the page. */
  async focused(): Promise<string> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: 'document.activeElement === document.body ? null : document.activeElement',
    });
    const { objectId } = result;
    if (!objectId) return '';
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    const [node] = nodes as Node[];
    return node ? sayNode(node) : '';
  }

  /** All that is heard within the first element of the selector, a line each, indented as it is nested. */
  async within(selector: string): Promise<string> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector,
    });
    const { node: element } = await this.#session.send('DOM.describeNode', { nodeId });
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const all = nodes as Node[];
    const byId = new Map(all.map((node) => [node.nodeId, node]));
    const start = all.find((node) => node.backendDOMNodeId === element.backendNodeId);
    if (!start) throw new Error(`${selector} is not in the tree.`);
    return `${linesOf(start, byId, 0).join('\n')}\n`;
  }
}

function linesOf(node: Node, all: ReadonlyMap<string, Node>, depth: number): string[] {
  const children = (node.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  const below = (level: number): string[] =>
    children.flatMap((child) => linesOf(child, all, level));
  const role = roleOf(node);
  if (role === 'InlineTextBox') return [];
  if (node.ignored || role === 'generic' || role === 'none') return below(depth);
  const said = sayNode(node);
  if (said === 'text') return [];
  const line = '  '.repeat(depth) + said;
  const inner = below(depth + 1);
  // Words alone that the line above has as its name are not told twice.
  const words = inner.map((each) => /^ *text "(.*)"$/.exec(each)?.[1]);
  const repeated =
    words.every((each) => each !== undefined) && bare(words.join('')) === bare(nameOf(node));
  return [line, ...(repeated ? [] : inner)];
}

function sayNode(node: Node): string {
  const name = nameOf(node);
  const description = clean(node.description?.value);
  const value = clean(String(node.value?.value ?? ''));
  const properties = Object.fromEntries(
    (node.properties ?? []).map((each) => [each.name, each.value.value]),
  );
  const told = Object.entries(states).flatMap(([state, [on, off]]) => {
    if (!(state in properties)) return [];
    const is = properties[state];
    return [is === true || is === 'true' ? on : off].filter(Boolean);
  });
  const level = roleOf(node) === 'heading' ? [`level ${String(properties['level'])}`] : [];
  return [
    `${roleOf(node)}${name && ` "${name}"`}`,
    ...(value && value !== name ? [`value "${value}"`] : []),
    ...level,
    ...told,
    ...(description && description !== name ? [`described as "${description}"`] : []),
  ].join(', ');
}

const roleOf = ({ role }: Node): string => {
  const own = role?.value ?? 'none';
  if (own === 'StaticText') return 'text';
  return roles[own] ?? own;
};

const nameOf = ({ name }: Node): string => clean(name?.value);

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** Without what binds words to a line, which nobody hears. */
const clean = (text = ''): string => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
