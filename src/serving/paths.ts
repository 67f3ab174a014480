/** The files that a site consists of, by what they are: their media type and the extensions they have. */
export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/markdown': ['md'],
  'application/json': ['json'],
  'application/atom+xml': ['atom'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/octet-stream': ['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment', 'pf_sort'],
};

/** Media types that are text and grow small when compressed; Pagefind's files are compressed already. */
export const TEXT_TYPES: readonly string[] = Object.keys(MEDIA_TYPES).filter(
  (type) => type.startsWith('text/') || /\b(?:json|xml)$/.test(type),
);

/** A path to a file of a kind that the site has, as nginx, Caddy and JavaScript read it. */
export const FILE_PATTERN = `\\.(?:${Object.values(MEDIA_TYPES).flat().join('|')})$`;

/** The list of all files that lies in every published site, for those who look after it and not for readers. */
export const MANIFEST = 'manifest.json';

/** What no reader gets: a file or folder whose name begins with a dot, which no site has, and the manifest. */
export const HIDDEN_PATTERN = `/\\.|^/+${MANIFEST.replace('.', '\\.')}$`;

/**
 * The address of a page without the slash at its end, as a path of whole names: what begins with two slashes would send
 * readers to another host.
 */
export const SLASHLESS_PATTERN = '^((?:/[^./]+)+)$';

/** What to do with a request for a path: serve the file at it, send the reader on, or say that there is nothing. */
export type Treatment = { readonly file: string } | { readonly redirect: string } | 'nothing';

/** How the site answers to a decoded path, as the host files have it too: only files of known kinds, pages by their folder. */
export function treat(path: string): Treatment {
  if (new RegExp(HIDDEN_PATTERN).test(path) || path.includes('\\') || path.includes('\0')) return 'nothing';
  if (path.endsWith('/')) return { file: `${path}index.html` };
  if (new RegExp(FILE_PATTERN).test(path)) return { file: path };
  return new RegExp(SLASHLESS_PATTERN).test(path) ? { redirect: `${path}/` } : 'nothing';
}

/** The media type of a file of the site, with its character set where it is text. */
export function mediaType(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const type = Object.entries(MEDIA_TYPES).find(([, extensions]) => extensions.includes(extension))?.[0];
  return withCharset(type ?? 'application/octet-stream');
}

/** A media type as the header `Content-Type` has it. */
export function withCharset(type: string): string {
  return TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
