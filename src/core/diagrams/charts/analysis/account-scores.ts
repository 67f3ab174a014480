import type { Lang } from '#schemas/field.ts';
import { assessmentFactor, valueFactor } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../../../link/book.ts';
import { accountRank, accountScore } from '../../../measures/account-score.ts';
import { peerMeans } from '../../../measures/peer-means.ts';
import { VALUE_COSTS, valueAnalysis } from '../../../measures/value-analysis.ts';
import { ASSESSMENT_COSTS, valueScore } from '../../../measures/value-score.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { fieldLabel } from '../../../text/labels.ts';

/** One way of scoring an account. */
export interface Scoring {
  /** The name of its figure. */
  readonly name: string;
  readonly top: number;
  readonly title: (lang: Lang) => string;
  readonly read: (plan: AccountPlan, book: Book, lang: Lang) => Scores | undefined;
  readonly rank?: (plan: AccountPlan, book: Book) => { readonly rank: number; readonly of: number } | undefined;
}

/** What an account scored: in all and item by item. */
interface Scores {
  readonly total: number;
  readonly items: readonly {
    readonly label: string;
    /** Per cent. */
    readonly weight?: number;
    readonly score: number;
    readonly isInverted?: boolean;
  }[];
}

/** The scores of the account with what the other accounts of the book have on average. */
export interface ComparedScores extends Scores {
  readonly peers?: { readonly total: number; readonly items: readonly number[] };
}

/** The account’s scores beside those of the others. */
export function comparedScores(
  { read }: Scoring,
  plan: AccountPlan,
  book: Book,
  lang: Lang,
): ComparedScores | undefined {
  const own = read(plan, book, lang);
  if (!own) return undefined;
  const means = peerMeans(book, plan, (other) => {
    const scores = read(other, book, lang);
    return scores && [scores.total, ...scores.items.map(({ score }) => score)];
  });
  const [total, ...items] = means ?? [];
  return { ...own, ...(total !== undefined && { peers: { total, items } }) };
}

/** The customer value analysis (method: B15). */
const analysis: Scoring = {
  name: 'value-analysis',
  top: 5,
  title: (lang) => fieldLabel(lang, 'assessment', 'valueAnalysis'),
  read: (plan, _, lang) => {
    const found = valueAnalysis(plan);
    return (
      found && {
        total: found.score,
        items: found.factors.map(({ factor, counted }) => ({
          label: valueFactor.labels[factor][lang],
          score: counted,
          isInverted: VALUE_COSTS.has(factor),
        })),
      }
    );
  },
};

/** The value assessment of a development (method: E3). */
const assessment: Scoring = {
  name: 'value-assessment',
  top: 5,
  title: (lang) => fieldLabel(lang, 'development', 'valueAssessment'),
  read: (plan, _, lang) => {
    const found = valueScore(plan);
    return (
      found && {
        total: found.score,
        items: found.factors.map(({ factor, weight, score }) => ({
          label: assessmentFactor.labels[factor][lang],
          weight,
          score,
          isInverted: ASSESSMENT_COSTS.has(factor),
        })),
      }
    );
  },
};

/** The score on our index of key accounts, with the account’s place in it (method: B19). */
const index: Scoring = {
  name: 'account-score',
  top: 10,
  title: (lang) => analysisWords(lang).score.index,
  read: (plan, book, lang) => {
    const found = accountScore(plan, book);
    const { scoring } = book.settings.data;
    return (
      found && {
        total: found.score,
        items: found.criteria.map(({ name, weight, score }) => ({
          label: scoring[name]?.[lang === 'en' ? 'labelEn' : 'label'] ?? name,
          weight,
          score,
        })),
      }
    );
  },
  rank: accountRank,
};

/** The ways of scoring an account, in the order in which they are read. */
export const SCORINGS: readonly Scoring[] = [index, analysis, assessment];
