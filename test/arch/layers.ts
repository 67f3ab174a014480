/**
 * What each part of the house may import besides itself: `core` stands for all of it. The order of the compiler's
 * stages follows from it, and so does that the core needs neither disk nor browser.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  schemas: ['zod'],
  'core/calendar': [],
  'core/diagnostics': ['schemas', 'core/source', 'fastest-levenshtein'],
  'core/source': ['core/diagnostics'],
  'core/markdown': [
    'markdown-it',
    'markdown-it-anchor',
    'markdown-it-cjk-friendly',
    'markdown-it-footnote',
    'markdown-it-task-lists',
  ],
  'core/parse': [
    'schemas',
    'core/source',
    'core/diagnostics',
    'core/markdown',
    'gray-matter',
    'js-yaml',
    'markdown-it',
  ],
  'core/validate': ['schemas', 'zod', 'core/diagnostics', 'core/parse'],
  'core/declare': ['schemas', 'core/diagnostics', 'core/parse', 'core/validate'],
  'core/link': ['schemas', 'core/declare', 'core/diagnostics', 'core/parse', 'core/validate'],
  'core/measures': ['schemas', 'core/calendar', 'core/diagnostics', 'core/link', 'core/parse', 'core/validate'],
  'core/rules': [
    'schemas',
    'core/calendar',
    'core/diagnostics',
    'core/link',
    'core/measures',
    'core/parse',
    'core/source',
    'core/validate',
  ],
  'core/address': ['schemas', 'core/parse'],
  'core/text': ['schemas', 'core/validate'],
  'core/diagrams': [
    'schemas',
    'core/address',
    'core/calendar',
    'core/link',
    'core/measures',
    'core/source',
    'core/text',
    'core/validate',
    '@hpcc-js/wasm-graphviz',
  ],
  'core/views': [
    'schemas',
    'core/address',
    'core/calendar',
    'core/diagnostics',
    'core/link',
    'core/markdown',
    'core/measures',
    'core/parse',
    'core/rules',
    'core/text',
    'core/validate',
    'markdown-it',
  ],
  'core/compile.ts': ['schemas', 'core'],
  host: ['node:*', 'core/source'],
  report: ['schemas', 'core/diagnostics', 'core/source', 'core/compile.ts'],
  site: ['node:*', 'schemas', 'core', 'host', 'astro', 'pagefind', 'sirv'],
  cli: ['node:*', 'commander', 'schemas', 'core', 'host', 'report', 'site'],
  pages: [
    'schemas',
    'core/address',
    'core/text',
    'core/views',
    'site',
    'pages',
    'layouts',
    'components',
    'styles',
    'client',
  ],
  layouts: [
    'schemas',
    'core/address',
    'core/text',
    'core/views',
    'site',
    'pages',
    'layouts',
    'components',
    'styles',
    'client',
  ],
  components: [
    'schemas',
    'core/address',
    'core/text',
    'core/views',
    'site',
    'pages',
    'layouts',
    'components',
    'styles',
    'client',
  ],
  client: [],
};

/** Packages that a part may load only when the code needs them. */
export const LAZY: Readonly<Record<string, readonly string[]>> = { cli: ['astro'] };

/** The part that a file belongs to: `core/parse`, `host`, `schemas`; a file of its own in the core is a part too. */
export function partOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  return second === 'core' ? `core/${third}` : second;
}
