import { resolve } from 'node:path';
import { findErrors } from '#drawings/compile-drawn.ts';
import { writeWhole } from '#host/write-file.ts';
import { reporters } from '#report/reporters.ts';
import { handOver } from '#site/handover.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { named } from '../named.ts';

export interface BriefOptions extends BookOptions {
  /** The only form so far, so it need not be said. */
  readonly html?: boolean;
  readonly out?: string;
}

/** Writes the one-page brief of an account as one file. Like the site, it is not made while the plans have errors. */
export async function brief(account: string, options: BriefOptions): Promise<Outcome> {
  const { compilation, lang, prefix } = await loadBook(options, findErrors);
  if (compilation.draft) named(account, compilation.draft.accounts, { 'zh-CN': '客户', en: 'account' });
  const diagnostics = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  if (diagnostics.length > 0) {
    const color = mayColour(true, process.stderr);
    process.stderr.write(reporters.pretty({ ...compilation, diagnostics }, { lang, prefix, color }));
    return 'findings';
  }
  const content = resolve(options.content);
  handOver(compilation, { content, ...(options.asOf !== undefined && { asOf: options.asOf }) });
  const { briefFile } = await import('#site/brief-file.ts');
  const html = await briefFile(account, lang);
  if (options.out === undefined) process.stdout.write(html);
  else {
    await writeWhole(resolve(options.out), html);
    process.stderr.write(lang === 'en' ? `Wrote ${options.out}\n` : `已写入 ${options.out}\n`);
  }
  return 'clean';
}
