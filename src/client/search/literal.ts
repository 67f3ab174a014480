/** Text as it is compared: without the zero-width spaces of the index, full-width forms as plain, in lower case. */
export function folded(text: string): string {
  return text.replaceAll('\u200b', '').normalize('NFKC').toLowerCase();
}

/** What was asked for, as it is compared. */
export interface Question {
  /** The whole query, white space as single spaces. */
  readonly whole: string;
  /** Its words, as the reader parted them. */
  readonly terms: readonly string[];
}

export function questionOf(query: string): Question {
  // Quotation marks ask for a phrase elsewhere; here what stands as typed comes first anyway.
  const terms = folded(query.replaceAll(/["“”「」]/g, ' '))
    .split(/\s+/)
    .filter(Boolean);
  return { whole: terms.join(' '), terms: [...new Set(terms)] };
}

/** Whether a folded text holds every word of the question as it was typed. */
export function holds(text: string, { terms }: Question): boolean {
  return terms.every((term) => text.includes(term));
}

/** What the order of a page depends on, folded. */
export interface Compared {
  readonly titles: readonly string[];
  /** Names and labels that lead to the page: a person's roles, an account's tier, in both languages. */
  readonly names: string;
  readonly text: string;
}

/** Pages before this place are called what was asked for, wholly or in part; those before `NEAR` say it. */
export const CALLED = 4;
const NEAR = 7;

/** How well a page answers: 0 is best; `NEAR` means that it only holds parts of the words. */
export function rankOf({ titles, names, text }: Compared, question: Question): number {
  const { whole } = question;
  if (whole === '') return 0;
  if (titles.includes(whole)) return 0;
  if (titles.some((title) => title.startsWith(whole))) return 1;
  if (titles.some((title) => title.includes(whole))) return 2;
  if (titles.some((title) => holds(title, question))) return 3;
  if (names.includes(whole)) return CALLED;
  if (text.includes(whole)) return 5;
  return holds(`${titles.join(' ')} ${text}`, question) ? 6 : NEAR;
}

/** Whether a page of this rank holds what was asked for, letter by letter. */
export function isLiteral(rank: number): boolean {
  return rank < NEAR;
}
