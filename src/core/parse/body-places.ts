import type { Token } from 'markdown-it';
import { markdown } from '../markdown/dialect.ts';
import { lineStarts, lineText, positionAt } from '../source/position.ts';
import type { Span } from '../source/source-file.ts';

/** Where an inline token begins in the text of its block. */
const offsets = new WeakMap<Token, number>();

/** The book's Markdown, with raw HTML visible and every inline token at a known place. */
export const parser = markdown(true);
parser.validateLink = () => true; // every address must be seen, to be judged with its place
// Link definitions and entities must be seen too; check boxes must not, as no author wrote them as HTML.
parser.core.ruler.disable(['strip_references', 'text_join', 'github-task-lists']);
parser.inline.State = class extends parser.inline.State {
  override push(...args: Parameters<InstanceType<typeof parser.inline.State>['push']>): Token {
    const token = super.push(...args);
    offsets.set(token, this.pos);
    return token;
  }
};

/** Where an inline token other than text begins in the text of its block. */
export function offsetOf(token: Token): number {
  return offsets.get(token) ?? 0;
}

/**
 * Finds where tokens stand in the file. markdown-it knows the lines of a block; the text of the block is looked
 * for in them, as markers of quotes and lists stand before it. Blocks must be visited in their order.
 */
export class BodyPlaces {
  private readonly file: string;
  private readonly body: string;
  private readonly bodyStart: number;
  private readonly starts: readonly number[];
  /** First line of the block, and the offset from which its text is looked for. */
  private line = 0;
  private from = 0;
  private content: { readonly text: string; readonly starts: readonly number[] } | undefined;

  constructor(file: string, body: string, bodyStart: number) {
    this.file = file;
    this.body = body;
    this.bodyStart = bodyStart;
    this.starts = lineStarts(body);
  }

  /** Goes on to a block. Cells of a table row have no lines of their own: they follow each other in the row's. */
  visit({ type, map, content }: Token): void {
    if (map) {
      this.line = map[0];
      this.from = this.starts[map[0]] ?? this.body.length;
    } else if (type === 'footnote_open') {
      this.from = -1; // a footnote within a sentence stands anywhere
    } else if (type === 'inline') {
      const line = this.from === -1 ? this.body.indexOf(content) : this.from + this.restOfLine().indexOf(content);
      if (line < Math.max(this.from, 0)) return;
      this.from = line;
      this.line = positionAt(this.starts, line).line - 1;
    }
  }

  /** Goes on behind the text of a table cell. */
  leave({ type, map, content }: Token): void {
    if (type === 'inline' && !map && this.from !== -1) this.from += content.length;
  }

  /** The place of a part of the block's text. */
  inText(content: string, start: number, length: number): Span {
    const starts = this.linesOf(content);
    const { line, column } = positionAt(starts, start);
    const number = this.line + line;
    const source = lineText(this.body, this.starts, number);
    const lineStart = this.starts[number - 1] ?? this.body.length;
    const from = line === 1 ? Math.max(this.from - lineStart, 0) : 0;
    const found = Math.max(source.indexOf(lineText(content, starts, line), from), 0);
    const at = Math.min(lineStart + found + column - 1, this.body.length);
    return this.span(at, Math.min(at + length, this.body.length));
  }

  /** The first place of a mark in the block's first line, such as the `<` of raw HTML. */
  ofMark(mark: string): Span {
    const at = this.from + Math.max(this.restOfLine().indexOf(mark), 0);
    return this.span(at, Math.min(at + mark.length, this.body.length));
  }

  /** A part of the whole body. */
  span(start: number, end: number): Span {
    return { file: this.file, start: this.bodyStart + start, end: this.bodyStart + end };
  }

  /** The lines of a block as they are written, with the offset at which they begin. */
  written(map: readonly [number, number]): { readonly text: string; readonly start: number } {
    const start = this.starts[map[0]] ?? this.body.length;
    return { text: this.body.slice(start, this.starts[map[1]] ?? this.body.length), start };
  }

  /** Where the lines below a line stand, without the space around them and the marks of quotations before them. */
  linesBelow(line: number): (number: number) => Span {
    return (number) => {
      const text = lineText(this.body, this.starts, line + number + 1);
      const start = (this.starts[line + number] ?? this.body.length) + (/^[\s>]*/.exec(text)?.[0].length ?? 0);
      return this.span(start, Math.min(start + text.replace(/^[\s>]*/, '').trimEnd().length, this.body.length));
    };
  }

  private linesOf(content: string): readonly number[] {
    if (this.content?.text !== content) this.content = { text: content, starts: lineStarts(content) };
    return this.content.starts;
  }

  private restOfLine(): string {
    return this.body.slice(this.from, this.starts[this.line + 1] ?? this.body.length);
  }
}
