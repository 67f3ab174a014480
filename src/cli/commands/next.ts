import type { Compilation } from '#core/compile.ts';
import { compare } from '#core/diagnostics/diagnostic.ts';
import type { Book } from '#core/link/book.ts';
import { nextThings } from '#core/views/next/next.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { reporters } from '#report/reporters.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import { jsonOf } from './next/json.ts';
import { prettyOf } from './next/pretty.ts';

export interface NextOptions extends BookOptions {
  readonly limit: string;
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** Longest list that is asked for. */
const MOST = 1000;

/**
 * Prints what to do now at an account or in the whole book, the most valuable first. Errors come before all else and
 * end it like a check.
 */
export async function next(account: string | undefined, options: NextOptions): Promise<Outcome> {
  const format = oneOf(options.format, ['pretty', 'json'], { 'zh-CN': '格式', en: 'format' });
  const limit = limitOf(options.limit);
  const loaded = await loadBook(options, findErrors);
  const { compilation, lang } = loaded;
  const { draft: book, asOf, diagnostics } = compilation;
  if (!book) return unread(loaded);
  if (account !== undefined) expectAccount(account, book, compilation);

  const found = nextThings({ book, asOf, lang, diagnostics }, account, limit);
  const plan = account === undefined ? undefined : book.accounts.get(account);
  const shown = { ...loaded, found, ...(account !== undefined && { account }), ...(plan && { plan }) };
  const color = mayColour(options.color, process.stdout);
  process.stdout.write(format === 'json' ? jsonOf(shown) : prettyOf({ ...shown, color }));
  return found.errors > 0 ? 'findings' : 'clean';
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new CommandStopped(
    'usage',
    `--limit 应为 1–${MOST} 的整数，现在是“${text}”。`,
    `--limit takes a whole number from 1 to ${MOST}; it is "${text}".`,
  );
}

/** Stops when no folder of accounts is called so; one whose files cannot be read is a folder all the same. */
function expectAccount(account: string, { accounts }: Book, { unchecked }: Compilation): void {
  const names = [...new Set([...accounts.keys(), ...unchecked])].sort(compare);
  oneOf(account, names, { 'zh-CN': '客户', en: 'account' });
}

/** Without settings nothing can be said of any plan: the errors are shown instead. */
function unread({ compilation, lang, prefix }: LoadedBook): Outcome {
  const diagnostics = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  const color = mayColour(true, process.stderr);
  process.stderr.write(reporters.pretty({ ...compilation, diagnostics }, { lang, prefix, color }));
  return 'findings';
}
