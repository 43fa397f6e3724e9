import { content } from '../build/current.ts';
import { palette } from '../styles/palette.ts';

/** The web app manifest: a name, colours and icons for a home screen. Its addresses are relative to it. */
export function GET(): Response {
  const { site } = content.ledger;
  const icon = (size: number): object => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    // It stands within the circle that every mask leaves.
    purpose: 'any maskable',
  });
  return Response.json({
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    start_url: './',
    display: 'browser',
    background_color: palette.paper[0],
    theme_color: palette.paper[0],
    icons: [icon(192), icon(512)],
  });
}
