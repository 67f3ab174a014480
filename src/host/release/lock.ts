import { linkSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityIn, identityName, lifeOf, thisProcess, type ProcessIdentity } from '../process-identity.ts';

/** What only one process at a time may do. */
export interface Lock {
  readonly release: () => void;
}

/** How often the owner of a lock shows that it lives, and how old that sign may be where nothing else tells; in ms. */
const SIGN_EVERY = 10_000;
const SIGN_HOLDS = 120_000;
/** How often to look whether a lock is free, in ms. */
const LOOK_EVERY = 100;

/** Takes a lock, or gives the process that holds it still after so many ms. */
export async function takeLock(path: string, wait: number): Promise<Lock | ProcessIdentity> {
  const end = performance.now() + wait;
  for (;;) {
    const owner = claim(path);
    if (!owner) {
      removeLeftovers(path);
      return held(path);
    }
    if (performance.now() >= end) return owner;
    await pause(LOOK_EVERY);
  }
}

/**
 * Tries to own a lock file; gives the living owner that it has. The file of a dead owner is removed by one process only:
 * by the one that owns the right to do so, a lock of its own. So nobody takes away a lock that another took over meanwhile.
 */
function claim(path: string): ProcessIdentity | undefined {
  for (;;) {
    if (createWhole(path, identityName(thisProcess()))) return undefined;
    const owner = ownerOf(path);
    if (owner === undefined) continue; // released meanwhile
    if (isHeld(path, owner)) return owner;
    const right = `${path}-${identityName(owner)}`;
    const other = claim(right);
    if (other) return other;
    const now = ownerOf(path);
    if (now && identityName(now) === identityName(owner)) rmSync(path, { force: true });
    rmSync(right, { force: true });
  }
}

/**
 * Removes what processes left behind that were killed while they took this lock: drafts, which bear their maker's name, and
 * rights to remove a dead owner's file, which say whose they are. For whoever holds the lock nobody can need them.
 */
function removeLeftovers(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  for (const other of readdirSync(folder)) {
    if (!other.startsWith(`${name}.`) && !other.startsWith(`${name}-`)) continue;
    const left = join(folder, other);
    const maker = identityIn(other.slice(other.lastIndexOf('.') + 1)) ?? ownerOf(left);
    if (maker && !isHeld(left, maker)) rmSync(left, { force: true });
  }
}

function held(path: string): Lock {
  const sign = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // On a disk that has gone, what follows fails by itself.
    }
  }, SIGN_EVERY).unref();
  return {
    release: () => {
      clearInterval(sign);
      rmSync(path, { force: true });
    },
  };
}

/** Makes a file with its content in one step: nobody sees it empty. False when there is one. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${text}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A disk without hard links.
    return createHere(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createHere(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Who owns a lock file, none when there is no file; of one that does not say it, nothing is known. */
function ownerOf(path: string): ProcessIdentity | undefined {
  try {
    return identityIn(readFileSync(path, 'utf8')) ?? { pid: 0, started: '0', machine: '', run: '' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where the system does not tell whether the owner lives, its last sign does. */
function isHeld(path: string, owner: ProcessIdentity): boolean {
  const life = lifeOf(owner);
  if (life === 'dead') return false;
  if (life === 'alive' && owner.started !== '0') return true;
  try {
    return Date.now() - statSync(path).mtimeMs < SIGN_HOLDS;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
