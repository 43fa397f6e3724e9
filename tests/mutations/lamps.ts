import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = 'tests/fixtures';

/**
 * Puts the three fixtures into one: each holds with the first alone. The edits let
 * all hold together, and give every field of every shape, which a check of fields
 * asks for (`shapeFields.test.ts`), a place where it can be broken.
 */
export function copyLamps(root: string): void {
  for (const fixture of ['lighthouse', 'days', 'rounds']) {
    cpSync(join(fixtures, fixture), root, { recursive: true });
  }
  for (const [file, from, to] of edits) {
    const path = join(root, 'content', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
}

const basis = ', basis: By the register of the office }';

const edits: readonly (readonly [file: string, from: string, to: string])[] = [
  ['facts/p01.yml', 'record: [x01]', 'record: [x01, x03]'],
  ['pages/rounds.mdx', 'order: 3', 'order: 4'],
  // A row whose sums are words.
  [
    'facts/p02.yml',
    '- id: p02-oil',
    `- id: p02-lamps
  paragraph: 2
  statement: On 5 May 2021 the office granted Turku dozens of dollars for hundreds of lamps.
  when: { from: '2021-05-05', precision: day }
  amounts:
    - { value: null, unit: US dollars, qualifier: vague, word: dozens, of: new lamps }
    - { value: null, unit: lamps, qualifier: vague, word: hundreds }
  attribution: { who: The article itself, kind: article-voice }
  certainty: reported-fact
  decision: approved
  places: [Turku]
  record: [x02]
- id: p02-oil`,
  ],
  [
    'record/x02.yml',
    '  - id: x02-bell',
    `  - id: x02-lamps
    statement: The gazette printed dozens of lamps for Turku.
    when: { from: '2021-05-05', precision: day${basis}
    amounts: [{ value: null, unit: lamps, qualifier: vague, word: dozens }]
    status: differs
    short: The gazette has dozens of lamps.
    facts: [p02-lamps]
    sources: [gazette]
  - id: x02-bell`,
  ],
  [
    'pages/grants.mdx',
    '<Compare',
    `<Cite of="p02-lamps">On 5 May 2021 Turku was granted dozens of dollars for hundreds of lamps.</Cite> <Cite of="x02-lamps">The gazette has dozens of lamps.</Cite>

<Compare article="p02-lamps" record="x02-lamps" />

<Compare`,
  ],
  [
    'charts/grants.yml',
    '  - id: bell',
    `  - id: lamps
    label: New lamps
    when: { from: '2021-05-05', precision: day${basis}
    lead: 5 May 2021, granted
    status: Granted
    value: { value: null, unit: US dollars, qualifier: vague, word: dozens, of: new lamps }
    quantity: { value: null, unit: lamps, qualifier: vague, word: hundreds }
    items: Hundreds of lamps
    approved: true
    emergency: false
    facts: [p02-lamps]
    record:
      - words: The gazette has dozens of lamps
        figures:
          - claim: x02-lamps
            measure: quantity
            amount: { value: null, unit: lamps, qualifier: vague, word: dozens }
            label: As the gazette printed it
  - id: bell`,
  ],
  ['charts/grants.yml', '  measures: [', '  area: Baltic Sea\n  measures: ['],
  [
    'charts/spring.yml',
    '    facts: [p02-oil]',
    `    facts: [p02-oil]
  - id: lamps-sum
    label: New lamps
    on: '2021-05-05'
    amount: { value: null, unit: US dollars, qualifier: vague, word: dozens, of: new lamps }
    facts: [p02-lamps]`,
  ],
  ['charts/spring.yml', 'cites: [p01-round]', 'more: [The log has no hours.]\ncites: [p01-round]'],
  ['people.yml', '  role: Reporter', '  direction: ltr\n  role: Reporter'],
  [
    'charts/harbours.yml',
    'precision: article }\n    cites: [p01-places]',
    `precision: article${basis}\n    cites: [p01-places]`,
  ],
  ['charts/round.yml', "'2021-05-12', precision: day }", `'2021-05-12', precision: day${basis}`],
  ['charts/rounds.yml', "'2020-10-02', precision: day }", `'2020-10-02', precision: day${basis}`],
  ['charts/round.yml', '  areas:', '  detail: 0.01\n  areas:'],
  [
    'charts/round.yml',
    '\nlisted:',
    `
    - { text: Riga, at: [24.1, 56.95], side: south }
enlarged:
  left: [21, 60.2]
  right: [23.5, 60.2]
  top: [22.27, 60.8]
  ratio: 0.6
  share: 0.2
  stops: { turku: south }
  names:
    - { text: Rauma, at: [21.5, 61.1], side: east, sea: false, from: 100 }
listed:`,
  ],
];
