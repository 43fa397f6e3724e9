import { otherwise, type HeaderRule } from './headers.ts';

/** What the files of a site are, by the ends of their names: a store is told, and does not look. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  zip: 'application/zip',
  // Last, so that no page names a file that is not there yet.
  html: 'text/html; charset=utf-8',
};
/** Of these, the ones of which some are named by their contents. */
const hashed = ['css', 'js', 'woff2'];

/** The files of one kind that are kept for as long, as a store has to be told. */
interface Upload {
  type: string;
  kept: string;
  /** Filters of `aws s3`, of which the last that fits a file decides. */
  filters: string[];
}

function listUploads(rules: readonly HeaderRule[]): Upload[] {
  const kept = rules.flatMap(({ path, headers }) =>
    headers
      .filter(([name]) => name === 'Cache-Control')
      .map(([, value]) => ({ pattern: path.slice(1), value })),
  );
  const unread = kept.find(({ pattern }) => /:|^\*$/.test(pattern));
  if (unread) {
    throw new Error(
      `_headers has a Cache-Control for /${unread.pattern}, and aws reads no names or rules for all: give it to a folder, as in /folder/*.`,
    );
  }
  const rest = kept.map(({ pattern }) => `--exclude '${pattern}'`);
  const uploadsOf = (end: string): Upload[] => {
    const type = types[end] ?? '';
    const plain = { type, kept: otherwise, filters: [`--include '*.${end}'`, ...rest] };
    const named = [...Map.groupBy(kept, ({ value }) => value)].map(([value, same]) => ({
      type,
      kept: value,
      filters: same.map(({ pattern }) => `--include '${pattern}.${end}'`),
    }));
    return hashed.includes(end) ? [...named, plain] : [plain];
  };
  return Object.keys(types).flatMap(uploadsOf);
}

/** The headers of a site as a store like S3 is told them while it is filled: a script of the shell. */
export function writeUpload(rules: readonly HeaderRule[]): string {
  const lines = listUploads(rules).map(
    ({ type, kept, filters }) => `put '${type}' '${kept}' ${filters.join(' ')}`,
  );
  return `#!/bin/sh
# Puts dist/ into a store like S3, each file with its type and how long it may be kept:
#   deploy/s3.sh s3://bucket/path [options of aws]
# Made from public/_headers by "npm run headers", and tested to agree with it. Change it there.
set -eu
to=\${1:?Say where to: deploy/s3.sh s3://bucket/path}
shift
options=$*

put() {
	type=$1 kept=$2
	shift 2
	# Options are words.
	# shellcheck disable=SC2086
	aws s3 cp dist "$to" --recursive --exclude '*' "$@" --content-type "$type" --cache-control "$kept" --only-show-errors $options
}

${lines.join('\n')}
`;
}
