import { join, resolve } from 'node:path';
import { didYouMean } from '#core/diagnostics/suggest.ts';
import { forgetPerson, type Forgetting } from '#core/forget/forget-person.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { forgetWords } from '#core/text/forget-words.ts';
import { commitsWith } from '#host/commits-with.ts';
import { writeAll } from '#host/write-all.ts';
import { shownPath } from '#report/format.ts';
import { reporters } from '#report/reporters.ts';
import { Left, Prompts } from '../ask/prompts.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { named, oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';

export interface PersonOptions extends BookOptions {
  readonly yes?: boolean;
}

/**
 * Erases a person from the book: the file, every typed reference, every link. Says first what that changes, where text
 * still names the person, and which commits keep the file. Writes all files or none, and only when told to.
 */
export async function person(what: string, address: string, options: PersonOptions): Promise<Outcome> {
  oneOf(what, ['forget'], { 'zh-CN': '这种做法', en: 'such thing to do' });
  const book = await loadBook(options);
  const forgetting = forgettingOf(book, address);
  const { lang, prefix } = book;
  const words = forgetWords(lang);
  const content = resolve(options.content);
  process.stdout.write(`${lines(forgetting, await commitsWith(content, forgetting.removed), book).join('\n')}\n`);
  if (forgetting.broken.length > 0) {
    const color = mayColour(true, process.stderr);
    const { after, broken } = forgetting;
    process.stderr.write(
      `${words.broken}\n${reporters.pretty({ ...after, diagnostics: broken }, { lang, prefix, color })}`,
    );
    return 'findings';
  }
  const isTold = options.yes === true || (await isConfirmed(book, address));
  if (!isTold) return 'clean';
  const changes = [...forgetting.texts].map(([path, text]) => [join(content, path), text] as const);
  await writeAll(new Map([...changes, [join(content, forgetting.removed), undefined]]));
  process.stdout.write(`${words.done(changes.length)}\n`);
  return 'clean';
}

function forgettingOf({ compilation, files }: LoadedBook, address: string): Forgetting {
  const [account = '', name, ...rest] = address.split('/');
  if (name === undefined || name === '' || rest.length > 0)
    throw new CommandStopped(
      'usage',
      `人写成“客户/人”，例如 acme/kim，现在是“${address}”。`,
      `A person is written as account/person, such as acme/kim; it is "${address}".`,
    );
  const plan = named(account, compilation.draft?.accounts ?? new Map<string, AccountPlan>(), {
    'zh-CN': '客户',
    en: 'account',
  });
  const { asOf } = compilation;
  const forgetting = plan.people.has(name) ? forgetPerson({ files, asOf, account, person: name }) : undefined;
  if (forgetting) return forgetting;
  const near = didYouMean(name, [...plan.people.keys()]);
  throw new CommandStopped(
    'usage',
    `客户 ${account} 没有关系人“${name}”。${near?.['zh-CN'] ?? ''}`,
    `Account ${account} has no stakeholder "${name}". ${near?.en ?? ''}`.trim(),
  );
}

/** What is asked of the person who runs it; without a terminal the answer is no. */
async function isConfirmed({ lang }: LoadedBook, address: string): Promise<boolean> {
  const words = forgetWords(lang);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    process.stdout.write(`${words.notYet}\n`);
    return false;
  }
  try {
    if (await new Prompts(lang).yes(words.ask(address))) return true;
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  process.stdout.write(`${words.left}\n`);
  return false;
}

/** The whole plan in lines: what goes, what changes, what is left to people, what history keeps. */
function lines(
  { removed, references, mentions, lacking }: Forgetting,
  commits: readonly string[] | undefined,
  { lang, prefix }: LoadedBook,
): readonly string[] {
  const words = forgetWords(lang);
  const at = (path: string, line: number) => `  ${shownPath(prefix, path)}:${line}`;
  const part = (head: string, rows: readonly string[]) => (rows.length === 0 ? [] : ['', head, ...rows]);
  return [
    words.removes,
    `  ${shownPath(prefix, removed)}`,
    ...part(
      words.references(references.length),
      references.map(({ path, line, field, became }) => `${at(path, line)}  ${field}  ${words[became]}`),
    ),
    ...part(
      words.lacking(lacking.length),
      lacking.map(({ name, span, message }) => `  ${shownPath(prefix, span.file)}  ${name}  ${message[lang]}`),
    ),
    '',
    mentions.length === 0 ? words.noMention : words.mentions(mentions.length),
    ...mentions.map(({ path, line, column, word, around }) => `${at(path, line)}:${column}  ${word}  ${around}`),
    '',
    ...(commits === undefined || commits.length === 0
      ? [words.noHistory]
      : [words.commits(commits.length), `  ${commits.join(' ')}`, words.history]),
  ];
}
