// Keeps the frozen embeds of the last build: copies them from dist/ into public/, to be committed.
import { cpSync, existsSync, readdirSync } from 'node:fs';

const built = 'dist/embed';
if (!existsSync(built)) {
  throw new Error(`There is no site in ${built}. Run "npm run build" first.`);
}
for (const chart of readdirSync(built, { withFileTypes: true })) {
  if (!chart.isDirectory()) continue;
  for (const version of readdirSync(`${built}/${chart.name}`, { withFileTypes: true })) {
    const kept = `public/embed/${chart.name}/${version.name}`;
    if (!version.isDirectory() || existsSync(kept)) continue;
    cpSync(`${built}/${chart.name}/${version.name}`, kept, { recursive: true });
    console.log(`kept ${kept}`);
  }
}
