import type { NoPast, PastPlan } from '#core/source/past-plan.ts';
import { git } from './git.ts';
import { entriesOf, filesOf, type Entry } from './git-revision.ts';

interface Commit {
  readonly commit: string;
  readonly day: string;
}

/** What is known of one account before its files are read. */
interface Found extends Commit {
  readonly isFirst: boolean;
  readonly entries: readonly Entry[];
}

/** Runs of git at once. */
const AT_ONCE = 4;

/**
 * The files of accounts as they stood at the end of a day each: in the newest commit of that day or before on the line
 * that leads to the present one, by its author's day. Of an account that was not there yet, the first version after
 * that day; one that git does not know is left out. One run of git for each commit, and three for all.
 */
export async function pastPlans(
  folder: string,
  days: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, PastPlan> | NoPast> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString('utf8').trim() === 'true') return 'incomplete';
  const log = shallow && (await git(folder, ['log', '--first-parent', '--format=%H %as', '--', '.']));
  const line = commitsIn(log?.toString('utf8') ?? '');
  if (line.length === 0) return 'no-history';
  const before = new Map([...days].map(([account, day]) => [account, line.find((commit) => commit.day <= day)]));
  const early = await standing(folder, before, false);
  const late = [...days].filter(([account]) => early?.has(account) === false);
  const firsts = late.length === 0 ? new Map<string, Commit>() : await firstCommits(folder, new Map(late));
  const since = firsts && (await standing(folder, firsts, true));
  if (!early || !since) return 'incomplete';
  const found = new Map([...early, ...since]);
  const files = await filesOf(
    folder,
    [...found.values()].flatMap(({ entries }) => entries),
  );
  if (!files) return 'incomplete';
  return new Map(
    [...days.keys()].flatMap((account) => {
      const plan = found.get(account);
      if (!plan) return [];
      const { entries, ...at } = plan;
      return [[account, { ...at, files: entries.flatMap((entry) => files.get(entry) ?? []) }] as const];
    }),
  );
}

/** Each account's entries at its commit; those that it does not hold are left out. Nothing when git cannot tell. */
async function standing(
  folder: string,
  wanted: ReadonlyMap<string, Commit | undefined>,
  isFirst: boolean,
): Promise<ReadonlyMap<string, Found> | undefined> {
  const groups = [...Map.groupBy([...wanted], ([, at]) => at?.commit)];
  const found = new Map<string, Found>();
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const listed = await Promise.all(
      groups.slice(from, from + AT_ONCE).map(async ([commit, accounts]) => {
        if (commit === undefined) return true;
        const folders = accounts.map(([account]) => `./accounts/${account}/`);
        const said = await git(folder, ['ls-tree', '-r', '-z', '--long', commit, '--', ...folders]);
        const entries = said && Map.groupBy(entriesOf(said.toString('utf8'), ''), ({ path }) => path.split('/')[1]);
        for (const [account, at] of accounts) {
          const own = entries?.get(account);
          if (at && own) found.set(account, { ...at, isFirst, entries: own });
        }
        return entries !== undefined;
      }),
    );
    if (listed.includes(false)) return undefined;
  }
  return found;
}

/** The first commit after its day in which each account has its page. Nothing when git cannot tell. */
async function firstCommits(
  folder: string,
  days: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Commit> | undefined> {
  const log = await git(folder, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--diff-filter=A',
    '--no-renames',
    '--name-only',
    '--relative',
    '-z',
    '--format=%x01%H %as',
    '--',
    ':(glob)accounts/*/account.md',
  ]);
  if (!log) return undefined;
  const firsts = new Map<string, Commit>();
  let at: Commit | undefined;
  // Newest first, so that the oldest one stays.
  for (const token of log.toString('utf8').split('\0')) {
    const account = token.split('/')[1] ?? '';
    if (token.startsWith('\u0001')) at = commitsIn(token.slice(1))[0];
    else if (at && at.day > (days.get(account) ?? at.day)) firsts.set(account, at);
  }
  return firsts;
}

function commitsIn(log: string): readonly Commit[] {
  return log.split('\n').flatMap((line) => {
    const [commit = '', day = ''] = line.trim().split(' ');
    return day === '' ? [] : [{ commit, day }];
  });
}
