import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollBack } from '#host/release/rollback.ts';
import { placesBehind } from '#host/release/served.ts';
import type { Outcome } from '../exit.ts';
import { CommandStopped } from '../stopped.ts';
import { withTarget } from './build/target.ts';

export interface RollbackOptions {
  readonly out: string;
  readonly wait?: string;
}

/** Serves the release before the one that is served, and says which. */
export async function rollback({ out, wait }: RollbackOptions): Promise<Outcome> {
  // Where nothing was published, none of the places of a site is made.
  if (!existsSync(resolve(out)) && !existsSync(placesBehind(resolve(out)).folder)) throw nothingIn(out);
  return await withTarget(out, wait, async (places) => {
    const done = rollBack(places);
    if (done.kind === 'nothing-published') throw nothingIn(out);
    if (done.kind === 'none-before')
      throw new CommandStopped(
        'no-files',
        `${out} 之前没有别的版本；网站没有变。`,
        `There is no release before the one in ${out}; the site is unchanged.`,
      );
    if (done.kind === 'damaged')
      throw new CommandStopped(
        'environment',
        `之前的版本已损坏（${done.releases.join('、')}）；网站没有变。`,
        `The releases before are damaged (${done.releases.join(', ')}); the site is unchanged.`,
      );
    process.stderr.write(
      `${out} 现在是版本 ${done.to}（之前是 ${done.from}）。\n${out} is release ${done.to} now (it was ${done.from}).\n`,
    );
    return 'clean';
  });
}

function nothingIn(out: string): CommandStopped {
  return new CommandStopped('no-files', `${out} 里还没有网站。`, `There is no site in ${out} yet.`);
}
