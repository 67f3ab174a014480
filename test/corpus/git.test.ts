import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { headCommit, lastCommits, pastVersions } from '#host/git-history.ts';
import { mergeBase, readRevision, uncommitted } from '#host/git-revision.ts';
import { gitState, repositoryOf } from '#host/git-state.ts';
import { pastPlans } from '#host/past-plans.ts';
import { BASE } from '../core/base-book.ts';
import { commitAll, committed, git } from '../cli/git-book.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  config: z.record(z.string(), z.string()).default({}),
  attributes: z.string().optional(),
  /** Attributes that are no part of any commit. */
  info: z.string().optional(),
  hooks: z.array(z.string()).default([]),
  files: z.record(z.string(), z.string()).default({}),
});
const CASES = z.array(caseSchema).parse(parse(readFileSync(new URL('n-git.yaml', import.meta.url), 'utf8')));
const WELL = 'content/accounts/acme/opportunities/well.md';

let folder = '';
let content = '';
let canary = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfolio-git-'));
  content = join(folder, 'content');
  canary = join(folder, '..', `${folder.split('/').at(-1)}-canary`);
  for (const path of ['settings.yaml', 'accounts/acme/account.md', 'accounts/acme/opportunities/well.md'])
    write(`content/${path}`, BASE[path] ?? '');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(canary, { force: true });
});

describe('nothing that a repository is told to run runs', () => {
  test.each(CASES)('$name', async ({ config, attributes, info, hooks, files }) => {
    if (attributes !== undefined) write('.gitattributes', `${attributes}\n`);
    for (const [path, text] of Object.entries(files)) write(path, text);
    committed(folder);
    write(WELL, `${BASE['accounts/acme/opportunities/well.md']}More.\n`);
    const before = await everyAnswer();
    if (info !== undefined) write('.git/info/attributes', `${info}\n`);
    const command = join(folder, 'canary.sh');
    writeFileSync(command, `#!/bin/sh\n: > '${canary}'\ncat\n`, { mode: 0o755 });
    write('.git/info/exclude', 'canary.sh\nhooks/\n');
    for (const hook of hooks) {
      for (const place of [`.git/hooks/${hook}`, `hooks/${hook}`]) {
        write(place, readFileSync(command, 'utf8'));
        chmodSync(join(folder, place), 0o755);
      }
    }
    for (const [key, value] of Object.entries(config)) git(folder, 'config', key, value.replace('CANARY', command));
    expect(await everyAnswer()).toEqual(before);
    expect(existsSync(canary)).toBe(false);
  });
});

/** Everything that we ever ask git. */
async function everyAnswer() {
  const plans = await pastPlans(content, new Map([['acme', '2026-12-31']]));
  return {
    state: await gitState(content),
    repository: await repositoryOf(content),
    head: await headCommit(content),
    commits: await lastCommits(content),
    versions: [...((await pastVersions(content)) ?? [])],
    revision: await readRevision(content, 'HEAD'),
    base: await mergeBase(content, 'HEAD', 'HEAD'),
    uncommitted: await uncommitted(content),
    plans,
  };
}

describe('what git says of people and days', () => {
  test.each([
    ['markup in disguise', 'Ann &lt;b&gt; "x" y', 'Ann &lt;b&gt; "x" y'],
    ['a line that was to be a command', '::error::owned', 'error::owned'],
    ['an escape of terminals', 'Ann\u001b[31m', 'Ann [31m'],
    ['letters that turn around', 'Ann\u202egpj', 'Ann gpj'],
    ['nothing that can be seen', '\u200b\u2060x', 'x'],
    ['a name of ten thousand letters', 'a'.repeat(10_000), `${'a'.repeat(59)}…`],
    ['another language', '王伟', '王伟'],
    ['an option', '--exec=owned', '--exec=owned'],
  ])('an author who is %s', async (_, name, shown) => {
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', '%an %x00 \u001b[31m', `--author=${name} <a@example.com>`);
    expect((await lastCommits(content))?.get('settings.yaml')?.author).toBe(shown);
  });

  test('a person is who committed, whatever a table of other names says', async () => {
    write('.mailmap', 'Chief Executive <ann@example.com>\n');
    committed(folder);
    expect((await lastCommits(content))?.get('settings.yaml')?.author).toBe('Ann');
  });

  test('a shallow clone has no past', async () => {
    committed(folder);
    write(WELL, 'Changed.\n');
    commitAll(folder);
    const clone = `${folder}/clone`;
    git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
    expect(await headCommit(join(clone, 'content'))).toBe(undefined);
    expect(await pastPlans(join(clone, 'content'), new Map([['acme', '2026-12-31']]))).toBe('incomplete');
  });

  test('a folder without a repository has no past either', async () => {
    expect(await headCommit(content)).toBe(undefined);
    expect(await lastCommits(content)).toBe(undefined);
    expect(await readRevision(content, 'HEAD')).toBe('no-repository');
  });

  test.each(['--output=owned', '-x', 'HEAD;touch owned', '$(touch owned)', '@{u}', 'HEAD:content', '../..', ''])(
    'the revision %j is a name that nothing has',
    async (revision) => {
      committed(folder);
      expect(await readRevision(content, revision)).toBe('unknown-revision');
      expect(existsSync(join(folder, 'owned')) || existsSync('owned')).toBe(false);
    },
  );
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
