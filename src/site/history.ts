import type { Day } from '#core/calendar/day.ts';
import { historyOf, type History } from '#core/history/history.ts';
import { headCommit, pastVersions } from '#host/git-history.ts';

let told: { readonly by: string; readonly history: Promise<History | undefined> } | undefined;

/** The history of a content folder as of a day; read again only when there is a new commit or another day. */
export async function historyIn(content: string, asOf: Day): Promise<History | undefined> {
  const head = await headCommit(content);
  if (head === undefined) return undefined;
  const by = `${head} ${asOf} ${content}`;
  if (told?.by !== by)
    told = { by, history: pastVersions(content).then((versions) => versions && historyOf(versions, asOf)) };
  return told.history;
}
