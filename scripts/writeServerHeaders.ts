// Writes what public/_headers says in the words of nginx, of Caddy and of a store like S3. SITE_URL, if it has a path, is
// where the site is served.
import { writeFileSync } from 'node:fs';
import { host } from '../src/routes.ts';
import { readHeaderRules } from './headers.ts';
import { writeCaddyHeaders, writeNginxHeaders } from './serverHeaders.ts';
import { writeUpload } from './store.ts';

const rules = readHeaderRules('public');
writeFileSync('deploy/nginx-headers.conf', writeNginxHeaders(rules, host.base));
writeFileSync('deploy/Caddyfile-headers', writeCaddyHeaders(rules, host.base));
writeFileSync('deploy/s3.sh', writeUpload(rules), { mode: 0o755 });
