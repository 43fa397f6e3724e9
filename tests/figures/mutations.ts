import type { Support } from '../../src/figures/support.ts';
import type { Amount, When } from '../../src/ledger/schema.ts';
import { afterDate, beforeDate } from '../mutations/words.ts';

/**
 * Sentences of an invented article about lighthouses, each bound to one of its
 * entries: by root, ways to make a true sentence false, and sentences that are true.
 */

const amount = (
  value: number | null,
  unit: Amount['unit'],
  qualifier: Amount['qualifier'] = 'exact',
  more: Partial<Amount> = {},
): Amount => ({ value, unit, qualifier, ...more });
const entry = (when: When, amounts: Amount[] = [], more: Partial<Support> = {}): Support => ({
  when,
  dates: [],
  amounts,
  ...more,
});
const article: When = { from: '2021-05-06', to: '2021-05-07', precision: 'article' };

export const entries: Readonly<Record<string, Support>> = {
  lens: entry({ from: '2021-04-12', precision: 'day' }, [amount(1_200_000, 'US dollars')], {
    statement: 'The office granted $1.2 million for an LX40 lens in the name of King Gustav III.',
  }),
  late: entry({ from: '2021-04-28', precision: 'day' }),
  oil: entry({ from: '2021-04-20', precision: 'day' }, [
    amount(400_000, 'US dollars', 'more than'),
    amount(20_000, 'pounds', 'about', { of: 'lamp oil' }),
  ]),
  stay: entry({ from: '2021-05-13', to: '2021-05-14', precision: 'range' }),
  round: entry(article, [amount(2, 'countries'), amount(5, 'visits', 'exact', { of: 'to Visby' })]),
  flares: entry(article, [amount(13_000, 'rounds', 'exact', { of: 'flare ammunition' })]),
  saved: entry({ from: '2021-05-03', precision: 'by' }, [
    amount(70, 'per cent', 'about', { of: 'those saved, women and children' }),
    amount(6, 'hostages', 'exact', { of: 'Swedes, by harbour officials' }),
    amount(220, 'people killed', 'more than', { of: 'Finns, by the log' }),
    amount(570, 'people injured'),
  ]),
  cables: entry({ from: '2021-03', precision: 'since' }, [amount(3, 'cables', 'at least')]),
  keepers: entry(article, [
    amount(null, 'people injured', 'vague', { word: 'thousands', of: 'lamp keepers' }),
  ]),
  hours: entry({ from: '2021-05-09', precision: 'day' }, [amount(4, 'hours'), amount(4, 'boats')]),
  month: entry({ from: '2021-05', precision: 'month' }),
  early: entry({ from: '2021-05', precision: 'early' }),
  before: entry({ from: '2021-04-12', precision: 'before' }),
  first: entry({ from: '2021-04-12', precision: 'day' }, [
    amount(1, 'times', 'exact', { of: 'the use of the lens' }),
    amount(2, 'times', 'exact', { of: 'grants of a lens, April 2021' }),
  ]),
};

/** A sentence with the entry that it is bound to. */
export type Sentence = readonly [text: string, entry: string];

