import type { Content } from '../content/load.ts';
import { canonical, routes } from '../routes.ts';
import { describeClaims, licence } from './claims.ts';
import { claimShape } from './shape.ts';

/** The files of the claims, by name, with what each is. */
export const dataFiles = [
  { name: 'claims.json', type: 'application/json', about: 'every claim with its figures in parts' },
  { name: 'claims.csv', type: 'text/csv', about: 'the same as a table, one claim a row' },
  {
    name: 'claims.csv-metadata.json',
    type: 'application/csvm+json',
    about: 'the columns of the table, as CSV on the Web metadata',
  },
  {
    name: 'claims.schema.json',
    type: 'application/schema+json',
    about: 'the fields of claims.json, as a JSON Schema',
  },
] as const;

/** The fields of a claim, with a word on each. */
export function listFields(): { name: string; about: string }[] {
  return claimShape.keyof().options.map((name) => ({
    name,
    about: claimShape.shape[name].meta()?.description ?? '',
  }));
}

/** The claims as a data set of schema.org, for search engines. */
export function describeDataset(content: Content): object {
  const { title, about } = describeClaims(content);
  const { site } = content.ledger;
  const address = canonical(routes.page('data'));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: title,
    description: about,
    license: licence,
    isAccessibleForFree: true,
    inLanguage: site.language,
    dateModified: site.published,
    creator: { '@type': 'Organization', name: site.name, url: canonical(routes.page('index')) },
    variableMeasured: listFields().map(({ name }) => name),
    distribution: dataFiles.slice(0, 2).map(({ name, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: canonical(routes.file(name)),
    })),
  };
}
