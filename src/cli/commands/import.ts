import { join } from 'node:path';
import { compile, readBook } from '#core/compile.ts';
import { diffBooks } from '#core/diff/diff.ts';
import { findColumns } from '#core/import/columns.ts';
import { importCrm, type CrmImport } from '#core/import/crm.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { writeAll } from '#host/write-all.ts';
import { pretty } from '#report/diff/pretty.ts';
import { shownPath } from '#report/format.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import { readCsv } from './import/read-csv.ts';
import { changesOf, problemsOf, unmatchedOf } from './import/words.ts';

export interface ImportOptions extends BookOptions {
  /** `field=column`, as often as it was given. */
  readonly map: readonly string[];
  readonly fields?: string;
  readonly write?: boolean;
}

/**
 * Compares the opportunities of a CRM's table with the files and shows what they would change; with `--write` it changes
 * exactly that. With any problem in the table nothing is written.
 */
export async function importTable(source: string, csv: string, options: ImportOptions): Promise<Outcome> {
  oneOf(source, ['crm'], { 'zh-CN': '来源', en: 'source' });
  const maps = new Map(options.map.map(pairOf));
  const fields = options.fields?.split(/[,，]/).map((field) => field.trim());
  const loaded = await loadBook(options);
  const { lang, prefix, files } = loaded;
  const table = await readCsv(csv);
  const name = shownPath('', csv);
  if ('length' in table) return refused(problemsOf(table, name, lang));
  const columns = findColumns(table.columns, { maps, fields });
  if ('wrong' in columns) throw new CommandStopped('usage', columns.wrong['zh-CN'], columns.wrong.en);
  const result = importCrm([...readBook(files).parsed.values()], table, columns.at);
  if (result.problems.length > 0) return refused(problemsOf(result.problems, name, lang));

  process.stdout.write(changesOf(result, lang, prefix));
  if (result.changes.length > 0) process.stdout.write(`\n${meaningOf(result, loaded, name)}\n`);
  if (options.write)
    await writeAll(new Map([...result.texts].map(([path, text]) => [join(options.content, path), text])));
  process.stdout.write(unmatchedOf(result, { lang, prefix, name, written: options.write === true }));
  return 'clean';
}

function refused(problems: string): Outcome {
  process.stdout.write(problems);
  return 'findings';
}

function pairOf(pair: string): readonly [field: string, column: string] {
  const at = pair.indexOf('=');
  const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  if (at > 0 && field !== '' && column !== '') return [field, column];
  throw new CommandStopped(
    'usage',
    `--map 写成 字段=列名，例如 value=金额；现在是“${pair}”。`,
    `--map takes field=column, such as value=Amount; it is "${pair}".`,
  );
}

/** What the change means in the terms of the plan: the two books compared. */
function meaningOf({ texts }: CrmImport, { compilation, files, lang, prefix }: LoadedBook, name: string): string {
  const { asOf } = compilation;
  const changed = files.map((file): FoundFile => {
    const text = texts.get(file.path);
    if (text === undefined) return file;
    const bytes = new TextEncoder().encode(text);
    return { ...file, size: bytes.length, bytes };
  });
  return pretty({
    diff: diffBooks(compilation, compile(changed, { today: asOf, asOf }), lang),
    before: {},
    after: { revision: name, commit: '' }, // a table has none
    notes: [],
    maps: [],
    lang,
    prefix,
    color: mayColour(true, process.stdout),
  });
}
