import { lineStarts, lineText, positionAt } from '../source/position.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What stays of a finding when lines are put in above it and days pass. */
export interface Lasting {
  /** The keys that lead to its place, the outermost first, `-` for an item of a list; `body` below the front matter. */
  readonly way: string;
  /** What it says, with `#` for each number: a count of days is another one tomorrow. */
  readonly said: string;
  /** The line that it stands on, without the space around it. */
  readonly line: string;
}

/** Finds what stays of findings, counting each file's lines once. */
export function lastingFinder(sources: ReadonlyMap<string, SourceFile>): (finding: Diagnostic) => Lasting {
  const known = new Map<string, readonly number[]>();
  return ({ span, message }) => {
    const text = sources.get(span.file)?.text ?? '';
    const starts = known.get(span.file) ?? lineStarts(text);
    known.set(span.file, starts);
    const { line } = positionAt(starts, span.start);
    return {
      way: isBody(text, span.start) ? 'body' : wayTo(line, (number) => lineText(text, starts, number)),
      said: message.en.replace(/\d+/g, '#'),
      line: lineText(text, starts, line).trim(),
    };
  };
}

/** Whether an offset lies behind the fence that ends the front matter. A file without one is YAML altogether. */
function isBody(text: string, offset: number): boolean {
  const end = /^---[^]*?\n---\s*?(?:\n|$)/.exec(text)?.[0].length;
  return end !== undefined && offset >= end;
}

/** Space and list marks before what a line says, and the key that it begins with. */
const LINE = /^(?<indent>[\s-]*)(?:(?<key>[^\s:#][^:]*):(?:\s|$))?/;

/**
 * Follows the indentation upwards from a line. It is read off the text, not off its YAML: a file that cannot be parsed
 * has findings too, and a list item keeps its name when another one is put in before it.
 */
function wayTo(line: number, textOf: (line: number) => string): string {
  const way: string[] = [];
  let within = Number.POSITIVE_INFINITY;
  for (let number = line; number > 0 && within > 0; number--) {
    const text = textOf(number);
    if (/^\s*(?:#|$)|^---\s*$/.test(text)) continue;
    const { indent = '', key } = LINE.exec(text)?.groups ?? {};
    const dash = indent.indexOf('-');
    if (indent.length > within || (indent.length === within && dash === -1)) continue;
    if (indent.length < within && key !== undefined) way.unshift(key);
    if (dash !== -1) way.unshift('-'); // the first key of an item stands beside the others, behind the dash
    within = dash === -1 ? indent.length : dash;
  }
  return way.join('.');
}