const each = (entry: string, template: string, words: readonly string[]): Sentence[] =>
  words.map((word) => [template.replace('…', word), entry]);

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Sentences that must be refused, by what is wrong with them. */
export const mutations: Readonly<Record<string, readonly Sentence[]>> = {
  'digits after a capital letter': [
    ...each('lens', 'The office granted … for a lens.', [
      ...['USD106 million', 'EUR34m', 'USD 1.3 million', 'GBP1.2 million', 'EUR 1.2 million'],
      ...['SEK1.2 million', '1.2 million EUR', 'M1,200,000', 'X1.2 million', 'NOK1,200,000'],
    ]),
    ...each('flares', 'There were … of flare ammunition.', [
      ...['M13,000 rounds', 'M-13,000 rounds', 'A14,000 rounds', 'K13 rounds', 'L3,000 rounds'],
    ]),
    ...each('lens', 'The lens was …, as granted.', [
      'an LX41',
      'an M830A1',
      'of FY2021',
      'of Q2',
      'of H1',
    ]),
  ],
  'figures that hide': [
    ...each('lens', 'There were 99…000 lamps.', [
      '\u200e',
      '\u200f',
      '\u202d',
      '\u2061',
      '\u2062',
      '\u2063',
      '\u2064',
      '\u2068',
      '\u034f',
    ]),
    ...each('lens', 'There were thir…teen lamps.', [
      '\u061c',
      '\u180e',
      '\ufe0f',
      '\u115f',
      '\u3164',
      '\u2800',
      '\u00ad',
      '\u200b',
      '\u0301',
    ]),
    ...each('lens', 'There were … lamps.', [
      ...[
        'th\u0456rteen',
        's\u0456x',
        '\uff11\uff13',
        '\ud835\udfcf\ud835\udfd1',
        '十三',
        '1\ufe0f\u20e3',
      ],
      ...[
        '\u0661\u0663',
        '①',
        '½',
        '²',
        'XIII\u0300',
        '\ufffd3',
        'tw\u043e',
        '\u03bf\u03b7e',
        '\u0007',
      ],
      ...[
        'word13word',
        'lamp99',
        'thirteenlamps',
        'wordDecember',
        'wordGustav III',
        'Decemberlamps',
        'lampMay',
        'lampFriday',
        'twicelamps',
        'lampthirteen',
        'onehundred',
        '1e3',
        '0x0D',
        '99lamps',
      ],
      ...[
        'thírteen',
        'síx',
        'thırteen',
        'Monday13',
        'January99',
        '9_9',
        '13OOO',
        'l3,000',
        'lamp$99',
      ],
    ]),
  ],
  'qualifiers before a number': [
    ...each('flares', 'There were … 13,000 rounds of flare ammunition.', [
      ...['c.', 'ca.', 'approx.', 'est.', 'max.', 'min.', 'circa', 'hardly', 'barely', 'scarcely'],
      ...['not even', 'north of', 'south of', 'on the order of', 'in the order of', 'approaching'],
      ...['nearing', 'capped at', 'all but', 'no more than', 'at the very most', 'anything up to'],
      ...['fewer  than', 'just', 'a mere', 'the best part of', 'somewhere around', 'greater than'],
      ...['an estimate of', 'getting on for', 'at best', 'a minimum of', '(approx.)', 'topping'],
    ]),
    ...each('flares', 'There were … 13,000 rounds.', [
      ...['close on', 'something like', 'fully', '“about”', '*about*', 'far fewer than', '(about)'],
    ]),
    ['There were approximately-13,000 rounds.', 'flares'],
    ['There were between 12,000 and 13,000 rounds.', 'flares'],
    ['The office gave not even $400,000.', 'oil'],
    ['The office gave just more than $400,000.', 'oil'],
    ['It was well over $400,000.', 'oil'],
  ],
  'qualifiers after a number': [
    ...each('flares', 'There were 13,000 rounds … in the store.', [
      ...[
        'approximately',
        'give or take',
        '(approx.)',
        'or so',
        'or fewer',
        'if not more',
        'and up',
      ],
      ...['more or less', 'or thereabouts', 'at most', 'or nearly', '(estimated)', 'or more'],
    ]),
    ...each('flares', 'There were 13,000 rounds ….', [
      'plus',
      'maximum',
      'minimum',
      'tops',
      'and counting',
    ]),
    ...each('flares', 'There were 13,000 … rounds.', [
      'plus',
      'or so',
      'odd',
      'approximately',
      'or more',
    ]),
    ...each('flares', 'There were 13,000 rounds….', [
      ...[
        ', if not more',
        ', perhaps more',
        ' – approximately',
        ' at the minimum',
        ' or close to it',
      ],
      ...[', or more', ' (roughly)', ' or even more', ' a month', ' per week'],
    ]),
    ['It was $1.2 million (Canadian).', 'lens'],
    ['It was $1.2 million in Canadian money.', 'lens'],
    ['It was $1.2 million euros.', 'lens'],
    ['It was $1.2 million a year.', 'lens'],
    ['There were 13,000-plus rounds.', 'flares'],
    ['There were 013,000 rounds.', 'flares'],
    ['There were 13,00 rounds.', 'flares'],
    ['There were 13.000 rounds.', 'flares'],
    ['It was $1.2 million Canadian.', 'lens'],
    ['It was 1.2 million Canadian dollars.', 'lens'],
    ['It was $1.2 million Australian.', 'lens'],
    ['It was A$1.2 million.', 'lens'],
    ['There were 13,000$ rounds.', 'flares'],
  ],
  'words before a date': [
    ...each('lens', '… 12 April 2021 the harbour had a lens.', beforeDate.map(capitalise)),
    ...each('lens', 'It was granted on 12 April 2021 ….', afterDate),
    ...each('lens', 'It was granted … April 2021.', [
      ...[
        'at the end of',
        'in late',
        'at the start of',
        'by the end of',
        'since',
        'at the close of',
      ],
    ]),
    ...each('lens', 'It was … 12 April 2021.', [
      ...[
        'within days of',
        'the day before',
        'on the eve of',
        'as early as',
        'as late as',
        'each',
        'over',
      ],
      ...['no earlier than', 'until at least', 'in the week of', 'starting with', 'through to'],
    ]),
    ['It was on 12 April 2021 or the day after.', 'lens'],
    ['It was in the last week of April 2021.', 'lens'],
    ['It was every April.', 'lens'],
    ['She was there on 13 or 14 May 2021.', 'stay'],
    ...each('month', 'They came … May 2021.', [
      'by',
      'since',
      'until',
      'after',
      'before',
      'around',
      'in mid',
      'as of',
    ]),
    ...each('stay', '… she was at the lighthouse.', [
      ...[
        'On 13 May 2021',
        'On 14 May 2021',
        'Before 13 May 2021',
        'Since 14 May 2021',
        'After 14 May',
      ],
      ...['From 14 May 2021', 'Until 13 May 2021', 'From 14 to 13 May 2021', '14–13 May 2021'],
      ...['On 13 and 13 May 2021', 'On 13–13 May 2021'],
      ...[
        'From 14 May to 13 May 2021',
        'As of 13 May 2021',
        'Around 14 May 2021',
        'By 13 May 2021',
      ],
    ]),
    ...each('lens', 'It was granted … in April 2021.', [
      'on Mondays',
      'on Fridays',
      'on Tuesday',
      'on Tues.',
    ]),
    ...each('before', '… 12 April 2021 it was dark.', ['After', 'Since', 'From', 'On']),
    ...each('cables', '… March 2021 there were at least three cables.', [
      'Before',
      'Until',
      'By',
      'In',
    ]),
    ...each('round', 'She had set out … 6 May 2021.', [
      'on',
      'since',
      'before',
      'after',
      'throughout',
    ]),
    ...each('early', 'It was … May 2021.', [
      'before early',
      'after early',
      'in late',
      'since early',
    ]),
    ['It was in autumn 2021.', 'lens'],
  ],
  'the noun after a figure': [
    ...each('saved', 'About 70 … were saved.', [
      'women and children',
      'women',
      'people',
      'of those saved',
      'keepers',
    ]),
    ...each('saved', 'By 3 May 2021 it was six ….', [
      ...[
        'officials',
        'harbour officials',
        'Swedish sailors',
        'Swedish',
        'Finns',
        'boats',
        'women',
        'logs',
      ],
    ]),
    ...each('saved', 'More than 220 … were killed.', [
      'Swedes',
      'keepers',
      'sailors',
      'children',
      'Americans',
    ]),
    ...each('saved', 'It was 570 ….', [
      'people killed',
      'dead',
      'displaced',
      'missing',
      'sailors',
      'wounded dead',
    ]),
    ...each('flares', 'There were 13,000 ….', [
      ...[
        'flares',
        'tanks',
        'howitzers',
        'shells',
        'round boxes',
        'flare boxes',
        'gadgets',
        'lamps',
      ],
      ...['Swedes', 'of the lamps', 'ammunition boxes', 'rounds’ boxes', 'per cent', 'km', 'euros'],
    ]),
    ...each('flares', 'There were 13,000 ….', [
      ...[
        '"tanks"',
        '(tanks)',
        '*tanks*',
        'new tanks',
        'heavily armed tanks',
        'of the newest tanks',
      ],
      ...[
        'so-called tanks',
        'Soviet-built tanks',
        'rounded stones',
        'rounds-makers',
        'or 14,000 rounds',
      ],
    ]),
    ...each('round', 'It was the fifth ….', [
      'trip',
      'stop',
      'journey',
      'round',
      'harbour',
      'Visby lamp',
    ]),
    ...each('round', 'It was two ….', ['states', 'harbours', 'county councils', 'days', 'places']),
    ...each('keepers', 'Thousands of … were hurt.', ['sailors', 'Swedes', 'lamps', 'soldiers']),
    ...each('cables', 'Since March 2021 it was at least three ….', [
      'memos',
      'cable cars',
      'letters',
      'weeks',
    ]),
    ...each('hours', 'It was four ….', [
      'days',
      'keepers',
      'hour-olds',
      'boathouses',
      'boat sheds',
    ]),
    ['It was more than 220.', 'hours'],
    ['In all it took 2021 rounds.', 'flares'],
    ['It burned about 20,000.', 'oil'],
  ],
  vocabulary: [
    ...each('lens', 'There were … lamps.', [
      ...[
        'XIII',
        'xiii',
        'VII',
        'threescore',
        'fourscore',
        'a quadrillion',
        'a sextet of',
        'a quintet of',
      ],
      ...[
        'twentyfive',
        'nil',
        'nought',
        'twenty-five',
        'sextuple',
        'a foursome of',
        'a crore of',
        'umpteen',
      ],
    ]),
    ...each('lens', 'The oil …, they said.', [
      ...[
        'quintupled',
        'octupled',
        'halved',
        'sextupled',
        'was multimillion-dollar oil',
        'came fifthly',
      ],
      ...['came sixthly', 'came fortnightly', 'was of the noughties', 'lasted a millennium'],
      ...[
        'was a multi-million affair',
        'came on Tues.',
        'came on Thurs',
        'came on Sun',
        'came in Apr. 2022',
      ],
      ...['made a millionaire', 'came for Gustav IV', 'came for Karl III', 'was of the thirties'],
    ]),
    ...each('lens', 'It was granted ….', [
      ...[
        'April 12, 2021',
        'on April 12',
        'on 2021-04-12',
        'on 12/04/2021',
        'on 12.4.21',
        'on Apr. 12',
      ],
    ]),
  ],
};

