import type { Lang } from '#schemas/field.ts';
import { put, shapeAt, type Answers, type Way } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import type { Draft } from '#core/draft/draft.ts';
import { openQuestions } from '#core/draft/next-question.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';

/** What stands in an example for words that only the author knows. */
export const BLANK = '…';

/** A value that a draft cannot be without and that nobody can suggest. */
export interface Wanted {
  readonly way: Way;
  /** A value that the field could have. */
  readonly sample: unknown;
  /** What is known when it is asked for. */
  readonly given: Circumstances;
}

/** Values of a field that make others necessary, which its sample does not. */
export interface Condition {
  readonly way: Way;
  readonly values: readonly string[];
  readonly wanted: readonly Wanted[];
}

/** All that is wanted, and the answers with samples for it: an answer may bring others along. */
export function wantedBy(draft: Draft, given: Circumstances, lang: Lang) {
  const wanted: Wanted[] = [];
  let { answers } = given;
  for (;;) {
    const known = { ...given, answers };
    const next = openQuestions(draft.kind, known, new Set()).find(({ must }) => must);
    if (!next) return { wanted, answers };
    const sample = next.suggested ?? sampleOf(draft, next.way, known, lang);
    if (next.suggested === undefined) wanted.push({ way: next.way, sample, given: known });
    answers = put(draft.kind, answers, next.way, sample);
  }
}

/** What other values than the samples would make necessary, so that nobody learns of it one run later. */
export function conditionsOf(
  draft: Draft,
  given: Circumstances,
  wanted: readonly Wanted[],
  lang: Lang,
  around: readonly Wanted[] = wanted,
): readonly Condition[] {
  const known = new Set(around.map(({ way }) => way.join('.')));
  return wanted.flatMap(({ way, given: then }) => {
    const shape = shapeAt(draft.kind, way);
    if (shape?.type !== 'choice' && shape?.type !== 'number') return [];
    const brought = (choicesFor(draft.kind, way, then, lang) ?? []).map(({ value }) => {
      const answers: Answers = put(draft.kind, given.answers, way, value);
      const more = wantedBy(draft, { ...given, answers }, lang).wanted;
      return { value, answers, more: more.filter((one) => !known.has(one.way.join('.'))) };
    });
    const most = brought.reduce((best, one) => (one.more.length > best.more.length ? one : best), {
      value: '',
      answers: given.answers,
      more: [] as readonly Wanted[],
    });
    if (most.more.length === 0) return [];
    const ways = waysOf(most.more);
    const values = brought.filter(({ more }) => waysOf(more) === ways).map(({ value }) => value);
    const inner = { ...given, answers: most.answers };
    return [
      { way, values, wanted: most.more },
      ...conditionsOf(draft, inner, most.more, lang, [...around, ...most.more]),
    ];
  });
}

function waysOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ way }) => way.join('.')).join(' ');
}

/** The first value that can be chosen, else a gap to fill. */
function sampleOf({ kind }: Draft, way: Way, given: Circumstances, lang: Lang): unknown {
  const shape = shapeAt(kind, way);
  const [first] = choicesFor(kind, way, given, lang) ?? [];
  const value = first?.value ?? BLANK;
  return shape?.type === 'list' ? [value] : value;
}
