import { lineStarts, lineText, positionAt } from '../source/position.ts';
import type { Names } from './names.ts';

/** A place where text still names the person. */
export interface Mention {
  readonly path: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The words that name the person, as written. */
  readonly word: string;
  /** The line, cut to what stands around. */
  readonly around: string;
}

/** Characters shown on each side of a mention. */
const AROUND = 24;

/** Where texts, by path, still name somebody. Only people read whether a given name means this person. */
export function mentionsOf(
  names: Names,
  texts: ReadonlyMap<string, string>,
  isOfAccount: (path: string) => boolean,
): readonly Mention[] {
  const everywhere = patternOf(names.full);
  const within = patternOf([...names.full, ...names.short]);
  return [...texts].flatMap(([path, text]) => mentionsIn(path, text, isOfAccount(path) ? within : everywhere));
}

function mentionsIn(path: string, text: string, pattern: RegExp): readonly Mention[] {
  const starts = lineStarts(text);
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => {
    const { line, column } = positionAt(starts, index);
    const whole = lineText(text, starts, line);
    const around = whole.slice(Math.max(0, column - 1 - AROUND), column - 1 + word.length + AROUND).trim();
    return { path, line, column, word, around };
  });
}

const LATIN = /^[\p{Script=Latin}\p{N}]/u;

/** Any of these words, the longest first; Latin ones only as whole words, in any case. */
function patternOf(words: readonly string[]): RegExp {
  const forms = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const text = RegExp.escape(word).replaceAll(String.raw`\x20`, String.raw`\s+`);
      // `zhou-qi` is another file than `zhou-qi-ming`.
      const letter = String.raw`[\p{Script=Latin}\p{N}${word.includes('-') ? String.raw`\-` : ''}]`;
      return LATIN.test(word) ? `(?<!${letter})${text}(?!${letter})` : text;
    });
  return new RegExp(forms.join('|'), 'giu');
}
