import type { Book } from '#core/link/book.ts';
import { allDocuments } from '#core/views/reference/documents.ts';

/** One question, and what it was drawn from. */
export interface Query {
  readonly text: string;
  readonly from: 'name' | 'term' | 'chinese' | 'word' | 'part' | 'capitals' | 'two words' | 'file';
}

/** Draws questions from the book as readers ask them. The same book gives the same questions. */
export function drawnQueries(book: Book): readonly Query[] {
  const next = numbers(20261116);
  const draw = <T>(from: readonly T[], count: number): readonly T[] =>
    from.length === 0 ? [] : Array.from({ length: count }, () => from[next(from.length)] as T);
  const names = (
    named: Iterable<{ readonly data: { readonly name: string; readonly otherName?: string | undefined } }>,
  ) => [...named].flatMap(({ data }) => [data.name, data.otherName ?? []].flat());
  const plans = [...book.accounts.values()];
  const prose = [...allDocuments(book)].flatMap(({ data, body }) => [...strings(data), body]);
  const chinese = prose.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  const latin = prose.flatMap((text) => text.match(/(?<![\w/.@-])[A-Za-z]{4,}(?![\w/.@-])/g) ?? []);
  const cut = (text: string, shortest: number, longest: number): string => {
    const length = Math.min(text.length, shortest + next(longest - shortest + 1));
    const at = next(text.length - length + 1);
    return text.slice(at, at + length);
  };
  const of = (from: Query['from'], texts: readonly string[]) => texts.map((text): Query => ({ text, from }));
  const drawn = [
    ...of('name', names(plans.map(({ account }) => account))),
    ...of('name', draw(names(plans.flatMap(({ people }) => [...people.values()])), 24)),
    ...of('name', draw(names(plans.flatMap(({ opportunities }) => [...opportunities.values()])), 14)),
    ...of('name', draw(names([...book.solutions.values(), ...book.competitors.values()]), 14)),
    ...of('name', draw(names([...book.partners.values(), ...book.plays.values()]), 6)),
    ...of(
      'term',
      draw(
        [...book.terms.values()].flatMap(({ data }) => [data.zh, data.en]),
        24,
      ),
    ),
    ...of(
      'chinese',
      draw(chinese, 60).map((run) => cut(run, 2, 6)),
    ),
    ...of('word', draw(latin, 24)),
    ...of(
      'part',
      draw(latin, 16).map((word) => cut(word, 4, 5)),
    ),
    ...of(
      'capitals',
      draw(latin, 6).map((word) => word.toUpperCase()),
    ),
    ...of(
      'two words',
      draw(plans, 6).map(({ account }) => `${account.data.name} 决策者`),
    ),
    ...of('file', draw([...plans.map(({ id }) => id), ...plans.flatMap(({ people }) => [...people.keys()])], 10)),
  ];
  return [...new Map(drawn.map((query) => [query.text, query])).values()];
}

/** Whole numbers below a limit, always the same ones. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
