import type { EmittedFile } from '../emitted-file.ts';
import {
  checkCalendar,
  checkFeed,
  checkJson,
  checkScript,
  checkSearchPart,
  checkTable,
  checkText,
} from './data-files.ts';
import { checkPage } from './page.ts';
import { checkDrawing, checkPicture } from './pictures.ts';
import { found, type Found, type MarkupProblem } from './problem.ts';
import { checkJpeg, checkPng, checkWebp } from './raster.ts';
import { checkStyleSheet } from './style-sheet.ts';

type OfText = (text: string) => readonly Found[];
type OfBytes = (bytes: Uint8Array) => readonly Found[];

/** Every kind of file that a site may hold, by its path, with what is asked of it. The first that fits counts. */
const TEXTS: readonly (readonly [path: RegExp, check: OfText])[] = [
  [/^(?:[A-Za-z0-9-]+\/)*(?:index|404)\.html$/, checkPage],
  [/^drawings\/[0-9a-f]+\.svg$/, checkDrawing],
  [/^(?:favicon|images\/[0-9a-f]{16})\.svg$/, checkPicture],
  [/^_assets\/[\w.-]+\.css$|^pagefind\/pagefind-[a-z-]+\.css$/, checkStyleSheet],
  // Scripts are bundled from our own sources, which no plan reaches; their names are all that can be told here.
  [/^theme\.js$|^_assets\/[\w.-]+\.js$|^pagefind\/pagefind(?:-[a-z-]+)?\.js$/, checkScript],
  [/^(?:en\/)?(?:course\/definitions|search\/words)\.json$|^schemas\/[A-Za-z]+\.schema\.json$/, checkJson],
  [/^(?:pagefind\/pagefind-entry|manifest)\.json$/, checkJson],
  [/^(?:en\/)?lists\/[a-z0-9-]+\.csv$/, checkTable],
  [/^(?:en\/)?(?:(?:accounts|team)\/[a-z0-9-]+\/)?calendar\.ics$/, checkCalendar],
  [/^(?:en\/)?changes\.atom$/, checkFeed],
  [/^(?:en\/)?course\/worksheets\/[A-Za-z0-9-]+\.md$|^pagefind\/words\.txt$|^_headers$/, checkText],
];

const OTHERS: readonly (readonly [path: RegExp, check: OfBytes])[] = [
  [/^images\/[0-9a-f]{16}\.png$/, checkPng],
  [/^images\/[0-9a-f]{16}\.jpg$/, checkJpeg],
  [/^images\/[0-9a-f]{16}\.webp$/, checkWebp],
  [/^pagefind\/fragment\/[\w-]+\.pf_fragment$/, (bytes) => checkSearchPart(bytes, true)],
  [/^pagefind\/(?:index|filter)\/[\w-]+\.pf_(?:index|filter)$/, (bytes) => checkSearchPart(bytes, false)],
  [
    /^pagefind\/pagefind\.[\w-]+\.pf_meta$|^pagefind\/wasm\.[\w-]+\.pagefind$/,
    (bytes) => checkSearchPart(bytes, false),
  ],
];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What a file of a built site holds that no published file may. Whatever it finds is our mistake. A file of a kind that is not known here is a problem too.
 */
export function checkMarkup({ path, bytes }: EmittedFile): readonly MarkupProblem[] {
  return problemsOf(path, bytes).map((problem) => ({ ...problem, path }));
}

function problemsOf(path: string, bytes: Uint8Array): readonly Found[] {
  const ofBytes = OTHERS.find(([pattern]) => pattern.test(path))?.[1];
  if (ofBytes) return ofBytes(bytes);
  const ofText = TEXTS.find(([pattern]) => pattern.test(path))?.[1];
  if (!ofText) return [found('output/unknown-file', '')];
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return [found('output/broken-file', 'UTF-8')];
  }
  return ofText(text);
}
