import { unitsOf } from '../../src/figures/nouns.ts';

/** What the invented articles of these tests count. */
export const units = unitsOf([
  { name: 'rounds', nouns: ['round', 'rounds'] },
  { name: 'munitions', nouns: ['munition', 'munitions'] },
  { name: 'hostages', nouns: ['hostage', 'hostages', 'captive', 'captives', 'people', 'person'] },
  { name: 'visits', nouns: ['visit', 'visits', 'time', 'times'] },
  {
    name: 'trips',
    nouns: ['trip', 'trips', 'journey', 'journeys', 'tour', 'tours', 'time', 'times'],
  },
  { name: 'cables', nouns: ['cable', 'cables'] },
  { name: 'ministers', nouns: ['minister', 'ministers'] },
  { name: 'boats', nouns: ['boat', 'boats'] },
  { name: 'rifles', nouns: ['rifle', 'rifles'] },
  { name: 'tranches', nouns: ['tranche', 'tranches'] },
]);
