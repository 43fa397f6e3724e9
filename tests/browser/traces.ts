import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';

/** Where a failed test leaves what it saw; git ignores it. */
export const tracesFolder = '.test-output';

/**
 * Uses the context; where that fails, keeps for each of its pages a screenshot
 * and the HTML, and what the console said, in a folder named for the test, and
 * adds to the error where they are.
 */
export async function keepTraces<T>(
  context: BrowserContext,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const said: string[] = [];
  context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
  let open = true;
  onTestFailed(async () => {
    // It ran out of time: nothing was thrown here.
    if (open) console.error(`What the browser showed is in ${await writeTraces(context, said)}`);
  });
  try {
    return await use(context);
  } catch (error) {
    if (error instanceof Error) {
      const folder = await writeTraces(context, said).catch((reason: unknown) => String(reason));
      error.message += `\nWhat the browser showed is in ${folder}`;
      // Vitest prints the stack, which begins with the message as it was.
      error.stack = `${error.name}: ${error.message}\n${(error.stack ?? '').replace(/^[^]*?(?=\n\s+at )/, '').trimStart()}`;
    }
    throw error;
  } finally {
    open = false;
  }
}

async function writeTraces(context: BrowserContext, said: readonly string[]): Promise<string> {
  const name = expect.getState().currentTestName ?? 'before the tests';
  const folder = join(tracesFolder, name.replaceAll(/[^\w.-]+/g, '-').slice(0, 150));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'console.txt'), said.map((line) => `${line}\n`).join(''));
  for (const [i, page] of context.pages().entries()) {
    writeFileSync(
      join(folder, `page-${i + 1}.html`),
      `<!-- ${page.url()} -->\n${await page.content()}`,
    );
    await page.screenshot({ path: join(folder, `page-${i + 1}.png`), timeout: 5000 });
  }
  return folder;
}
