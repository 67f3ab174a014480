import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program took. */
export interface Usage {
  readonly seconds: number;
  /** The time of processors, of all its processes; it hardly depends on what else the machine does. */
  readonly processorSeconds: number;
  /** The largest memory of any of its processes. */
  readonly megabytes: number;
}

/** Where GNU time may stand; it also sees what is not Node, such as the search indexer. */
const TIME = '/usr/bin/time';
const FORMAT = ['-f', '%M %U %S'] as const;
const REPORT = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;
const hasTime = spawnSync(TIME, [...FORMAT, 'true']).status === 0;

/** Runs Node with these arguments until it ends; throws when it failed. */
export function measure(args: readonly string[], cwd: string): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'keyfolio-usage-'));
  const usage = join(folder, 'usage');
  const [program, rest] = hasTime
    ? [TIME, [...FORMAT, '-o', usage, process.execPath, ...args]]
    : [process.execPath, args];
  const env = hasTime ? process.env : { ...process.env, REPORT_USAGE: usage, NODE_OPTIONS: `--import ${REPORT}` };
  const start = performance.now();
  const { status, stderr } = spawnSync(program, rest, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - start) / 1000;
  const processes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  const numbers = processes.map((line) => line.split(/\s+/).map(Number));
  return {
    seconds,
    processorSeconds: numbers.reduce((sum, [, user = 0, system = 0]) => sum + user + system, 0),
    megabytes: Math.max(0, ...numbers.map(([kilobytes = 0]) => kilobytes)) / 1024,
  };
}

/** The middle one of several runs by time, with the largest memory of all of them. */
export function median(runs: number, run: () => Usage): Usage {
  const usages = Array.from({ length: runs }, run).sort((a, b) => a.seconds - b.seconds);
  const middle = usages[runs >> 1];
  if (!middle) throw new Error('Nothing was run.');
  return { ...middle, megabytes: Math.max(...usages.map(({ megabytes }) => megabytes)) };
}