/** Sentences that must pass. */
export const good: readonly Sentence[] = [
  ...each('lens', '… 12 April 2021 the office granted $1.2 million for a lens.', [
    ...[
      'On',
      'The decision of',
      'In its letter of',
      'At noon on',
      'The grant was dated',
      'Dated to',
    ],
  ]),
  ...each('lens', 'The office granted … for a lens.', [
    ...['$1.2 million', '$1.2\u00a0million', '$1,200,000', 'US$1.2 million', '1.2 million dollars'],
    ...['USD 1.2 million', 'USD1.2 million', '1.2 million US dollars', '$1.2m'],
  ]),
  ['The lens was an LX40, granted in the name of Gustav III.', 'lens'],
  ['On Monday 12 April 2021 I saw the mix in the dim light.', 'lens'],
  ['In mid-April 2021 it was granted.', 'lens'],
  ['At the end of April 2021 it was granted.', 'late'],
  ['In spring 2021 it was granted.', 'lens'],
  ['In early 2021 it was granted.', 'lens'],
  ['On 12 April 2021 it was first used.', 'first'],
  ['The office first used the lens on 12 April 2021.', 'first'],
  ['It was the second such grant of a lens in April 2021.', 'first'],
  ['Two grants of a lens were made.', 'first'],
  ['The two differ.', 'first'],
  ['It was for the first time.', 'first'],
  ...each('oil', 'Turku was given … for oil.', [
    ...['more than $400,000', 'over $400,000', 'more than a further $400,000', 'above $400,000'],
  ]),
  ...each('oil', 'They burned … of it.', [
    ...[
      'about 20,000 pounds',
      'around 20,000 pounds',
      'roughly 20,000 pounds',
      'approximately 20,000 pounds',
    ],
    ...[
      'approx. 20,000 pounds',
      'about twenty thousand pounds',
      'about 20,000 pounds plus some wicks',
    ],
  ]),
  ...each('stay', '… she was at the lighthouse.', [
    ...[
      'From 13 to 14 May 2021',
      'On 13 and 14 May 2021',
      'From 13 May to 14 May 2021',
      'Until 14 May 2021',
    ],
    ...[
      'From 13 May 2021',
      'Between 13 and 14 May 2021',
      'On 13–14 May 2021',
      'Through 14 May 2021',
    ],
    ...['By 14 May 2021', 'In May 2021'],
  ]),
  ...each('round', '… she had set out.', [
    ...['As of early May 2021', 'By early May 2021', 'In early May 2021', 'About 6 or 7 May 2021'],
    ...['As of 7 May 2021', 'By 6 May 2021'],
  ]),
  ['The plan named two countries.', 'round'],
  ['It was her fifth visit to Visby.', 'round'],
  ['It was her fifth.', 'round'],
  ...each('flares', 'The store held …, the article said.', [
    ...['13,000 rounds', '13,000 flare rounds', '13,000 rounds of flare ammunition', '13,000'],
    ...['13,000 red rounds plus lamps', 'thirteen thousand rounds', 'XIII thousand'].slice(0, 2),
  ]),
  ...each('saved', 'By 3 May 2021 …', [
    ...[
      'the harbour was saying six.',
      'it was six Swedes.',
      'six were still held.',
      'six people were held.',
    ],
    ...[
      'about 70 per cent were women.',
      'about 70% of those saved were women.',
      'six of the hostages held on.',
    ],
    ...[
      'more than 220 people had been killed.',
      'more than 220 Finns were killed.',
      '570 were injured.',
    ],
    ...['more than 220 had died.', '570 people were hurt.', 'six Swedish hostages were counted.'],
  ]),
  ['No later than 3 May 2021 it was six.', 'saved'],
  ['As of 3 May 2021 it was six.', 'saved'],
  ...each('cables', '… March 2021 the office had at least three cables.', ['Since', 'From']),
  ['At least three black anchor cables were laid.', 'cables'],
  ['Three or more cables were laid.', 'cables'],
  ['Thousands of lamp keepers were hurt.', 'keepers'],
  ['Thousands were hurt.', 'keepers'],
  ...each(
    'hours',
    'They came …',
    ['for four hours.', 'in four boats.', 'for three to four hours.'].slice(0, 2),
  ),
  ['A four-hour pause began.', 'hours'],
  ['It was a pause of four hours each day.', 'hours'],
  ['In May 2021 they came.', 'month'],
  ['In early May 2021 they came.', 'early'],
  ...each('before', '… 12 April 2021 it was dark.', ['Before', 'Until', 'Shortly before']),
  ['To the dismay of the Marchers the Mayor of Juneau met Augustus.', 'none'],
  ['Someone alone often opened the network for Tim Kaine and Balfour.', 'none'],
  ['The first of two grants of a lens was made.', 'first'],
  ['It named two Nordic and Baltic countries.', 'round'],
  ['An earlier count of 13,000 rounds stood.', 'flares'],
  ['He spoke over the 13,000 rounds.', 'flares'],
  ['There were 13,000 rounds (the log’s figure).', 'flares'],
  ['The harbour, King Olav’s, was civil and vivid; reading A4 says so.', 'none'],
];
