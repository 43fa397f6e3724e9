import type { Amount, Shipment } from '../../../src/ledger/schema.ts';

const amount = (
  value: number,
  unit: Amount['unit'],
  qualifier: Amount['qualifier'] = 'exact',
): Amount => ({ value, unit, qualifier });

/** The four rows of the article, with the outside record's figures beside them. */
export const shipments: Shipment[] = [
  {
    id: 'artillery',
    label: '155 mm artillery shells and related equipment',
    when: { from: '2023-12-29', precision: 'day' },
    value: amount(147_500_000, 'US dollars'),
    quantity: null,
    approved: true,
    emergency: true,
    facts: ['p26-artillery', 'p26-artillery-emergency'],
    outside: [
      {
        claim: 'x02-artillery-earlier',
        measure: 'value',
        amount: amount(96_510_000, 'US dollars'),
        label: 'approved in earlier cases',
      },
      {
        claim: 'x02-artillery-new',
        measure: 'value',
        amount: amount(51_000_000, 'US dollars', 'about'),
        label: 'new',
      },
    ],
  },
  {
    id: 'tank-ammunition',
    label: 'Tank ammunition',
    when: { from: '2023-12-08', precision: 'day' },
    value: amount(106_000_000, 'US dollars', 'more than'),
    quantity: amount(13_000, 'rounds'),
    approved: true,
    emergency: true,
    facts: ['p27-first-emergency', 'p27-tank-rounds'],
    outside: [
      {
        claim: 'x02-tank-value',
        measure: 'value',
        amount: amount(106_500_000, 'US dollars'),
        label: 'in the official notice',
      },
      {
        claim: 'x02-tank-rounds',
        measure: 'quantity',
        amount: amount(13_981, 'rounds'),
        label: 'in the official notice',
      },
    ],
  },
  {
    id: 'air-munitions',
    label: 'Air-to-surface munitions',
    when: { from: '2023-10-07', to: '2023-12', precision: 'mid' },
    value: null,
    quantity: amount(20_000, 'munitions', 'about'),
    approved: true,
    emergency: false,
    facts: ['p28-air-munitions'],
    outside: [],
  },
  {
    id: 'rifles',
    label: 'Assault rifles',
    value: amount(34_000_000, 'US dollars'),
    quantity: amount(24_000, 'rifles'),
    approved: false,
    emergency: false,
    facts: ['p29-rifles-pending'],
    outside: [
      {
        claim: 'x03-rifles-held',
        measure: 'quantity',
        amount: amount(27_000, 'rifles', 'more than'),
        label: 'held back',
      },
    ],
  },
];
