import { kinds, type Kind } from '#schemas/index.ts';
import { sheet, worksheet, type Sheet, type Worksheet } from '#schemas/vocabulary.ts';
import { worksheetFileUrl } from '../../address/url.ts';
import { purposeOf } from '../../text/pages/worksheet-purposes.ts';
import { placeOf } from '../../validate/json-schema.ts';
import type { Link, ViewContext } from '../context.ts';
import { perContext } from '../per-context.ts';
import { exerciseCard } from './exercise.ts';
import type { SheetBlock, SheetLabel, SheetPage } from './sheets/model.ts';
import { sheetPages } from './sheets/pages.ts';
import { sheetLinks, type SheetLinks } from './sheet-links.ts';
import { pageLink } from './page-link.ts';

/** A blank worksheet: what it is for, its sheets of paper, and where what is written on it goes. */
export interface WorksheetView {
  readonly name: Sheet;
  readonly title: string;
  readonly purpose: string;
  readonly pages: readonly SheetPage[];
  /** It is filled in for one account. */
  readonly forAccount: boolean;
  /** The Markdown file of the same name, and the path that it has in a plan. */
  readonly file?: { readonly href: string; readonly path: string };
  /** Tools and exercises that it belongs to. */
  readonly usedBy: readonly Link[];
  /** The signs on it that need words. */
  readonly signs: readonly ('required' | 'one' | 'many' | 'circle' | 'ours')[];
}

/** A line of the index of worksheets. */
export interface WorksheetRow extends SheetLinks {
  readonly purpose: string;
  readonly usedBy: readonly Link[];
}

/** The canvases on which the accounts of the whole book stand side by side. */
const BOOKWIDE: ReadonlySet<Sheet> = new Set<Sheet>(['success-attractiveness', 'value-difficulty', 'input-output']);

/** Builds the blank worksheet. */
export function worksheetView(context: ViewContext, name: Sheet): WorksheetView {
  const { lang } = context;
  const pages = sheetPages(context, name);
  const kind = worksheet.names.find((candidate) => candidate === name);
  const signs = new Set(pages.flatMap(({ blocks }) => blocks.flatMap(signsOf)));
  return {
    name,
    title: sheet.labels[name][lang],
    purpose: purposeOf(name, lang),
    pages,
    forAccount: kind ? kinds[kind].path.includes(':account') : !BOOKWIDE.has(name),
    ...(kind && { file: { href: worksheetFileUrl(lang, kind), path: placeOf(kinds[kind satisfies Kind].path) } }),
    usedBy: usersOf(context).get(name) ?? [],
    signs: (['required', 'one', 'many', 'circle', 'ours'] as const).filter((sign) => signs.has(sign)),
  };
}

/** All worksheets: those to draw and to compare, then the forms. */
export function worksheetIndex(context: ViewContext): {
  readonly drawn: readonly WorksheetRow[];
  readonly forms: readonly WorksheetRow[];
} {
  const row = (name: Sheet): WorksheetRow => ({
    ...sheetLinks(name, context.lang),
    purpose: purposeOf(name, context.lang),
    usedBy: usersOf(context).get(name) ?? [],
  });
  const forms: ReadonlySet<Sheet> = new Set<Worksheet>(worksheet.names);
  return {
    drawn: sheet.names.filter((name) => !forms.has(name)).map(row),
    forms: worksheet.names.map(row),
  };
}

/** Which tools and exercises name each worksheet. */
const usersOf = perContext((context): ReadonlyMap<Sheet, readonly Link[]> => {
  const { book } = context;
  const users = new Map<Sheet, Link[]>();
  const add = (name: Sheet, link: Link) => users.set(name, [...(users.get(name) ?? []), link]);
  for (const tool of book.tools.values()) {
    for (const name of tool.original.data.worksheets) add(name, pageLink(context, tool));
  }
  for (const [exercise, { original }] of book.exercises) {
    for (const name of original.data.worksheets) add(name, exerciseCard(context, exercise).link);
  }
  return users;
});

type Sign = WorksheetView['signs'][number];

function signsOf(block: SheetBlock): readonly Sign[] {
  switch (block.type) {
    case 'fields':
      return block.fields.flatMap((field) => [...labelSigns(field), ...spaceSigns(field.space)]);
    case 'group':
      return [...labelSigns(block), ...block.blocks.flatMap(signsOf)];
    case 'table':
      return [
        ...labelSigns(block),
        ...block.columns.flatMap((column) => [...labelSigns(column), ...spaceSigns(column.space)]),
      ];
    default:
      return [];
  }
}

function labelSigns({ isRequired, ours }: SheetLabel): readonly Sign[] {
  return [...(isRequired ? (['required'] as const) : []), ...(ours ? (['ours'] as const) : [])];
}

function spaceSigns(space: { readonly form: string; readonly many?: boolean }): readonly Sign[] {
  if (space.form === 'boxes') return [space.many === true ? 'many' : 'one'];
  return space.form === 'scale' ? ['circle'] : [];
}
