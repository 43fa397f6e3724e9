/** What may stand beside a number or a date and change what it says. */

/** Before a number. */
export const beforeNumber: readonly string[] = [
  ...[
    'c.',
    'ca.',
    'circa',
    'approx.',
    'est.',
    'max.',
    'min.',
    'about',
    'around',
    'roughly',
    'some',
  ],
  ...[
    'nearly',
    'almost',
    'hardly',
    'barely',
    'scarcely',
    'not even',
    'just',
    'only',
    'fully',
    'a mere',
  ],
  ...[
    'more than',
    'over',
    'at least',
    'less than',
    'fewer than',
    'under',
    'up to',
    'at most',
    'not',
  ],
  ...['north of', 'on the order of', 'approaching', 'nearing', 'capped at', 'all but', 'close to'],
  ...['an estimated', 'as many as', 'no more than', 'no fewer than', 'the best part of', 'topping'],
];

/** After a number, between it and its noun. */
export const afterNumber: readonly string[] = [
  ...['or more', 'or so', 'or fewer', 'plus', 'odd', 'approximately', 'give or take', '(approx.)'],
  ...[
    'if not more',
    'and up',
    'at most',
    'maximum',
    'and counting',
    'Canadian',
    'a month',
    'per cent',
  ],
];

/** Before a date, what makes a day another thing than that day. */
export const beforeDate: readonly string[] = [
  ...['from', 'through', 'up to', 'as of', 'following', 'around', 'no later than', 'since', 'by'],
  ...['until', 'to', 'after', 'before', 'prior to', 'circa', 'about', 'throughout', 'ahead of'],
  ...['not later than', 'starting', 'on or about', 'in the wake of', 'between', 'towards', 'near'],
  ...['beginning on', 'as from', 'up until', 'at the end of', 'in late', 'in the week of'],
  ...['on the eve of', 'every', 'no earlier than'],
];

/** After a date. */
export const afterDate: readonly string[] = [
  ...['or later', 'or earlier', 'or thereabouts', 'onwards', 'at the latest', 'or so', 'or after'],
];

/** What makes a date no date, or denies it. */
export const denials: readonly string[] = ['not on'];
export const otherYears: readonly string[] = ['2031', 'BC'];

/** Nouns that no figure of ours is of. */
export const strangers: readonly string[] = [
  'gadgets',
  'officials',
  'women and children',
  'howitzers',
];

/** Addresses that a link must not have. */
export const addresses: readonly string[] = [
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//elsewhere.example', ''],
  ...[
    '/nowhere/',
    '#nowhere',
    'nowhere',
    '../',
    '/index/',
    'http://example.org/',
    'HTTPS://EXAMPLE',
  ],
  ...[
    'https://user@example.org/',
    'https://127.0.0.1/',
    'mailto:a@example.org',
    'https:example.org',
  ],
];

/** Blocks that prose is not made of, or that break its order. */
export const blocks: readonly string[] = [
  ...[
    '##',
    '# A title',
    '#### Too deep',
    '## Main',
    '- [ ] a box',
    '-',
    '>',
    '3. a list',
    '~~struck~~',
  ],
  ...[
    '| a | b |\n| :-: | - |\n| c | d |',
    '| a | b |\n| - | - |',
    '![a](/b.png)',
    '[^1]\n\n[^1]: a',
    '[a]: /b/',
  ],
  ...[
    '```\ncode\n```',
    '{1 + 1}',
    '{"words"}',
    'import a from "b"',
    'export const a = 1',
    '<b>bold</b>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<!-- a -->',
    '<Unknown />',
    '<Chart />',
    '<Chart id="no-such" />',
  ],
  ...[
    '<Cite>words</Cite>',
    '<Cite of="">words</Cite>',
    '<Cite of="no-such">words</Cite>',
    '<Exempt>987</Exempt>',
  ],
  ...[
    '<Exempt why="">987</Exempt>',
    '<Count />',
    '<Count of="lamps" />',
    '<Count of="facts" /> per cent',
    '<Compare />',
  ],
  ...[
    '<Compare article="no-such" record="no-such" />',
    '<Cite of={"a"}>words</Cite>',
    '<Timeline of="a" />',
  ],
  ...[
    '<Cite of="a',
    '</Cite>',
    '<>words</>',
    '{',
    '}',
    '<',
    '<Cite {...a}>words</Cite>',
    '<Timeline>words</Timeline>',
  ],
  ...[
    'words <Timeline /> words',
    '[words <Timeline />](/)',
    '[](/)',
    '[a [b](/)](/)',
    '&#0;',
    '&#x200b;',
    '&#49;&#51; lamps',
  ],
];
