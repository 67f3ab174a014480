import type { Lang } from '#schemas/field.ts';
import { quizWords } from '../../../text/pages/quiz-words.ts';
import type { Draft, Option, Question } from './question.ts';
import { shuffled } from './seed.ts';

/**
 * Puts the answers of each question in order. Among questions with equally many answers the right one takes every place
 * in turn, so that no place is a better guess than another; which comes first is drawn from the quiz’s name.
 */
export function placed(quiz: string, drafts: readonly Draft[], lang: Lang): readonly Question[] {
  const asked = new Map<number, number>();
  return drafts.map((draft, at) => {
    if (draft.isScale) return numbered(draft, at + 1, lang);
    const count = draft.options.length;
    const before = asked.get(count) ?? 0;
    asked.set(count, before + 1);
    return numbered({ ...draft, options: ordered(draft, placeOf(quiz, count, before)) }, at + 1, lang);
  });
}

/** An answer that is longer is not said again. */
const SHORT: Readonly<Record<Lang, number>> = { 'zh-CN': 20, en: 48 };

function numbered(draft: Draft, number: number, lang: Lang): Question {
  const words = quizWords(lang);
  const near = draft.options.find(({ id }) => id === draft.nearest);
  // Nor is a name that its own reason says.
  const isNamed =
    near !== undefined &&
    !near.isCode &&
    near.text.length <= SHORT[lang] &&
    !near.why.toLowerCase().includes(near.text.toLowerCase());
  const place = draft.options.findIndex(({ isRight }) => isRight);
  return {
    ...draft,
    number,
    mistaken: near === undefined ? '' : isNamed ? words.nearest(near.text, near.why) : words.nearestLong(near.why),
    key: { place: place + 1, why: draft.options[place]?.why ?? '' },
  };
}

/** The place of the right answer: each round through the places has an order of its own. */
function placeOf(quiz: string, count: number, before: number): number {
  const places = Array.from({ length: count }, (_, place) => place);
  const round = Math.floor(before / count);
  return shuffled(places, `${quiz} ${count} ${round}`, String)[before % count] ?? 0;
}

function ordered({ id, options }: Draft, place: number): readonly Option[] {
  const right = options.filter(({ isRight }) => isRight);
  const wrong = shuffled(
    options.filter(({ isRight }) => !isRight),
    id,
    (option) => option.id,
  );
  return [...wrong.slice(0, place), ...right, ...wrong.slice(place)];
}
