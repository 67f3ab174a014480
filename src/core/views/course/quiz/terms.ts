import type { Lang } from '#schemas/field.ts';
import type { LessonTopic } from '#schemas/vocabulary.ts';
import { quizTermWords } from '../../../text/pages/quiz-term-words.ts';
import type { ViewContext } from '../../context.ts';
import { hidden, LANGUAGES } from './hide.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { areAlike, entriesByTopic, type Entry } from './term-pool.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** A definition in which more places had to be hidden cannot be understood any more. */
const MOST_BLANKS = 2;

/** A word with the answers that stand beside it. */
interface Case {
  readonly entry: Entry;
  readonly others: readonly Entry[];
}

/** The words of a topic, by turns the term for a definition and the definition of a term. */
export function termDrafts(context: ViewContext, topic: LessonTopic, most: number): readonly Draft[] {
  const pool = entriesByTopic(context).get(topic) ?? [];
  const drafts: Draft[] = [];
  for (const entry of shuffled(pool, topic, ({ id }) => id)) {
    const fair = shuffled(
      pool.filter((other) => other !== entry && !areAlike(entry, other) && !names(other, entry)),
      entry.id,
      ({ id }) => id,
    );
    if (fair.length < WRONG || drafts.length === most) continue;
    const kinds = [
      { asked: { entry, others: fair.slice(0, WRONG) }, told: toldTerm, draft: termDraft },
      { asked: { entry, others: byLength(entry, fair).slice(0, WRONG) }, told: toldMeaning, draft: definitionDraft },
    ];
    const wanted = drafts.length % 2 === 0 ? kinds : kinds.toReversed();
    const found = wanted.find(({ asked, told }) =>
      LANGUAGES.every((lang) => told(asked, entry, lang).blanks <= MOST_BLANKS),
    );
    if (found) drafts.push(found.draft(context, found.asked));
  }
  return drafts;
}

/** Whether a definition names another word: the reason why it is wrong would tell that the word is right. */
function names({ definition }: Entry, { term }: Entry): boolean {
  return LANGUAGES.some((lang) => definition[lang].toLowerCase().includes(term[lang].toLowerCase()));
}

/** Those whose definitions are about as long first: length must not tell which one is right. */
function byLength(entry: Entry, others: readonly Entry[]): readonly Entry[] {
  const lengthOf = ({ definition }: Entry) => definition['zh-CN'].length;
  const far = (other: Entry) => Math.abs(lengthOf(other) - lengthOf(entry));
  return others.toSorted((a, b) => far(a) - far(b));
}

/** The definition that a term is asked for. */
function toldTerm({ entry, others }: Case, _: Entry, lang: Lang) {
  return hidden(
    entry.definition[lang],
    entry.term[lang],
    others.map(({ term }) => term[lang]),
  );
}

/** A definition among others: neither its own word nor the word that is asked for gives it away. */
function toldMeaning({ entry, others }: Case, told: Entry, lang: Lang) {
  const beside = [entry, ...others].filter((each) => each !== told).map(({ definition }) => definition[lang]);
  const own = hidden(told.definition[lang], told.term[lang], beside);
  return told === entry ? own : hidden(own.text, entry.term[lang], beside);
}

/** Which word is defined here? */
function termDraft(context: ViewContext, found: Case): Draft {
  const { lang } = context;
  const words = quizTermWords(lang);
  const { entry, others } = found;
  return {
    id: `term-of-${entry.id}`,
    ask: words.termAsk,
    quote: toldTerm(found, entry, lang).text,
    options: answers(
      entry.id,
      [entry, ...others].map(({ id, term, definition }) => ({
        id,
        text: term[lang],
        why: words.means(definition[lang]),
      })),
    ),
    nearest: others[0]?.id ?? '',
    links: [entry.link],
  };
}

/** What does the word mean? */
function definitionDraft(context: ViewContext, found: Case): Draft {
  const { lang } = context;
  const words = quizTermWords(lang);
  const { entry, others } = found;
  return {
    id: `meaning-of-${entry.id}`,
    ask: words.definitionAsk(entry.term[lang]),
    options: answers(
      entry.id,
      [entry, ...others].map((each) => ({
        id: each.id,
        text: toldMeaning(found, each, lang).text,
        why: each === entry ? words.means(entry.definition[lang]) : words.otherTerm(each.term[lang]),
      })),
    ),
    nearest: others[0]?.id ?? '',
    links: [entry.link],
  };
}
