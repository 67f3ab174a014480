import { SaxesParser } from 'saxes';

/** What keeps an SVG file from being shown, at offsets of its text. */
export interface SvgFault {
  readonly kind: 'malformed' | 'declaration' | 'comment' | 'element' | 'attribute' | 'text' | 'too-complex';
  /** What stands there, as people name it. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** What an SVG file may consist of. */
export interface SvgAllowance {
  readonly element: (name: string, within: readonly string[]) => boolean;
  readonly attribute: (element: string, name: string, value: string, within: readonly string[]) => boolean;
  /** Whether an element may hold this text. */
  readonly text: (element: string, text: string) => boolean;
}

/** What was read of an SVG file: its root's attributes, and what it may not hold. */
export interface ReadSvg {
  readonly root: ReadonlyMap<string, string>;
  readonly faults: readonly SvgFault[];
}

/** Faults that are told of one file, elements that it may have, and how deep they may stand within each other. */
const MOST_FAULTS = 10;
const MOST_ELEMENTS = 10_000;
const DEEPEST = 40;
/** Names mean what SVG means by them: a file may not declare them to be anything else. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['xmlns', 'http://www.w3.org/2000/svg'],
  ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
]);

/** Reads an SVG file as XML and compares all of it with what is allowed; nothing is taken out or mended. */
export function readSvg(text: string, allowance: SvgAllowance): ReadSvg {
  const reader = new SvgReader(text, allowance);
  reader.read();
  return { root: reader.root, faults: reader.faults };
}

class SvgReader {
  readonly root = new Map<string, string>();
  readonly faults: SvgFault[] = [];
  private readonly parser = new SaxesParser({ fragment: false });
  private readonly open: string[] = [];
  private readonly source: string;
  private readonly allowance: SvgAllowance;
  private elements = 0;
  /** Where the tag that is being read begins. */
  private tag = 0;

  constructor(source: string, allowance: SvgAllowance) {
    this.source = source;
    this.allowance = allowance;
  }

  read(): void {
    const { parser } = this;
    parser.on('error', ({ message }) => {
      this.tell('malformed', message.replace(/^\d+:\d+: /, ''), Math.max(this.at() - 1, 0));
    });
    parser.on('doctype', () => this.tell('declaration', '<!DOCTYPE>', this.source.lastIndexOf('<!DOCTYPE', this.at())));
    parser.on('processinginstruction', ({ target }) =>
      this.tell('declaration', `<?${target}?>`, this.source.lastIndexOf('<?', this.at())),
    );
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-8$/i.test(encoding)) this.tell('declaration', encoding, 0);
    });
    parser.on('comment', () => this.tell('comment', '<!-- -->', this.source.lastIndexOf('<!--', this.at())));
    parser.on('opentagstart', ({ name }) => this.begin(name));
    parser.on('attribute', ({ name, value }) => this.judge(name, value));
    parser.on('closetag', () => this.open.pop());
    parser.on('text', (text) => this.judgeText(text));
    parser.on('cdata', (text) => this.judgeText(text));
    // A file that cannot be read goes on being wrong to its end: it is read by pieces, and no further than needed.
    for (let from = 0; from < this.source.length && !this.isDone(); from += 4096)
      parser.write(this.source.slice(from, from + 4096));
    if (!this.isDone()) parser.close();
    if (this.elements > 0 && !this.root.has('xmlns'))
      this.tell('attribute', '<svg> without xmlns', this.source.indexOf('<svg'));
  }

  private begin(name: string): void {
    this.tag = this.source.lastIndexOf('<', this.at() - 1);
    this.elements++;
    if (this.elements > MOST_ELEMENTS || this.open.length > DEEPEST) this.tell('too-complex', `<${name}>`, this.tag);
    const isRoot = this.open.length === 0;
    if (isRoot !== (name === 'svg') || !this.allowance.element(name, this.open))
      this.tell('element', `<${name}>`, this.tag, `<${name}`.length);
    this.open.push(name);
  }

  private judge(name: string, value: string): void {
    const element = this.open.at(-1) ?? '';
    if (this.open.length === 1) this.root.set(name, value);
    const space = NAMESPACES.get(name);
    if (space === undefined ? this.allowance.attribute(element, name, value, this.open.slice(0, -1)) : value === space)
      return;
    const from = this.source.slice(this.tag).search(new RegExp(`\\s${name.replace(/[^\w:-]/g, '.')}\\s*=`));
    this.tell('attribute', `${name}="${value}"`, this.tag + from + 1, name.length);
  }

  private judgeText(text: string): void {
    const element = this.open.at(-1);
    if (element === undefined || text.trim() === '' || this.allowance.text(element, text)) return;
    this.tell('text', text.trim(), this.tag);
  }

  private isDone(): boolean {
    const last = this.faults.at(-1)?.kind;
    return this.faults.length >= MOST_FAULTS || last === 'malformed' || last === 'too-complex';
  }

  /** The offset behind what was read last. */
  private at(): number {
    return Math.min(this.parser.position, this.source.length);
  }

  private tell(kind: SvgFault['kind'], what: string, start: number, length = 1): void {
    const from = Math.max(start, 0);
    if (!this.isDone()) this.faults.push({ kind, what, start: from, end: Math.min(from + length, this.source.length) });
  }
}
