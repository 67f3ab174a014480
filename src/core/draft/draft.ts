import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Answers } from './answers.ts';
import { bodyOf } from './body.ts';
import { frontOf } from './front.ts';
import { pathOf, type Place } from './place.ts';

/** A document that is not in the book yet. */
export interface Draft {
  readonly kind: Kind;
  readonly place: Place;
  readonly answers: Answers;
  /** What its body begins with. */
  readonly body?: string;
}

/** The file of a draft, with hints and headings in a language. */
export function fileOf({ kind, place, answers, body }: Draft, lang: Lang): SourceFile {
  return { path: pathOf(kind, place), text: `---\n${frontOf(kind, answers, lang)}---\n${bodyOf(kind, lang, body)}` };
}
