import { createHash } from 'node:crypto';
import type { SourceFile } from '#core/source/source-file.ts';
import type { Edit } from '#core/views/context.ts';
import { headCommit, lastCommits, type LastCommit } from '#host/git-history.ts';

let told: { readonly by: string; readonly commits: ReturnType<typeof lastCommits> } | undefined;

/**
 * The last commit of every source that stands as it was committed, by path. Nothing outside of git and in a shallow
 * clone. Git is asked again only when there is a new commit; what is not committed shows by its content.
 */
export async function editsOf(
  content: string,
  sources: ReadonlyMap<string, SourceFile>,
): Promise<ReadonlyMap<string, Edit> | undefined> {
  const head = await headCommit(content);
  if (head === undefined) return undefined;
  const by = `${head} ${content}`;
  if (told?.by !== by) told = { by, commits: lastCommits(content) };
  const commits = await told.commits;
  if (!commits) return undefined;
  const edits = new Map<string, Edit>();
  for (const [path, { text }] of sources) {
    const commit = commits.get(path);
    if (commit && isAsCommitted(text, commit)) edits.set(path, { day: commit.day, author: commit.author });
  }
  return edits;
}

/** Git keeps the lines of a text as they are, or with plain line ends where it was told so. */
function isAsCommitted(text: string, { blob }: LastCommit): boolean {
  return objectName(text, blob.length) === blob || objectName(text.replaceAll('\r\n', '\n'), blob.length) === blob;
}

/** The name that git gives to a file of this content. */
function objectName(text: string, length: number): string {
  const content = Buffer.from(text);
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
