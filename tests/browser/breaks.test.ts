import { expect, inject, test } from 'vitest';
import { months } from '../../src/lib/months.ts';
import { readPages } from '../built/html.ts';
import { size, useBrowser, withPage } from './browser.ts';
import { breaksWithin, openAll } from './breaksOnPage.ts';

useBrowser();

// A frozen embed is as it was made. Of the claims, which differ in words alone, every tenth: the
// spaces of all of them are looked at in the built files.
const paths = readPages()
  .map(({ path }) => path)
  .filter((path) => !/^embed\/.+\/.+\//.test(path))
  .filter((path, i) => !path.startsWith('claims/') || i % 10 === 0);
const month = [...months, ...months.map((each) => each.slice(0, 3)), 'Sept'].join('|');
const units = 'thousand|million|billion|per cent|rounds|munitions|rifles|people|hostages';
/** What must stand in one line. */
const patterns = [
  String.raw`\d\s(?:${month})\b`,
  String.raw`[$£€]\d[\d.,]*\s(?:thousand|million|billion)`,
  String.raw`\d\s(?:${units})\b`,
  String.raw`\bparagraphs?\s\d`,
  String.raw`\b(?:[Aa]l|Ben|[Mm]id)-\u2060?\p{Lu}`,
  String.raw`\d-(?:millimetre|pound)`,
];

test.each([320, 390])('no line ends within a date, a sum or a name at %i px', async (width) => {
  await withPage('404.html', size(width), async (page) => {
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto(inject('url') + path);
      await openAll(page);
      const breaks = await breaksWithin(page, patterns);
      if (breaks.length > 0) found[path] = breaks;
    }
    expect(found).toEqual({});
  });
});
