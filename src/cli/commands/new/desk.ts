import type { Day } from '#core/calendar/day.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import type { Standing } from '#core/draft/trial.ts';
import type { Answers } from '#core/draft/answers.ts';
import type { Book } from '#core/link/book.ts';
import { loadBook, type BookOptions, type LoadedBook } from '../../book.ts';
import { CommandStopped } from '../../stopped.ts';

/** What everything that drafts works on. */
export interface Desk extends LoadedBook, Standing {
  readonly book: Book;
  readonly asOf: Day;
}

/** Reads the book to draft for; its diagrams have nothing to say here. Stops when it cannot be arranged at all. */
export async function openDesk(options: BookOptions): Promise<Desk> {
  const loaded = await loadBook(options, async () => new Map());
  const { draft: book, asOf } = loaded.compilation;
  if (book) return { ...loaded, book, asOf };
  throw new CommandStopped(
    'findings',
    `先改好 ${loaded.prefix}settings.yaml：运行 keyfolio check 看错在哪里。`,
    `Mend ${loaded.prefix}settings.yaml first: keyfolio check says what is wrong.`,
  );
}

/** What a draft for an account can refer to. */
export function circumstances(desk: Desk, account: string | undefined, name: string, answers: Answers): Circumstances {
  const { book, asOf } = desk;
  const plan = book.accounts.get(account ?? '');
  return { book, asOf, name, answers, ...(plan && { plan }) };
}
