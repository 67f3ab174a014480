import { quizUrl } from '../../../address/url.ts';
import { quizWords, type QuizWords } from '../../../text/pages/quiz-words.ts';
import type { ViewContext } from '../../context.ts';
import { perContext } from '../../per-context.ts';
import { lessonsByTopic } from '../topic-lessons.ts';
import { ethicsDrafts } from './ethics.ts';
import { gateDrafts } from './gates.ts';
import { lensDrafts } from './lenses.ts';
import { phaseDrafts } from './phases.ts';
import { placed } from './place.ts';
import type { Draft, Question } from './question.ts';
import { roleDrafts } from './roles.ts';
import { ruleDrafts } from './rules.ts';
import { stageDrafts } from './stages.ts';
import { termDrafts } from './terms.ts';
import { tierDrafts } from './tiers.ts';

/** A quiz: questions made from the book, the same for the same book. */
export interface Quiz {
  /** The last part of its address. */
  readonly topic: string;
  readonly group: 'judging' | 'terms';
  /** What it is called among its group. */
  readonly label: string;
  readonly title: string;
  /** What one can do afterwards. */
  readonly able: string;
  readonly href: string;
  readonly questions: readonly Question[];
}

/** Who takes more than this at a time learns no more. */
const MOST = 10;

/** With fewer words a topic has no quiz of its own. */
const FEWEST_TERMS = 4;

/** So many of its words say what a quiz on terms is about. */
const NAMED = 4;

/** What the quizzes on judgement are about. */
export type JudgingTopic = keyof QuizWords['title'];

const JUDGING: Readonly<Record<JudgingTopic, (context: ViewContext) => readonly Draft[]>> = {
  tiers: tierDrafts,
  lenses: lensDrafts,
  stages: stageDrafts,
  gates: gateDrafts,
  phases: phaseDrafts,
  roles: roleDrafts,
  rules: ruleDrafts,
  ethics: ethicsDrafts,
};

/** Every quiz that the book has questions for, in the order of the index. */
export const quizzes = perContext((context): readonly Quiz[] => {
  const { lang } = context;
  const words = quizWords(lang);
  const judging = Object.keys(JUDGING) as JudgingTopic[]; // the keys of a record
  const made = (topic: string, drafts: readonly Draft[]) => ({
    topic,
    href: quizUrl(lang, topic),
    questions: placed(topic, drafts.slice(0, MOST), lang),
  });
  return [
    ...judging.map((topic) => ({
      ...made(topic, JUDGING[topic](context)),
      group: 'judging' as const,
      label: words.title[topic],
      title: words.title[topic],
      able: words.able[topic],
    })),
    ...lessonsByTopic(context).flatMap(({ topic, label }) => {
      const quiz = made(`terms-${topic}`, termDrafts(context, topic, MOST));
      const { length } = quiz.questions;
      if (length < FEWEST_TERMS) return [];
      return {
        ...quiz,
        group: 'terms' as const,
        label,
        title: words.termsTitle(label),
        able: words.termsAble(termsOf(quiz.questions).slice(0, NAMED).map(words.quoted).join(words.comma), length),
      };
    }),
  ].filter(({ questions }) => questions.length > 0);
});

/** The words that a quiz on terms asks for: each question leads to where its word is explained. */
function termsOf(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ links }) => links.slice(0, 1).map(({ label }) => label));
}
