import type { List } from '../views/list/list.ts';

/** The rows of a list that belong to an account; nothing for a list that is not about accounts one by one. */
export function narrowed(list: List, account: string): List | undefined {
  const at = list.columns.findIndex(({ key }) => key === 'account');
  if (at < 0) return undefined;
  return { ...list, rows: list.rows.filter(({ cells }) => cells[at]?.choices?.some(({ value }) => value === account)) };
}
