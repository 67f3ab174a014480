import type { Day } from '../calendar/day.ts';
import { identify } from '../parse/kind-of.ts';
import type { FoundFile } from '../source/source-file.ts';

/** The practice book: flawed plans of fictional accounts that trainees mend. The book itself is without them (method: P13). */
export interface Practice {
  /** The files of each practice account, under its name, with the paths at which they were found. */
  readonly accounts: ReadonlyMap<string, readonly FoundFile[]>;
  /** The day that the practice accounts are judged at; without it, the day of the book. */
  readonly asOf?: Day;
}

/** Where practice accounts stand: `course/practice/<account>/account.md` and what belongs to it. */
const FOLDER = 'course/practice/';
/** Says at which day they are judged, and nothing else: the days in them never move. */
const SETTINGS = `${FOLDER}settings.yaml`;
const DAY_ALONE = /^(?:#.*\n)*asOf: (\d{4}-\d{2}-\d{2})\n*$/;

/**
 * Takes the practice book out of what was found. Only what is certain to be a document of a practice account goes: a
 * stray file, a link or a folder without `account.md` stays with the book, whose compiler names it.
 */
export function setAside(found: readonly FoundFile[]): {
  readonly book: readonly FoundFile[];
  readonly practice: Practice;
} {
  const begun = new Set(found.flatMap(({ path }) => (path.endsWith('/account.md') ? (accountIn(path) ?? []) : [])));
  const accounts = new Map<string, FoundFile[]>();
  const book: FoundFile[] = [];
  let asOf: Day | undefined;
  for (const file of found) {
    const account = file.bytes && accountIn(file.path);
    if (account !== undefined && begun.has(account)) {
      accounts.set(account, [...(accounts.get(account) ?? []), file]);
      continue;
    }
    const day = file.path === SETTINGS ? DAY_ALONE.exec(new TextDecoder().decode(file.bytes))?.[1] : undefined;
    if (day === undefined) book.push(file);
    else asOf = day;
  }
  return { book, practice: { accounts, ...(asOf !== undefined && { asOf }) } };
}

/** Where a file of a practice account stands in its practice book. */
export function placeInBook(path: string): string {
  return path.replace(FOLDER, 'accounts/');
}

/** The practice account that a path belongs to. */
function accountIn(path: string): string | undefined {
  return path.startsWith(FOLDER) ? identify(placeInBook(path))?.account : undefined;
}
