import { column, type Dataset } from '../charts/dataset.ts';
import { absolute, routes } from '../routes.ts';
import { licence, publishClaims } from './claims.ts';
import type { Content } from '../content/load.ts';
import { claimShape, type PublishedClaim } from './shape.ts';

/** The columns whose cells hold several values, and what stands between these. */
const separators: Readonly<Record<string, string>> = {
  ...{ amounts: '; ', about: ' ', differs: ' ', sources: ' ', pages: ' ' },
};

/** The claims as a table: a column for each field, with several values in a cell where there are. */
export function tabulateClaims(claims: readonly PublishedClaim[]): Dataset {
  const names = claimShape.keyof().options;
  return {
    columns: names.map((name) => {
      const words = claimShape.shape[name].meta()?.description ?? '';
      const type = name === 'paragraph' ? 'integer' : 'string';
      return column(name, type, titleOf(name), words);
    }),
    rows: claims.map((claim) =>
      names.map((name) => {
        const value =
          name === 'amounts' ? claim.amounts.map((amount) => amount.in_words) : claim[name];
        return Array.isArray(value) ? value.join(separators[name]) : value;
      }),
    ),
  };
}

/** The columns of the table and its terms, as CSV on the Web metadata (W3C, 2015). */
export function describeTable(content: Content): object {
  const { title, about, claims, published } = publishClaims(content);
  const { site } = content.ledger;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    url: absolute(routes.file('claims.csv')),
    'dc:title': title,
    'dc:description': about,
    'dc:publisher': site.name,
    'dc:modified': published,
    'dc:license': { '@id': licence },
    tableSchema: {
      primaryKey: 'id',
      columns: tabulateClaims(claims).columns.map(({ description, ...each }) => ({
        ...each,
        'dc:description': description,
        ...(separators[each.name] === undefined ? {} : { separator: separators[each.name] }),
      })),
    },
  };
}

/** "date_in_words" as "Date in words". */
function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
