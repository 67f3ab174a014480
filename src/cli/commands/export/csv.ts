import { csvOf } from '#site/csv.ts';
import type { Exporter } from './exporter.ts';
import { exportedLists } from './lists.ts';

/** A file for each list. */
export const csv: Exporter = async (given) =>
  exportedLists(given).map((list) => ({ name: `${list.name}.csv`, content: csvOf(list) }));
