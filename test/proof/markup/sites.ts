import { gzipSync } from 'node:zlib';
import type { EmittedFile } from '#proof/emitted-file.ts';

/** A page as the site makes them, with something in its body. */
export function page(body: string, head = ''): string {
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
    `<title>Plans</title><script src="/theme.js" data-before-paint></script>${head}</head>\n`,
    `<body><main id="content">\n${body}\n</main></body></html>`,
  ].join('');
}

/** An emitted file of this text. */
export function emitted(path: string, text: string): EmittedFile {
  return { path, bytes: Buffer.from(text) };
}

/** A part of the search index with this address. */
export function fragment(url: string): EmittedFile {
  return {
    path: 'pagefind/fragment/en_1a2b3c.pf_fragment',
    bytes: gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'Words' })}`),
  };
}

/** An SVG file with something in it, from its second line on. */
export function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">\n${inside}\n</svg>\n`;
}
