import { tallied, withoutFacet, type Choice } from './facets.ts';
import { foundPage, inOrder, type FoundPage } from './found-page.ts';
import { pagefind, vocabulary } from './index-files.ts';
import { questionOf, type Question } from './literal.ts';
import type { PagefindResult, Tallies } from './pagefind-api.ts';
import { longerWords, nearWords } from './spelling.ts';

/** What a question was answered with. */
export interface Answer {
  readonly question: Question;
  /** Pages that hold the words as they were typed, best first. */
  readonly literal: readonly FoundPage[];
  /** Pages that hold parts of the words only. */
  readonly near: readonly FoundPage[];
  /** How many pages each value of a facet would leave, its own facet set aside. */
  readonly tallies: Tallies;
  /** For each chosen facet: how many pages there would be without it. */
  readonly without: Readonly<Record<string, number>>;
  /** Whether all pages were read that will be; the first answer may come before. */
  readonly isComplete: boolean;
  /** Whether there are more pages than are read. */
  readonly isMore: boolean;
  /** Words of the book that may have been meant, when no page holds those that were typed. */
  readonly meant: readonly string[];
}

/** Pages whose text is read before the first answer, and before the last one. */
const FIRST = 50;
export const MOST = 300;

/**
 * Answers a question, at once from the pages that promise most and then, if there are more, from all of them.
 * Throws when the index cannot be read.
 */
export async function* answers(query: string, choice: Choice, lang: 'zh-CN' | 'en'): AsyncGenerator<Answer> {
  const question = questionOf(query);
  const all = await candidates(question, {});
  // More than are read: then the index narrows them, and counts what it cannot compare letter by letter.
  const isMore = all.results.length > MOST;
  const asked = isMore && Object.keys(choice).length > 0 ? await candidates(question, choice) : all;
  for (const most of asked.results.length > FIRST ? [FIRST, MOST] : [MOST]) {
    const fragments = await Promise.all(asked.results.slice(0, most).map((result) => result.data()));
    const pages = inOrder(
      fragments.map((fragment) => foundPage(fragment, question)),
      lang,
    );
    const { left, tallies } = tallied(pages, choice);
    const literal = left.filter(({ isLiteral }) => isLiteral);
    yield {
      question,
      literal,
      // A Latin word of which only the beginning is found was mistyped: what begins like it is no answer.
      near: /\p{Script=Han}/u.test(question.whole) ? left.filter(({ isLiteral }) => !isLiteral) : [],
      tallies: isMore ? all.tallies : tallies,
      without: Object.fromEntries(Object.keys(choice).map((name) => [name, withoutFacet(pages, choice, name)])),
      isComplete: asked.results.length <= most || most === MOST,
      isMore: asked.results.length > MOST,
      meant: pages.some(({ isLiteral }) => isLiteral) ? [] : nearWords(question.whole, await vocabulary()),
    };
  }
}

/** Pages that may answer, those first in which the words follow one another. */
async function candidates(
  { whole }: Question,
  filters: Choice,
): Promise<{ readonly results: readonly PagefindResult[]; readonly tallies: Tallies }> {
  const index = await pagefind();
  if (whole === '') {
    const { results, filters: tallies } = await index.search(null, { filters });
    return { results, tallies };
  }
  const queries = [
    `"${whole}"`,
    whole,
    ...(/\p{Script=Latin}/u.test(whole) ? longerWords(whole, await vocabulary()) : []),
  ];
  const found = await Promise.all(queries.map((query) => index.search(query, { filters })));
  const results = new Map(found.flatMap((one) => one.results.map((result) => [result.id, result])));
  return { results: [...results.values()], tallies: found[1]?.filters ?? {} };
}
