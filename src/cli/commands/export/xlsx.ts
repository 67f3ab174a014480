import { workbookOf } from '#core/export/workbook.ts';
import type { Exporter } from './exporter.ts';
import { exportedLists } from './lists.ts';

/** One workbook with a sheet for each list. */
export const xlsx: Exporter = async (given) => [
  { content: await workbookOf(exportedLists(given), new Date(`${given.context.asOf}T00:00:00Z`)) },
];
