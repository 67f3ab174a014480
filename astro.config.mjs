import { defineConfig } from 'astro/config';
import { keyfolio } from './src/site/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro's newer default treats line breaks as JSX does and glues words of formatted templates together.
  compressHTML: true,
  // The site's policy allows no inline style or script.
  // While one page is being written to the disk, the next ones are made.
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never', concurrency: 4 },
  // What is published and what other builds are at concerns nobody who writes.
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/.*-releases/**', '**/.keyfolio/**'] } } },
  devToolbar: { enabled: false },
  integrations: [keyfolio()],
});
