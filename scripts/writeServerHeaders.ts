// Writes what public/_headers says in the words of nginx and Caddy. SITE_URL, if it has a path, is
// where the site is served.
import { writeFileSync } from 'node:fs';
import { host } from '../src/routes.ts';
import { readHeaderRules } from './headers.ts';
import { writeCaddyHeaders, writeNginxHeaders } from './serverHeaders.ts';

const rules = readHeaderRules('public');
writeFileSync('deploy/nginx-headers.conf', writeNginxHeaders(rules, host.base));
writeFileSync('deploy/Caddyfile-headers', writeCaddyHeaders(rules, host.base));
