import type { Token } from 'markdown-it';
import type { Picture } from '../assets/picture.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { Span } from '../source/source-file.ts';
import { strangeCharacters } from '../source/strange.ts';
import { checkAddress } from './address.ts';
import { offsetOf, parser, type BodyPlaces } from './body-places.ts';
import { DiagramReader, type Diagram } from './diagram.ts';
import { anchorNamer, plainText } from './heading-anchor.ts';

/** A heading of the body with the anchor that links to it. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A link of the body and the place of its address. */
export interface BodyLink {
  readonly href: string;
  readonly span: Span;
}

/** A picture that the body shows, with the place of its address. */
export interface BodyImage {
  readonly src: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly span: Span;
  readonly picture?: Picture;
}

/** What other stages need to know of a body without reading its prose. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly BodyLink[];
  /** Absent when there is none. */
  readonly diagrams?: readonly Diagram[];
  /** Absent when there are none. */
  readonly images?: readonly BodyImage[];
  /** The body was refused before its headings were read. */
  readonly refused?: true;
}

/** Collects what the tokens of a body hold, and reports what they must not. */
export class BodyReader {
  private readonly places: BodyPlaces;
  private readonly report: Report;
  private readonly headings: Heading[] = [];
  private readonly links: BodyLink[] = [];
  private readonly images: BodyImage[] = [];
  private readonly anchors = anchorNamer();
  private readonly diagrams: DiagramReader;
  /** Names of the HTML tags that were told; their end tags share the cause. */
  private readonly told = new Set<string>();

  constructor(places: BodyPlaces, report: Report) {
    this.places = places;
    this.report = report;
    this.diagrams = new DiagramReader(report);
  }

  read(tokens: readonly Token[]): Outline {
    const uses = tokens.flatMap(({ children }) => children ?? []);
    const shownOnly = labelsOf(uses, 'image').difference(labelsOf(uses, 'link_open'));
    for (const [index, token] of tokens.entries()) {
      this.places.visit(token);
      if (token.type === 'html_block') this.html(token.content.trim(), this.places.ofMark('<'));
      if (token.type === 'reference_definition' && !shownOnly.has(token.meta?.['label'])) this.definition(token);
      if (token.type === 'heading_open') {
        const text = plainText(tokens[index + 1]?.children ?? []);
        this.headings.push({ level: Number(token.tag.slice(1)), text, anchor: this.anchors(text) });
      }
      if (token.type === 'fence' && token.map) this.diagrams.read(token, this.places.linesBelow(token.map[0]));
      if (token.type === 'inline') this.inline(token, token.children ?? []);
      this.places.leave(token);
    }
    const diagrams = this.diagrams.found;
    const { headings, links, images } = this;
    return { headings, links, ...(diagrams.length > 0 && { diagrams }), ...(images.length > 0 && { images }) };
  }

  private inline({ content }: Token, children: readonly Token[]): void {
    const place = (token: Token, length: number) => this.places.inText(content, offsetOf(token), length);
    let link: Token | undefined;
    for (const child of children) {
      if (child.type === 'html_inline') this.html(child.content, place(child, child.content.length));
      if (child.type === 'text') this.nearlyHtml(content, child.content);
      if (child.type === 'image') this.image(content, child);
      if (child.type === 'link_open') {
        link = child;
        this.escaped(String(child.attrGet('title') ?? ''), place(child, 1));
      }
      if (child.type === 'link_close' && link) this.link(content, link, offsetOf(child));
    }
    // What the file itself holds was checked before: strange characters here can only come from entities.
    const entity = children.find(({ info }) => info === 'entity');
    if (entity) this.escaped(plainText(children), place(entity, entity.markup.length));
  }

  /** A browser takes for a tag what Markdown takes for text: a name, a slash and more in angle brackets. */
  private nearlyHtml(content: string, text: string): void {
    for (const [tag] of text.includes('<') ? text.matchAll(/<\/?[a-z][^\s<>/]*\/[^<>]*>/gi) : [])
      this.html(tag, this.places.inText(content, Math.max(content.indexOf(tag), 0), tag.length));
  }

  /** Reports what entities wrote that no file may hold. */
  private escaped(text: string, span: Span): void {
    for (const { name, message, help } of strangeCharacters(text)) {
      this.report(name, span, message, help);
      return;
    }
  }

  /** A link whose text ends at `end`. Its address follows, unless it stands in a definition elsewhere. */
  private link(content: string, link: Token, end: number): void {
    if (link.meta?.['label'] !== undefined) return;
    const auto = link.info === 'auto';
    const start = auto ? offsetOf(link) + 1 : end + (/^\]\(\s*/.exec(content.slice(end))?.[0].length ?? 0);
    const { from, to } = auto ? { from: start, to: content.indexOf('>', start) } : destination(content, start);
    this.address(String(link.attrGet('href')), this.places.inText(content, from, to - from));
  }

  /** An image. Its address follows its description, unless it stands in a definition elsewhere. */
  private image(content: string, image: Token): void {
    const start = offsetOf(image) + 2 + image.content.length;
    const opening = /^\]\(\s*/.exec(content.slice(start))?.[0].length;
    const { from, to } =
      opening === undefined || image.meta?.['label'] !== undefined
        ? { from: offsetOf(image), to: offsetOf(image) + 2 }
        : destination(content, start + opening);
    const span = this.places.inText(content, from, Math.max(to - from, 1));
    this.images.push({ src: String(image.attrGet('src') ?? ''), alt: plainText(image.children ?? []), span });
    this.escaped(`${plainText(image.children ?? [])}${String(image.attrGet('title') ?? '')}`, span);
  }

  private definition({ map }: Token): void {
    if (!map) return;
    const { text, start } = this.places.written(map);
    const opening = /^[^[]*\[(?:\\[^]|[^\\\]])*\]:[\s>]*/.exec(text)?.[0].length ?? 0;
    const { from, to, written } = destination(text, opening);
    this.address(parser.normalizeLink(written), this.places.span(start + from, start + to));
  }

  private address(href: string, span: Span): void {
    if (checkAddress(href, span, this.report)) this.links.push({ href, span });
  }

  private html(html: string, span: Span): void {
    const end = /^<\/([a-z][a-z\d-]*)/i.exec(html)?.[1]?.toLowerCase();
    if (end !== undefined && this.told.has(end)) return;
    for (const [, name = ''] of html.matchAll(/<([a-z][a-z\d-]*)/gi)) this.told.add(name.toLowerCase());
    const shown = excerpt(html.split(/\r?\n/, 1)[0] ?? '');
    this.report(
      'body/raw-html',
      span,
      { 'zh-CN': `正文里有 HTML：\`${shown}\`。`, en: `The body holds HTML: \`${shown}\`.` },
      {
        'zh-CN': '改用 Markdown；想写出尖括号，用 `\\<` 或反引号。',
        en: 'Use Markdown; to show an angle bracket write `\\<` or use backticks.',
      },
    );
  }
}

/** The definitions that images or links take their addresses from. */
function labelsOf(tokens: readonly Token[], type: 'image' | 'link_open'): Set<unknown> {
  return new Set(tokens.flatMap((token) => (token.type === type ? (token.meta?.['label'] ?? []) : [])));
}

/** The destination of a link, without the angle brackets it may stand in. */
function destination(text: string, start: number): { readonly from: number; readonly to: number; written: string } {
  const { pos, str } = parser.helpers.parseLinkDestination(text, start, text.length);
  const inAngles = text[start] === '<' ? 1 : 0;
  return { from: start + inAngles, to: Math.max(pos - inAngles, start + inAngles), written: str };
}
