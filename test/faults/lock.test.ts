import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { takeLock } from '#host/release/lock.ts';
import { identityIn, identityName, lifeOf, thisProcess } from '#host/process-identity.ts';
import { newFolder } from './made-up-site.ts';

const TAKE_LOCK = fileURLToPath(new URL('./take-lock.ts', import.meta.url));

/** A process that takes a lock; it keeps it until its input ends, and so many ms more. */
function taker(path: string, hold: number, wait: number) {
  return spawn(process.execPath, [TAKE_LOCK, path, String(hold), String(wait)], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Leaves a lock behind as a process does that is killed while it holds it. */
async function abandonedLock(path: string): Promise<void> {
  const child = taker(path, 0, 0);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(path)).toBe(true);
}

describe('a lock', () => {
  test('belongs to one of ten that ask at once, also when its last owner is dead; the others learn who has it', async () => {
    const path = join(newFolder(), 'lock');
    await abandonedLock(path);
    const children = Array.from({ length: 10 }, () => taker(path, 0, 0));
    const ended = Promise.all(children.map((child) => once(child, 'close')));
    // Nobody lets go before all have asked.
    const answers = await Promise.all(children.map(async ({ stdout }) => String(await once(stdout, 'data'))));
    for (const { stdin } of children) stdin.end();
    await ended;
    expect(answers.filter((answer) => /^took \d+\n$/.test(answer))).toHaveLength(1);
    expect(answers.filter((answer) => /^held by \d+\n$/.test(answer))).toHaveLength(9);
    expect(existsSync(path)).toBe(false);
  });

  test('goes from one to the next when they wait, never to two at a time', async () => {
    const path = join(newFolder(), 'lock');
    await abandonedLock(path);
    const children = Array.from({ length: 10 }, () => taker(path, 20, 600_000));
    for (const { stdin } of children) stdin.end();
    const said = await Promise.all(children.map(({ stdout }) => text(stdout)));
    const held = said
      .map((lines) => /^took (\d+)\nleft (\d+)\n$/.exec(lines)?.slice(1).map(BigInt) ?? [])
      .sort(([a = 0n], [b = 0n]) => (a < b ? -1 : 1));
    expect(held.map((times) => times.length)).toEqual(Array.from({ length: 10 }, () => 2));
    for (const [at, [from = 0n]] of held.entries()) expect(from).toBeGreaterThan(held[at - 1]?.[1] ?? 0n);
  });

  test('is taken over from a process whose number another one has now', async () => {
    const path = join(newFolder(), 'lock');
    writeFileSync(path, identityName({ ...thisProcess(), started: '1' }));
    const lock = await takeLock(path, 0);
    expect('release' in lock).toBe(true);
    expect(identityIn(readFileSync(path, 'utf8'))).toEqual(thisProcess());
  });

  test('of another machine holds while its owner gives signs, and not after', async () => {
    const folder = newFolder();
    const path = join(folder, 'lock');
    const elsewhere = { ...thisProcess(), pid: 7, machine: 'ffffffff' };
    writeFileSync(path, identityName(elsewhere));
    expect(await takeLock(path, 0)).toEqual(elsewhere);
    const longAgo = new Date(Date.now() - 600_000);
    utimesSync(path, longAgo, longAgo);
    const lock = await takeLock(path, 0);
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('sweeps away what was left by those who were killed while they took it, and nothing of the living', async () => {
    const folder = newFolder();
    const path = join(folder, 'lock');
    const [living, dead] = [identityName(thisProcess()), identityName({ ...thisProcess(), started: '1' })];
    const draft = `lock-${dead}.${living}`;
    writeFileSync(join(folder, `lock.${dead}`), dead);
    writeFileSync(join(folder, `lock-${dead}`), dead);
    writeFileSync(join(folder, draft), living);
    expect('release' in (await takeLock(path, 0))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['lock', draft].sort());
  });

  test('that says nothing holds for a while', async () => {
    const path = join(newFolder(), 'lock');
    writeFileSync(path, '');
    expect(await takeLock(path, 0)).toMatchObject({ pid: 0 });
  });
});

describe('a process', () => {
  test('is known by its number, its start and its machine', () => {
    const self = thisProcess();
    expect(lifeOf(self)).toBe('alive');
    expect(lifeOf({ ...self, started: '1' })).toBe('dead');
    expect(lifeOf({ ...self, pid: 4_194_305 })).toBe('dead');
    expect(lifeOf({ ...self, run: '00000000' })).toBe('unknown');
    expect(identityIn(`${identityName(self)}-Ab3`)).toEqual(self);
    expect(identityIn('Ab3xyz')).toBeUndefined();
  });
});
