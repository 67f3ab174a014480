import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeowners, withCodeowners, type Codeowners } from '#core/export/codeowners.ts';
import { repositoryOf } from '#host/git-state.ts';
import { writeWhole } from '#host/write-file.ts';
import { reporters } from '#report/reporters.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { stopped } from '../revision.ts';
import { CommandStopped } from '../stopped.ts';

export interface CodeownersOptions extends BookOptions {
  readonly write?: boolean;
  readonly file?: string;
}

/** Where code hosts look for the file, those first that win when there are several; both read the second. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;
const READ_BY_BOTH = PLACES[1];

/** Prints who reviews the folder of each account, or writes it into the file of the repository. */
export async function codeownersFile(options: CodeownersOptions): Promise<Outcome> {
  const loaded = await loadBook(options);
  const { draft: book, unchecked } = loaded.compilation;
  if (!book || unchecked.length > 0) return unread(loaded); // an account would lose its reviewers without a word
  const repository = await repositoryOf(resolve(options.content));
  if (!repository) throw stopped('no-repository', options.content, '');
  const made = codeowners(book, repository.folder);
  if (options.write === true) await write(made, repository.root, options.file, loaded);
  else process.stdout.write(made.text);
  tell(made, loaded);
  return 'clean';
}

async function write(
  { text }: Codeowners,
  root: string,
  wanted: string | undefined,
  { lang }: LoadedBook,
): Promise<void> {
  const found = PLACES.map((place) => join(root, place)).find((place) => existsSync(place));
  const file = wanted === undefined ? (found ?? join(root, READ_BY_BOTH)) : resolve(wanted);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withCodeowners(before, text);
  if (after === undefined)
    throw new CommandStopped(
      'usage',
      `${file} 里的两行标记不成对；把它们删掉再运行。`,
      `The two marks in ${file} are no pair; delete them and run again.`,
    );
  if (after !== before) await writeWhole(file, after);
  const [zh, en] = after === before ? ['没有变化', 'Nothing changed'] : ['已写入', 'Wrote'];
  process.stderr.write(lang === 'en' ? `${en}: ${file}\n` : `${zh}：${file}\n`);
}

/** Says on stderr what is missing. */
function tell({ withoutHandle, withoutOwners }: Codeowners, { lang, prefix }: LoadedBook): void {
  const say = (zh: string, en: string) => process.stderr.write(`${lang === 'en' ? en : zh}\n`);
  if (withoutHandle.length > 0) {
    const files = withoutHandle.map((member) => `  ${prefix}team/${member}.md`).join('\n');
    say(
      `这些成员还没有 \`handle\`（代码托管账号），不会请他们评审：\n${files}`,
      `These members have no \`handle\` at the code host and are not asked to review:\n${files}`,
    );
  }
  if (withoutOwners.length > 0) {
    const names = withoutOwners.join(lang === 'en' ? ', ' : '、');
    say(`没有评审人的客户：${names}`, `Accounts without a reviewer: ${names}`);
  }
}

function unread({ compilation, lang, prefix }: LoadedBook): Outcome {
  const diagnostics = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  const color = mayColour(true, process.stderr);
  process.stderr.write(reporters.pretty({ ...compilation, diagnostics }, { lang, prefix, color }));
  return 'findings';
}
