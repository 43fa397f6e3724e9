import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { serve } from '../../scripts/server.ts';
import { charts, content } from '../../src/build/current.ts';
import { oembedOf } from '../../src/embed/oembed.ts';
import { frozenEmbed, pageOf } from '../../src/embed/published.ts';
import { absolute, routes } from '../../src/routes.ts';

/** A chart with all addresses that may be pasted for it. */
export interface Pasted {
  slug: string;
  title: string;
  embed: string;
  /** Of a version frozen now, as the next release would keep it. */
  frozen: string;
  /** The page that it opens; none where no page begins with it. */
  opens: string | undefined;
  /** The page that explains it. */
  page: string;
}

/** The charts of the site. */
export const pasted: Pasted[] = charts.map((chart) => {
  const { slug, title } = chart;
  const leads = content.pages.filter(
    ({ front }) => front.lead.find((each) => charts.some((other) => other.slug === each)) === slug,
  );
  return {
    slug,
    title,
    embed: absolute(routes.embed(slug)),
    frozen: absolute(routes.embed(slug, frozenEmbed(chart, content).version)),
    opens: leads[0] && absolute(routes.page(leads[0].slug)),
    page: absolute(routes.page(pageOf(chart, content).slug)),
  };
});

/** The built site with the embeds that a release would freeze now, served on this machine. */
export interface Release {
  /** The address that it was built for, and the one that it is served at. */
  address: string;
  served: string;
  /** Lets the pages of a browser find it at its own address. */
  routeIn: (context: BrowserContext) => Promise<void>;
  close: () => Promise<void>;
}

export async function serveRelease(): Promise<Release> {
  const address = absolute(routes.page('index'));
  const canonical = /rel="canonical" href="([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'));
  if (canonical?.[1] !== address) {
    throw new Error(
      `dist/ was built for ${String(canonical?.[1])}, and SITE_URL is now ${address}. Build it anew.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('dist', folder, { recursive: true });
  for (const chart of charts) {
    const { version, document } = frozenEmbed(chart, content);
    const place = `${folder}/embed/${chart.slug}/${version}`;
    mkdirSync(place, { recursive: true });
    writeFileSync(`${place}/index.html`, document);
    writeFileSync(`${place}/oembed.json`, JSON.stringify(oembedOf(chart, content, version)));
  }
  const { url, close } = await serve(0, folder);
  return {
    address,
    served: url,
    routeIn: async (context) => {
      await context.route(`${address}**`, async (route) => {
        const response = await fetch(url + route.request().url().slice(address.length));
        await route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: Buffer.from(await response.arrayBuffer()),
        });
      });
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
