import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { put, type Answers } from './answers.ts';
import { fileOf } from './draft.ts';
import { settled, stopsOf } from './stops.ts';

/**
 * What `keyfolio new` asks for, with every answer still to be given: `null` at each value that a document of the kind
 * cannot be without.
 */
export function blankAnswers(kind: Kind): Answers {
  return stopsOf(kind).reduce<Answers>((held, way) => put(kind, held, way, null), settled(kind));
}

/** The file that `keyfolio new` writes for a draft that nobody has answered anything for; hints are in the language. */
export function blankFile(kind: Kind, lang: Lang): string {
  return fileOf({ kind, place: {}, answers: blankAnswers(kind) }, lang).text;
}
