import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { readOrEmpty } from './read-or-empty.ts';

/** A process that can be told from every other, also from a later one that the system gives the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in ticks since the machine did; `0` where the system does not tell (only Linux does). */
  readonly started: string;
  /** The machine, short and without its name. */
  readonly machine: string;
  /** This run of the machine, and the part of it (a container) in which the number holds. */
  readonly run: string;
}

/** Whether a process still runs; `unknown` when it belongs to another machine or container. */
export type Life = 'alive' | 'dead' | 'unknown';

/** The process that asks. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: statusOf(process.pid)?.started ?? '0', ...here() };
}

/** An identity as part of a file name. */
export function identityName({ pid, started, machine, run }: ProcessIdentity): string {
  return `${pid}-${started}-${machine}-${run}`;
}

/** The identity in a file name that begins with one. */
export function identityIn(name: string): ProcessIdentity | undefined {
  const [, pid, started, machine, run] = /^(\d+)-(\d+)-([0-9a-f]{8})-([0-9a-f]{8})(?![0-9a-f])/.exec(name) ?? [];
  if (pid === undefined || started === undefined || machine === undefined || run === undefined) return undefined;
  return { pid: Number(pid), started, machine, run };
}

/** Whether a process still runs. A process that ended and waits for its parent to notice is dead. */
export function lifeOf(asked: ProcessIdentity): Life {
  const { machine, run } = here();
  if (asked.machine !== machine || asked.run !== run) return 'unknown';
  const status = statusOf(asked.pid);
  if (status) return status.started === asked.started && !/[ZXx]/.test(status.state) ? 'alive' : 'dead';
  if (process.platform === 'linux') return 'dead';
  try {
    process.kill(asked.pid, 0);
    return 'alive';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'alive' : 'dead';
  }
}

/** What Linux says of a process: the name in parentheses may hold anything, so what follows it is read. */
function statusOf(pid: number): { readonly state: string; readonly started: string } | undefined {
  const text = readOrEmpty(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  return state !== undefined && started !== undefined ? { state, started } : undefined;
}

function here(): Pick<ProcessIdentity, 'machine' | 'run'> {
  const boot = readOrEmpty('/proc/sys/kernel/random/boot_id');
  return { machine: short(hostname()), run: short(`${boot}\0${linkOr('/proc/self/ns/pid')}`) };
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function linkOr(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
