import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rememberDrawn } from '../../src/cli/commands/check/remember-drawn.ts';
import { settled } from '../../src/cli/commands/check/settled.ts';
import { BASE } from '../core/base-book.ts';
import { AS_OF } from '../core/book.ts';
import { bookFolder, PROGRAM } from './run.ts';

const KIM = 'content/accounts/acme/people/kim.md';
const RIGHT = BASE['accounts/acme/people/kim.md'] ?? '';
const WRONG = RIGHT.replace('influence: 5', 'influence: 9');
const ERROR = /^content\/accounts\/acme\/people\/kim\.md:7:12: error schema\/out-of-range: .*\n$/;
const NOTHING = /^$/;

const started: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A running `check --watch`, and the runs that it has told so far. */
function watching(folder: string) {
  const child = spawn(process.execPath, [PROGRAM, 'check', '--watch', '--format', 'line', '--as-of', AS_OF], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
  });
  started.push(child);
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  const runs = () => told.match(/\[keyfolio\] checking …\n[^]*?\[keyfolio\] done .*\n/g) ?? [];
  /** A run after this moment whose findings are these. A save may be told in two runs where the machine is slow. */
  const run = async (findings: RegExp) => {
    const before = runs().length;
    const found = () =>
      runs()
        .slice(before)
        .map((text) =>
          text
            .split(/(?<=\n)/)
            .slice(1, -1)
            .join(''),
        );
    await vi.waitFor(() => expect(found()).toContainEqual(expect.stringMatching(findings)), {
      timeout: 20_000,
      interval: 20,
    });
  };
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal)),
  );
  return { child, run, ended };
}

test(
  '`keyfolio check --watch` checks again on each save, whatever happens to the files',
  { timeout: 90_000 },
  async () => {
    const folder = bookFolder();
    const file = (path: string) => join(folder, path);
    const { child, run, ended } = watching(folder);
    await run(NOTHING);

    let next = run(ERROR);
    writeFileSync(file(KIM), WRONG);
    await next;

    next = run(NOTHING);
    writeFileSync(file('kim.tmp'), RIGHT); // as editors do: written beside, renamed over
    renameSync(file('kim.tmp'), file(KIM));
    await next;

    next = run(/^content\/accounts\/beta\/stray\.txt:1:1: error file\/bad-name: .*\n$/);
    mkdirSync(file('content/accounts/beta'));
    writeFileSync(file('content/accounts/beta/stray.txt'), '');
    await next;

    next = run(NOTHING);
    rmSync(file('content/accounts/beta'), { recursive: true });
    await next;

    renameSync(file('content'), file('away'));
    next = run(NOTHING);
    await new Promise((later) => setTimeout(later, 1500)); // so that its going away is seen
    renameSync(file('away'), file('content'));
    await next;

    next = run(ERROR);
    writeFileSync(file(KIM), WRONG); // the folder that came back is watched as well
    await next;

    child.kill('SIGINT');
    expect(await ended).toBe(130);
  },
);

describe('work that waits until calls are still', () => {
  test('is done once for many calls, and once more for those that come while it runs', async () => {
    vi.useFakeTimers();
    const letGo: (() => void)[] = [];
    const work = vi.fn<() => Promise<void>>(() => new Promise((done) => letGo.push(done)));
    const call = settled(work, 25, (error) => expect(error).toBeUndefined());
    for (let time = 0; time < 5; time++) {
      call();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(work).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(5);
    expect(work).toHaveBeenCalledTimes(1);
    call();
    call();
    letGo.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(2);
    letGo.shift()?.();
    await vi.advanceTimersByTimeAsync(100);
    expect(work).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});

describe('diagrams that are drawn again and again', () => {
  test('are drawn once, but for those that took too long', async () => {
    const asked: string[] = [];
    const draw = rememberDrawn(async (sources) => {
      asked.push(...sources);
      return new Map(
        sources
          .filter((source) => source !== 'accepted')
          .map(
            (source) => [source, source === 'slow' ? { kind: 'too-slow' } : { kind: 'refused', what: 'x' }] as const,
          ),
      );
    });
    const kinds = async (...sources: readonly string[]) =>
      [...(await draw(sources))].map(([source, { kind }]) => `${source} ${kind}`);
    expect(await kinds('accepted', 'bad', 'slow')).toEqual(['bad refused', 'slow too-slow']);
    expect(await kinds('accepted', 'bad', 'slow')).toEqual(['bad refused', 'slow too-slow']);
    expect(asked).toEqual(['accepted', 'bad', 'slow', 'slow']);
  });
});
