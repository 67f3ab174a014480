import { relative, resolve } from 'node:path';
import { compare } from '#core/diagnostics/diagnostic.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { writeWhole } from '#host/write-file.ts';
import { reporters } from '#report/reporters.ts';
import { historyIn } from '#site/history.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import type { Exported, Exporter } from './export/exporter.ts';

export interface ExportOptions extends BookOptions {
  readonly account?: string;
  readonly out?: string;
  readonly schema?: boolean;
}

/** The forms, each loaded when it is asked for, and where its files go when nobody says where. */
const FORMS: Readonly<Record<string, { readonly load: () => Promise<Exporter>; readonly into?: string }>> = {
  json: { load: async () => (await import('./export/json.ts')).json },
  csv: { load: async () => (await import('./export/csv.ts')).csv, into: 'export/csv' },
  xlsx: { load: async () => (await import('./export/xlsx.ts')).xlsx, into: 'export/keyfolio.xlsx' },
  ics: { load: async () => (await import('./export/ics.ts')).ics },
  mermaid: { load: async () => (await import('./export/mermaid.ts')).mermaid, into: 'export/mermaid' },
};

/** Writes the book in another form. Errors of the book go to stderr and end it like a check. */
export async function exportBook(form: string, options: ExportOptions): Promise<Outcome> {
  const name = oneOf(form, Object.keys(FORMS), { 'zh-CN': '形式', en: 'form' });
  const out = options.out ?? FORMS[name]?.into;
  if (out !== undefined) refuseContent(out, options.content);
  if (options.schema === true) return await schemaOf(name, options.out);
  const loaded = await loadBook(options, findErrors);
  const outcome = reportErrors(loaded);
  const { draft: book, asOf, diagnostics, unchecked } = loaded.compilation;
  const { account } = options;
  if (book && account !== undefined) {
    const names = [...new Set([...book.accounts.keys(), ...unchecked])].sort(compare);
    oneOf(account, names, { 'zh-CN': '客户', en: 'account' });
  }
  // What cannot be read would be missing without a word.
  if (!book || (account === undefined ? unchecked.length > 0 : unchecked.includes(account))) return outcome;
  const history = await historyIn(resolve(options.content), asOf);
  const context = { book, asOf, lang: loaded.lang, diagnostics, ...(history && { history }) };
  const write = await FORMS[name]?.load();
  const exported = (await write?.({ loaded, context, ...(account !== undefined && { account }) })) ?? [];
  await put(exported, out, loaded);
  return outcome;
}

async function schemaOf(form: string, out: string | undefined): Promise<Outcome> {
  if (form !== 'json') throw new CommandStopped('usage', '--schema 只用于 json。', '--schema is for json only.');
  const { bookSchema } = await import('#core/export/book-schema.ts');
  if (out === undefined) process.stdout.write(bookSchema());
  else await writeWhole(resolve(out), bookSchema());
  return 'clean';
}

/** Files among the plans would be taken for plans. */
function refuseContent(out: string, content: string): void {
  const inside = relative(resolve(content), resolve(out));
  if (inside.startsWith('..') || /^(?:[a-z]:|\/)/i.test(inside)) return;
  throw new CommandStopped(
    'usage',
    `--out 不能在 ${content} 里：那里只放计划。`,
    `--out must not be in ${content}: that is for plans only.`,
  );
}

function reportErrors({ compilation, lang, prefix }: LoadedBook): Outcome {
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 'clean';
  const color = mayColour(true, process.stderr);
  process.stderr.write(reporters.pretty({ ...compilation, diagnostics: errors }, { lang, prefix, color }));
  return 'findings';
}

/** One file without a name goes to `out` or is printed; several go into the folder `out`. */
async function put(files: readonly Exported[], out: string | undefined, { lang }: LoadedBook): Promise<void> {
  for (const { name, content } of files) {
    if (out === undefined) process.stdout.write(content);
    else await writeWhole(resolve(out, name ?? ''), typeof content === 'string' ? content : Buffer.from(content));
  }
  if (out === undefined) return;
  const said =
    lang === 'en'
      ? `Wrote ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${out}`
      : `已写入 ${files.length} 个文件：${out}`;
  process.stderr.write(`${said}\n`);
}
