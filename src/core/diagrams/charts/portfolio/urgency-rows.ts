import type { Lang } from '#schemas/field.ts';
import { resolve } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../../../link/book.ts';
import { tierPage, URGENCY_COLUMNS, type Tier, type UrgencyColumn } from '../../../measures/tier-lens.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { text } from '../../svg.ts';
import { wrap } from '../../text-fit.ts';

/** Width of a column of the matrix and of the room before it, in px. */
export const COLUMN = 116;
export const FIRST = 112;
/** Right end of the last column, in px. */
export const LAST = FIRST + URGENCY_COLUMNS.length * COLUMN;

/** The names of the columns, as the form of the account calls them. */
export function columnLabel(column: UrgencyColumn, lang: Lang): string {
  return fieldLabel(lang, 'account', 'urgency', column);
}

/** What a tier's row accepts in a column, in words (method: B6). */
export function accepted(book: Book, tier: Tier, column: UrgencyColumn, lang: Lang): string {
  const row = tierPage(book, tier)?.urgency;
  const words = portfolioWords(lang);
  if (!row) return '';
  if (column === 'resolve') return row.resolve.map((value) => resolve.labels[value][lang]).join(words.orElse);
  const answers = [row[column]].flat();
  if (answers.includes(true) && answers.includes(false)) return words.either;
  return answers[0] === true ? words.has : words.hasNot;
}

/** What an account answers in a column, in words. */
export function answered({ account }: AccountPlan, column: UrgencyColumn, lang: Lang): string {
  const { urgency } = account.data;
  const words = portfolioWords(lang);
  if (!urgency) return '';
  if (column === 'resolve') return resolve.labels[urgency.resolve][lang];
  return urgency[column] ? words.has : words.hasNot;
}

const HEAD_LINE = 19;

/** The room that the heads of the columns take, in px. */
export function headHeight(lang: Lang): number {
  return Math.max(...URGENCY_COLUMNS.map((column) => headLines(column, lang).length)) * HEAD_LINE + 12;
}

function headLines(column: UrgencyColumn, lang: Lang): readonly string[] {
  return wrap(columnLabel(column, lang), COLUMN - 10, 12.5, 3);
}

/** The heads of the columns, standing on the line at `bottom`. */
export function columnHeads(bottom: number, lang: Lang): string {
  return URGENCY_COLUMNS.map((column, at) => {
    const lines = headLines(column, lang);
    return lines
      .map((line, row) =>
        text(line, FIRST + at * COLUMN + 8, bottom - 8 - (lines.length - 1 - row) * HEAD_LINE, 'legend-label'),
      )
      .join('');
  }).join('');
}
