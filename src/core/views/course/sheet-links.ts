import type { Lang } from '#schemas/field.ts';
import { sheet, worksheet, type Sheet } from '#schemas/vocabulary.ts';
import { worksheetFileUrl, worksheetUrl } from '../../address/url.ts';

/** A worksheet as pages offer it: to print, and as a file where it is the form of a kind of document. */
export interface SheetLinks {
  readonly label: string;
  readonly paper: string;
  /** The Markdown file; nothing for what is drawn. */
  readonly file?: string;
}

/** Where a worksheet is found. */
export function sheetLinks(name: Sheet, lang: Lang): SheetLinks {
  const kind = worksheet.names.find((candidate) => candidate === name);
  return {
    label: sheet.labels[name][lang],
    paper: worksheetUrl(lang, name),
    ...(kind && { file: worksheetFileUrl(lang, kind) }),
  };
}
