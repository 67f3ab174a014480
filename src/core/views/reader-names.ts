import type { Named } from '../text/names.ts';
import { nameIn } from '../text/names.ts';
import { perContext } from './per-context.ts';
import type { ViewContext } from './context.ts';

/** What readers of the page call those whom messages name as plans write them; only where that is another name. */
export const readerNames = perContext(({ book, lang }): ReadonlyMap<string, string> => {
  const shared = [book.team, book.solutions, book.competitors, book.partners, book.plays].flatMap((shelf) => [
    ...shelf.values(),
  ]);
  const own = [...book.accounts.values()].flatMap(({ account, people, opportunities }) => [
    account,
    ...people.values(),
    ...opportunities.values(),
  ]);
  const all = [...shared, ...own].map(({ data }): Named => data);
  return new Map(
    all.flatMap((named) => (nameIn(lang, named) === named.name ? [] : [[named.name, nameIn(lang, named)]])),
  );
});

/** What stands between names in the labels of values: `陈国栋: 2 × 5`, `Largest share: 李磊`. */
const BETWEEN = /(: |：|, |、| · )/;

/** A label of a value with the names in it as readers know them. */
export function forReaders(context: ViewContext, label: string): string {
  const names = readerNames(context);
  return (
    names.get(label) ??
    label
      .split(BETWEEN)
      .map((part) => names.get(part) ?? part)
      .join('')
  );
}
