// Copied beside each peer that Vite bundles: a page for each chart, and one for both.
import { defineConfig } from 'vite';

export default defineConfig({
  worker: { format: 'es' },
  build: {
    outDir: 'built',
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: ['map/index.html', 'bars/index.html', 'both/index.html'] },
  },
});
