import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';

/** The style sheets that pages have asked for, in the order in which a browser would have got them. */
const SHEETS = Symbol.for('keyfolio.style-sheets');

let known: Set<string> | undefined;

/**
 * Lets Node import pages as they are, with Astro's own compiler, so that one page costs no build of all. Scripts are left
 * out. Gives the paths of the style sheets that the pages import, as they import them.
 */
export function importAstro(): ReadonlySet<string> {
  if (known) return known;
  known = new Set();
  Object.assign(globalThis, { [SHEETS]: known });
  registerHooks({
    load: (url, context, next) => {
      const file = url.startsWith('file:') ? fileURLToPath(url) : '';
      const source = file.endsWith('.astro') ? pageModule(file) : file.endsWith('.css') ? sheetModule(file) : undefined;
      return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  return known;
}

/** A page as a module; like every published page it is a production build. */
function pageModule(file: string): string {
  const { code, diagnostics } = transform(readFileSync(file, 'utf8'), {
    filename: file,
    normalizedFilename: file,
    compact: true,
    internalURL: 'astro/compiler-runtime',
    resolvePath: (specifier) => specifier,
  });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${file}: ${error.text}`);
  return `import.meta.env = { PROD: true };\n${code}`;
}

function sheetModule(file: string): string {
  return `globalThis[Symbol.for('keyfolio.style-sheets')].add(${JSON.stringify(file)});`;
}
