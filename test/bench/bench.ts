/**
 * Measures `keyfolio check` and `keyfolio build` on generated books and prints them beside the numbers to hold.
 * Nothing is asserted: seconds belong to a machine, ratios to something run beside them.
 *
 *     node test/bench/bench.ts [--accounts 50,500] [--seed 7] [--skip-build]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeOf, type SiteSize } from './built-site.ts';
import { measure, median, type Usage } from './measure.ts';
import { compareMaps } from './maps.ts';
import { writeBook } from './write-book.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = 'src/cli/keyfolio.mjs';

/** The numbers to hold, for 500 accounts. */
const TARGETS = {
  checkRatio: 50,
  checkMegabytes: 300,
  buildSeconds: 12,
  buildMegabytes: 700,
  growth: 11,
  pages: 2500,
  maps: 1000,
  mapRatio: 1 / 8,
} as const;

interface Result {
  readonly accounts: number;
  readonly documents: number;
  /** `node -e 0`, run right before: what this machine takes for nothing at all. */
  readonly nothing: Usage;
  readonly check: Usage;
  readonly build?: Usage & SiteSize;
}

async function measureBook(accounts: number, seed: number, folder: string, withBuild: boolean): Promise<Result> {
  const content = join(folder, `content-${accounts}`);
  const documents = await writeBook(accounts, seed, content);
  const nothing = median(5, () => measure(['-e', '0'], PROJECT));
  const check = median(3, () => measure([PROGRAM, 'check', '--content', content, '--format', 'line'], PROJECT));
  if (!withBuild) return { accounts, documents, nothing, check };
  const out = join(folder, `site-${accounts}`);
  const build = measure([PROGRAM, 'build', '--content', content, '--out', out], PROJECT);
  return { accounts, documents, nothing, check, build: { ...build, ...sizeOf(out) } };
}

/** The results as a Markdown table, a column for each book. */
function table(results: readonly Result[]): string {
  const row = (label: string, value: (result: Result) => string | undefined, target: string) =>
    `| ${label} | ${results.map((result) => value(result) ?? '–').join(' | ')} | ${target} |`;
  return [
    row('accounts', ({ accounts }) => `${accounts}`, 'numbers to hold').replace('accounts', ''),
    `|---|${results.map(() => '---:|').join('')}---|`,
    row('documents', ({ documents }) => `${documents}`, ''),
    row('`node -e 0`', ({ nothing }) => ms(nothing.seconds), ''),
    row('`check`', ({ check }) => seconds(check.seconds), ''),
    row(
      '`check` ÷ `node -e 0`',
      ({ check, nothing }) => ratio(check.seconds / nothing.seconds),
      `≤ ${TARGETS.checkRatio}`,
    ),
    row('`check`, processors', ({ check }) => seconds(check.processorSeconds), ''),
    row('`check`, memory', ({ check }) => megabytes(check.megabytes), `≤ ${TARGETS.checkMegabytes} MB`),
    row('`build`, cold', ({ build }) => build && seconds(build.seconds), `≤ ${TARGETS.buildSeconds} s`),
    row('`build`, processors', ({ build }) => build && seconds(build.processorSeconds), ''),
    row('`build`, memory', ({ build }) => build && megabytes(build.megabytes), `≤ ${TARGETS.buildMegabytes} MB`),
    row('pages', ({ build }) => build && `${build.pages}`, `≥ ${TARGETS.pages}`),
    row('maps', ({ build }) => build && `${build.maps}`, `≥ ${TARGETS.maps}`),
    row('search index', ({ build }) => build && megabytes(build.searchMegabytes), ''),
  ].join('\n');
}

/** How time grew from the smallest book to the largest. */
function growth(results: readonly Result[]): string {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large || small === large) return '';
  const times = large.accounts / small.accounts;
  const built = small.build && large.build ? `, \`build\` × ${ratio(large.build.seconds / small.build.seconds)}` : '';
  return `\nAccounts × ${ratio(times)}: \`check\` × ${ratio(large.check.seconds / small.check.seconds)}${built} (to hold for accounts × 10: × ${TARGETS.growth}).\n`;
}

const ms = (value: number) => `${Math.round(value * 1000)} ms`;
const seconds = (value: number) => `${value.toFixed(2)} s`;
const thousandths = (value: number) => `${(value * 1000).toFixed(1)} ms`;
const megabytes = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} MB`;
const ratio = (value: number) => `${Math.round(value * 10) / 10}`;

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '50,500' },
    seed: { type: 'string', default: '7' },
    'skip-build': { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'keyfolio-bench-'));
try {
  const results: Result[] = [];
  for (const accounts of values.accounts.split(',').map(Number)) {
    process.stderr.write(`${accounts} accounts …\n`);
    results.push(await measureBook(accounts, Number(values.seed), folder, !values['skip-build']));
  }
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n\n`,
  );
  process.stdout.write(`${table(results)}\n${growth(results)}`);
  const { maps, ours, mermaid } = await compareMaps();
  process.stdout.write(
    `\n${maps} influence maps of the demo book: ${thousandths(ours)} each, Mermaid ${thousandths(mermaid)}: 1/${ratio(mermaid / ours)} (to hold: ≤ 1/${1 / TARGETS.mapRatio}).\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
