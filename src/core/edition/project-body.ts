import { resolveLink } from '../link/body-links.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { anchorNamer } from '../parse/outline.ts';

type Bodied = Pick<ParsedDocument, 'path' | 'body' | 'bodyStart' | 'outline'>;

/** What a body of an edition may say, and where its links lead. */
export interface BodyLens {
  /** A stretch of prose as the edition shows it. */
  readonly prose: (text: string) => string;
  /** The path of a document in the edition; nothing when the edition is without it. */
  readonly pathOf: (path: string) => string | undefined;
  /** Whether pictures are shown; without them their descriptions are left. */
  readonly hasPictures: boolean;
  /** A document whose body the edition shows. */
  readonly bodyOf: (path: string) => Bodied | undefined;
}

/**
 * A body as an edition shows it: its words, and its links to what the edition has. A link to anything else leaves its
 * words behind; a body whose links cannot be followed to their brackets is not shown at all.
 */
export function projectBody(document: Bodied, path: string, lens: BodyLens): string {
  const { body, bodyStart, outline } = document;
  if (outline.refused) return '';
  const pictures = lens.hasPictures ? [] : (outline.images ?? []).map(({ span }) => ({ href: undefined, span }));
  const places = [...outline.links, ...pictures].toSorted((a, b) => a.span.start - b.span.start);
  let shown = '';
  let from = 0;
  for (const { href, span } of places) {
    const [start, end] = [span.start - bodyStart, span.end - bodyStart];
    const link = href === undefined ? undefined : resolveLink(document.path, href);
    if (href !== undefined && !link) continue; // an address on the web stays part of the words
    const target = link && newHref(link, path, lens);
    if (target !== undefined) {
      shown += lens.prose(body.slice(from, start)) + target;
      from = end;
      continue;
    }
    const around = brackets(body, start, end);
    if (!around || around.open < from) return '';
    const before = body.slice(from, link ? around.open : around.open - '!'.length);
    shown += lens.prose(before) + lens.prose(body.slice(around.open + 1, around.close));
    from = around.end;
  }
  return shown + lens.prose(body.slice(from));
}

/** The address of a link's target as seen from a document; nothing when the edition is without it. */
function newHref(link: { readonly path: string; readonly anchor?: string }, from: string, lens: BodyLens) {
  const path = lens.pathOf(link.path);
  if (path === undefined) return undefined;
  const anchor = link.anchor === undefined ? undefined : newAnchor(link.path, link.anchor, lens);
  const address = path === from ? '' : relative(from, path);
  if (address === '' && anchor === undefined) return undefined;
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** The anchor of the same heading after names in headings were replaced. */
function newAnchor(path: string, anchor: string, { bodyOf, prose }: BodyLens): string | undefined {
  const headings = bodyOf(path)?.outline.headings ?? [];
  const index = headings.findIndex((heading) => heading.anchor === anchor);
  const name = anchorNamer();
  const anchors = headings.map(({ text }) => name(prose(text)));
  return anchors[index];
}

/** The brackets of the inline link `[words](address)` around its address, and where the link ends. */
function brackets(body: string, start: number, end: number) {
  if (body.slice(start - 2, start) !== '](') return undefined;
  const close = start - 2;
  let depth = 1;
  let open = close;
  while (depth > 0 && open > 0) {
    open--;
    if (body[open] === ']') depth++;
    else if (body[open] === '[') depth--;
  }
  const rest = /^(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/.exec(body.slice(end, end + 1000));
  return depth === 0 && rest ? { open, close, end: end + rest[0].length } : undefined;
}

function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
