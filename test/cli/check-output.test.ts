import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../core/rewrite.ts';
import { AS_OF } from '../core/book.ts';
import { bookFolder, check, keyfolio } from './run.ts';
import { againstCodeQuality, againstJunit, againstSarif } from '../report/published-schemas.ts';

const KIM = 'accounts/acme/people/kim.md';
const STUCK = rewrite('accounts/acme/opportunities/yard.md', ['stageSince: 2026-09-01', 'stageSince: 2026-03-02']);
const WRONG = rewrite(KIM, ['influence: 5', 'influence: 9']);
const TALLY = '0 errors, 1 warning in 40 files, as of 2026-11-16.\n';

describe.concurrent('`keyfolio check --output`', { timeout: 60_000 }, () => {
  test.each([
    ['sarif', againstSarif],
    ['gitlab', againstCodeQuality],
    ['junit', againstJunit],
  ] as const)(
    'writes a report as %s that follows its schema, and says the tally on stderr',
    async (format, against) => {
      const folder = bookFolder(STUCK);
      expect(await check(folder, '--format', format, '--output', 'made/of/report')).toEqual({
        status: 0,
        stdout: '',
        stderr: TALLY,
      });
      expect(await against(readFileSync(join(folder, 'made/of/report'), 'utf8'))).toEqual([]);
      expect(readdirSync(join(folder, 'made/of'))).toEqual(['report']);
    },
  );

  test('puts a new report in the place of the old one, without colour', async () => {
    const folder = bookFolder(STUCK);
    writeFileSync(join(folder, 'report.txt'), 'old');
    await keyfolio(folder, ['check', '--as-of', AS_OF, '--output', 'report.txt'], { FORCE_COLOR: '1' });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toMatch(/^warning {2}stage\/stuck /);
  });

  test('never writes into the content folder', async () => {
    const folder = bookFolder();
    for (const path of ['content/report.json', 'content']) {
      const { status, stderr } = await check(folder, '--output', path);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `--output 不能写在内容文件夹里：${path}。\n--output must not lead into the content folder: ${path}.\n`,
      });
    }
    expect(existsSync(join(folder, 'content/report.json'))).toBe(false);
  });

  test('ends with 4 when the file cannot be written, and leaves nothing behind', async () => {
    const folder = bookFolder();
    mkdirSync(join(folder, 'report'));
    const { status, stderr } = await check(folder, '--output', 'report');
    expect(status).toBe(4);
    expect(stderr).toContain('The system refused: EISDIR');
    expect(readdirSync(folder).sort()).toEqual(['content', 'report']);
  });
});

describe.concurrent('`keyfolio check --format github`', { timeout: 60_000 }, () => {
  test('prints annotations, says the tally on stderr and adds the summary of the job', async () => {
    const folder = bookFolder(STUCK);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'From the step before.\n');
    const { status, stdout, stderr } = await keyfolio(folder, ['check', '--as-of', AS_OF, '--format', 'github'], {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: TALLY });
    expect(stdout).toMatch(/^::warning file=content\/accounts\/acme\/opportunities\/yard\.md,line=5,.*\n$/);
    expect(readFileSync(summary, 'utf8')).toMatch(/^From the step before\.\n### Keyfolio: 0 errors, 1 warning\n/);
  });
});

describe.concurrent('`keyfolio check --max-warnings`', { timeout: 60_000 }, () => {
  test('ends with 1 when there are more, and says so', async () => {
    const folder = bookFolder(STUCK);
    expect(await check(folder, '--format', 'line', '--max-warnings', '1')).toMatchObject({ status: 0, stderr: '' });
    expect(await check(folder, '--format', 'line', '--max-warnings', '0')).toMatchObject({
      status: 1,
      stderr: '1 warning, more than the 0 that --max-warnings allows.\n',
    });
  });

  test.each(['-1', '1e3', ''])('does not take %j', async (number) => {
    expect(await check(bookFolder(), '--max-warnings', number)).toEqual({
      status: 2,
      stdout: '',
      stderr: `--max-warnings 应为 0 或更大的整数，现在是“${number}”。\n--max-warnings takes a whole number, 0 or more; it is "${number}".\n`,
    });
  });
});

describe.concurrent('`keyfolio check --quiet`', { timeout: 60_000 }, () => {
  test('shows errors only, and says what it does not show', async () => {
    expect(await check(bookFolder(STUCK), '--format', 'line', '--quiet')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Not shown: 1 warning (--quiet).\n',
    });
    const { status, stdout } = await check(bookFolder(WRONG), '--format', 'line', '--quiet');
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
  });

  test('counts warnings all the same', async () => {
    const { status, stdout } = await check(bookFolder(STUCK), '--quiet', '--max-warnings', '0');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^0 errors, 1 warning in \d+ files/)]);
  });
});
