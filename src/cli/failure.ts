import { CommanderError } from 'commander';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import type { Outcome } from './exit.ts';
import { misuse } from './misuse.ts';
import { CommandStopped } from './stopped.ts';

/** How a command ended that threw, and what its user is told on stderr. */
export interface Failure {
  readonly outcome: Outcome;
  readonly said: string;
}

/** Says what stopped a command, in words for those who write plans. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { outcome: 'clean', said: '' };
    // Without a command the help was shown instead.
    return { outcome: 'usage', said: error.code === 'commander.help' ? '' : `${misuse(error)}\n` };
  }
  if (error instanceof CommandStopped) return { outcome: error.outcome, said: `${error.message}\n` };
  if (error instanceof ContentUnreadable) {
    return error.isMissing
      ? { outcome: 'no-files', said: `没有文件夹 ${error.folder}。\nThere is no folder ${error.folder}.\n` }
      : { outcome: 'environment', said: `读不了 ${error.message}\nCannot read ${error.message}\n` };
  }
  const said = error instanceof Error ? error.message : String(error);
  if (isSystemError(error)) {
    return { outcome: 'environment', said: `系统不允许这样做：${said}。\nThe system refused: ${said}.\n` };
  }
  // Where it happened is for those who mend it, not for those who write plans.
  const detail = process.env['KEYFOLIO_DEBUG'] && error instanceof Error ? error.stack : said;
  return {
    outcome: 'bug',
    said: `这是 Keyfolio 的缺陷；加上 KEYFOLIO_DEBUG=1 再运行可看到细节。\nThis is a bug in Keyfolio; run again with KEYFOLIO_DEBUG=1 for details.\n${detail}\n`,
  };
}

/** A full disk, missing rights and the like: the machine is at fault, neither the plans nor we. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
