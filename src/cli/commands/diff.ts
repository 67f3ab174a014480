import type { Compilation } from '#core/compile.ts';
import { diffBooks } from '#core/diff/diff.ts';
import { changedMaps } from '#core/diff/maps.ts';
import type { BookDiff } from '#core/diff/model.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import type { DiffReport } from '#report/diff/diff-report.ts';
import { json } from '#report/diff/json.ts';
import { markdown } from '#report/diff/markdown.ts';
import { pretty } from '#report/diff/pretty.ts';
import { checkBookOptions, spokenOf, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { named, oneOf } from '../named.ts';
import { bothBooks } from './diff/both-books.ts';
import { notesOn } from './diff/notes.ts';
import { sidesOf } from './diff/sides.ts';

export interface DiffOptions extends BookOptions {
  readonly account: readonly string[];
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** How a comparison is written, by the value of `--format`. */
const FORMS: Readonly<Record<'pretty' | 'markdown' | 'json', (report: DiffReport) => string>> = {
  pretty,
  markdown,
  json,
};
const FORM_NAMES = ['pretty', 'markdown', 'json'] as const;

/** Prints what has changed between two versions of the book in the terms of the plan. Changes are no failure. */
export async function diff(revisions: string | undefined, options: DiffOptions): Promise<Outcome> {
  const format = oneOf(options.format, FORM_NAMES, { 'zh-CN': '格式', en: 'format' });
  checkBookOptions(options);
  const sides = await sidesOf(options.content, revisions);
  const { before, after, ...found } = await bothBooks(sides, options.asOf, findErrors);
  const { lang, prefix } = spokenOf(after, options);
  const whole = diffBooks(before, after, lang);
  const wanted = options.account.length === 0 ? whole : only(whole, options.account, before, after);
  const report: DiffReport = {
    diff: wanted,
    before: sides.before.label,
    after: sides.after.label,
    notes: notesOn(sides, { before, after, ...found }, lang),
    maps: format === 'pretty' ? [] : await mapsOf(wanted, before, after, lang),
    lang,
    prefix,
    color: mayColour(options.color, process.stdout),
  };
  process.stdout.write(FORMS[format](report));
  return 'clean';
}

/** The comparison of these accounts only. */
function only(diff: BookDiff, names: readonly string[], before: Compilation, after: Compilation): BookDiff {
  const ids = [before, after].flatMap(({ draft, unchecked }) => [...(draft?.accounts.keys() ?? []), ...unchecked]);
  const known = new Map(ids.map((id) => [id, id]));
  const wanted = new Set(names.map((name) => named(name, known, { 'zh-CN': '客户', en: 'account' })));
  return {
    ...diff,
    groups: diff.groups.filter(({ id, formerId = id }) => wanted.has(id) || wanted.has(formerId)),
  };
}

/** The influence maps that changed; what lays them out is loaded only for them. */
async function mapsOf(diff: BookDiff, before: Compilation, after: Compilation, lang: DiffReport['lang']) {
  const { loadLayout } = await import('#core/diagrams/graphviz.ts');
  return changedMaps(diff, before, after, lang, await loadLayout());
}
