import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The colour that a reader sees in the upper left corner of an element, as #rrggbb. */
export async function cornerOf(page: Page, selector: string): Promise<string> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`"${selector}" is not shown.`);
  // Well inside, so that no border of the frame is meant.
  const clip = { x: Math.round(box.x) + 5, y: Math.round(box.y) + 5, width: 1, height: 1 };
  return firstPixel(await page.screenshot({ clip }));
}

/** The first pixel of a PNG with 8 bits a channel: no filter changes the first. */
function firstPixel(png: Buffer): string {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length));
    }
  }
  // A byte for the filter stands before each line.
  return `#${inflateSync(Buffer.concat(data)).toString('hex', 1, 4)}`;
}
