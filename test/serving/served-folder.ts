import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const page = (title: string) => `<!doctype html>
<html lang="en" data-classification="internal">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="stylesheet" href="/_assets/Page.a1b2c3d4.css" />
    <script type="module" src="/_assets/Page.e5f6a7b8.js"></script>
  </head>
  <body>
    <a href="/accounts/acme/">Acme</a>
    ${'A plan has more to say than one line. '.repeat(40)}
  </body>
</html>
`;

/** The files of a small site, and beside them what should never be served. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': page('Home'),
  '404.html': page('No such page'),
  'accounts/acme/index.html': page('Acme'),
  'pagefind/pagefind-entry.json': '{"version":"1.6.0"}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'changes.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'calendar.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '_assets/Page.a1b2c3d4.css': 'body { margin: 0 }\n',
  '_assets/Page.e5f6a7b8.js': 'export {};\n',
  _headers: '/*\n',
  'manifest.json': '{"files":[]}',
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[core]\n',
  '.env': 'KEYFOLIO_TRAINING_KEY=secret\n',
  'settings.yaml': 'company: Acme\n',
};

/** Writes the small site into a folder. */
export function writeSite(folder: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
