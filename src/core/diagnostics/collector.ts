import type { Text } from '#schemas/field.ts';
import type { Span } from '../source/source-file.ts';
import type { DiagnosticName } from './catalogue.ts';
import type { Diagnostic, Edit } from './diagnostic.ts';

/** Takes a problem of the author's: the fact, the action that mends it, and edits that are safe to make unasked. */
export type Report = (name: DiagnosticName, span: Span, message: Text, help?: Text, fix?: readonly Edit[]) => void;

/** A report function and the list that it fills behind what is known. Every diagnostic of the compiler is an error. */
export function collector(known: readonly Diagnostic[] = []): {
  readonly report: Report;
  readonly found: Diagnostic[];
} {
  const found = [...known];
  const report: Report = (name, span, message, help, fix) => {
    found.push({ name, severity: 'error', message, ...(help && { help }), span, ...(fix && { fix }) });
  };
  return { report, found };
}

/** Joins names for a sentence: `a`、`b` in Chinese, `a`, `b` in English. */
export function quoted(names: readonly string[]): Text {
  const marked = names.map((name) => `\`${name}\``);
  return { 'zh-CN': marked.join('、'), en: marked.join(', ') };
}

/** Longest piece of the author's words that a message repeats, in characters. */
const SHOWN_WORDS = 60;

/** The author's words as a message may show them: one line, no control characters, at most 60 characters. */
export function excerpt(words: string): string {
  // No character has more than two units, so the beginning is enough to cut from.
  const head = Array.from(words.slice(0, 2 * SHOWN_WORDS + 2), visible);
  return head.length > SHOWN_WORDS ? `${head.slice(0, SHOWN_WORDS - 1).join('')}…` : head.join('');
}

function visible(char: string): string {
  if (char === '`') return 'ˋ';
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(char) ? codePoint(char) : char;
}

/** A character as `U+0041`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
