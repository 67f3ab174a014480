import type { Lang } from '#schemas/field.ts';
import type { Cell, Choice, List } from './list.ts';

/** What readers may pick from a list: the values of one column. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly options: readonly Choice[];
}

/** The facets of a list with the values that its rows have. One that all rows share picks nothing and is left out. */
export function facetsOf({ columns, rows }: List, lang: Lang): readonly Facet[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  return columns.flatMap(({ key, label, facet }, index) => {
    if (!facet) return [];
    const options = new Map<string, Choice & { readonly order: number }>();
    const combinations = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[index];
      const choices = cell ? choicesOf(cell) : [];
      combinations.add(choices.map(({ value }) => value).join(' '));
      // A cell with one value says where among the others it stands.
      const order = choices.length === 1 && typeof cell?.sort === 'number' ? cell.sort : Infinity;
      for (const choice of choices) {
        const known = options.get(choice.value);
        if (!known || order < known.order) options.set(choice.value, { ...choice, order });
      }
    }
    if (combinations.size < 2) return [];
    return [
      {
        key,
        label,
        options: [...options.values()]
          .sort((a, b) => (a.order === b.order ? collator.compare(a.label, b.label) : a.order - b.order))
          .map(({ value, label: text }) => ({ value, label: text })),
      },
    ];
  });
}

/** The values that a facet finds a cell by: those it states, else its text, else none. */
export function choicesOf({ choices, text }: Cell): readonly Choice[] {
  return choices ?? (text === '' ? [] : [{ value: text, label: text }]);
}
