import { resolve } from 'node:path';
import { makeFolder } from '#host/make-folder.ts';
import { takeLock } from '#host/release/lock.ts';
import type { Places } from '#host/release/places.ts';
import { TargetInUse, TargetOfOthers } from '#host/release/publish.ts';
import { placesBehind } from '#host/release/served.ts';
import type { Outcome } from '../../exit.ts';
import { CommandStopped } from '../../stopped.ts';
import { noSpace } from './shortage.ts';

/** Errors of places in which nothing may be written. */
const CLOSED = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST']);

/** Does what only one process at a time may do with the site that is served at `out`. `wait` is in seconds. */
export async function withTarget(
  out: string,
  wait: string | undefined,
  work: (places: Places) => Promise<Outcome>,
): Promise<Outcome> {
  const seconds = Number(wait ?? 0);
  if (!(seconds >= 0) || wait?.trim() === '')
    throw new CommandStopped('usage', `--wait 应为秒数，现在是“${wait}”。`, `--wait takes seconds; it is "${wait}".`);
  const places = placesBehind(resolve(out));
  try {
    makeFolder(places.folder);
    const lock = await takeLock(places.lock, seconds * 1000);
    if ('pid' in lock)
      throw new CommandStopped(
        'environment',
        `进程 ${lock.pid} 正在生成或更换 ${out}。等它结束，或加 --wait 60 等候。`,
        `Process ${lock.pid} is building or replacing ${out}. Wait until it has ended, or let --wait 60 do so.`,
      );
    try {
      return await work(places);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw explained(error, out, places);
  }
}

function explained(error: unknown, out: string, { folder }: Places): unknown {
  if (error instanceof TargetInUse)
    return new CommandStopped(
      'usage',
      `${out} 里是别的文件，不是网站；请用 --out 指定另一个文件夹。`,
      `${out} holds other files and no site; name another folder with --out.`,
    );
  if (error instanceof TargetOfOthers) {
    const { edition, account } = error.readers;
    const served = `--edition ${edition}${account === undefined ? '' : ` --account ${account}`}`;
    return new CommandStopped(
      'usage',
      `${out} 里是 ${served} 的网站，是给别的读者看的；请用 --out 指定另一个文件夹。`,
      `${out} is the site of ${served}, which is for other readers; name another folder with --out.`,
    );
  }
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace([folder]);
  if (code === undefined || !CLOSED.has(code)) return error;
  const place = (error as NodeJS.ErrnoException).path ?? folder;
  return new CommandStopped(
    'environment',
    `不能写入 ${place}（${code}）。已发布的网站没有变。请检查权限和磁盘，或用 --out 指定另一个文件夹。`,
    `Cannot write ${place} (${code}). The published site is unchanged. Look at the rights and the disk, or name another folder with --out.`,
  );
}
