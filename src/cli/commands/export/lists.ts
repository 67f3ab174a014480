import { narrowed } from '#core/export/narrowed.ts';
import type { List } from '#core/views/list/list.ts';
import { LIST_NAMES, listIn } from '#site/lists.ts';
import type { Exporting } from './exporter.ts';

/** The lists of the site; of one account those that are about accounts, with its rows. */
export function exportedLists({ context, account }: Exporting): readonly List[] {
  const lists = LIST_NAMES.map((name) => listIn(context, name));
  if (account === undefined) return lists;
  return lists.flatMap((list) => narrowed(list, account) ?? []);
}
