import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './source-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyfolio-trace-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The packages and the files of ours that a command loads. */
function loadedBy(...args: readonly string[]) {
  const log = join(folder, 'loaded.txt');
  rmSync(log, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'trace-imports.mjs'), 'src/cli/keyfolio.mjs', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TRACE_IMPORTS: log } },
  );
  const urls = readFileSync(log, 'utf8').trim().split('\n');
  const packages = new Set(urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []));
  const files = urls.flatMap((url) =>
    url.includes('/node_modules/') ? [] : (/\/((?:src|schemas)\/.+)$/.exec(url)?.[1] ?? []),
  );
  return { status, stderr, packages, files };
}

test('`check` loads the compiler and nothing of the site', () => {
  const { status, packages, files } = loadedBy('check', '--format', 'line');
  expect(status).toBe(0);
  expect([...packages]).toEqual(expect.arrayContaining(['commander', 'js-yaml', 'markdown-it', 'zod']));
  for (const heavy of ['astro', 'vite', 'mermaid', 'jsdom', 'pagefind', 'sirv', '@hpcc-js/wasm-graphviz']) {
    expect(packages).not.toContain(heavy);
  }
  expect(files).toContain('src/core/compile.ts');
  expect(files.filter((file) => /^src\/(?:site|core\/(?:views|diagrams|text)|pages)\//.test(file))).toEqual([]);
});

test('`--help` loads neither the compiler nor the schemas', () => {
  const { status, packages } = loadedBy('--help');
  expect(status).toBe(0);
  expect([...packages]).toEqual(['commander']);
});
