import type { Compilation } from '#core/compile.ts';
import { sortDiagnostics } from '#core/diagnostics/diagnostic.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { compileDrawn } from '#drawings/compile-drawn.ts';
import type { DrawDiagrams } from '#drawings/draw-each.ts';
import { today } from '#host/clock.ts';
import { CommandStopped } from '../../stopped.ts';
import type { Sides } from './sides.ts';

/** Both books, judged at the same day. */
export interface BothBooks {
  readonly before: Compilation;
  readonly after: Compilation;
  /** The side whose settings could not be read, so that those of the other side stand in. */
  readonly lentTo?: 'before' | 'after';
}

const SETTINGS = 'settings.yaml';

/**
 * Compiles both sides as of the day of the newer one, as `check` would take it: the option, its settings, today.
 * Without settings that can be read no book can be arranged, so a side without them borrows those of the other one.
 * Stops when neither has any.
 */
export async function bothBooks(sides: Sides, asOf: string | undefined, draw: DrawDiagrams): Promise<BothBooks> {
  const compiled = (files: readonly FoundFile[], day: string | undefined) =>
    compileDrawn(files, { today: today(), ...(day !== undefined && { asOf: day }) }, draw);
  const [old, now] = [sides.before.files, sides.after.files];
  // A book that is gone has no day of its own.
  const day = now.length > 0 ? asOf : (await compiled(old, asOf)).asOf;
  const after = await compiled(now, day);
  const before = await compiled(old, after.asOf);
  const isLost = ({ draft }: Compilation, files: readonly FoundFile[]) => files.length > 0 && !draft;
  if (isLost(after, now)) {
    const lent = await compiled(borrowed(now, old), asOf);
    if (lent.draft)
      return { before: await compiled(old, lent.asOf), after: withSettingsOf(after, lent), lentTo: 'after' };
  } else if (isLost(before, old)) {
    const lent = await compiled(borrowed(old, now), after.asOf);
    if (lent.draft) return { before: withSettingsOf(before, lent), after, lentTo: 'before' };
  } else return { before, after };
  throw new CommandStopped(
    'findings',
    `两个版本的 ${SETTINGS} 都读不懂，无法比较。先运行 keyfolio check 并改好它。`,
    `Neither version has a ${SETTINGS} that can be read, so nothing can be compared. Run keyfolio check and mend it first.`,
  );
}

/** A book that was read with borrowed settings, with what is wrong with its own. */
function withSettingsOf(own: Compilation, lent: Compilation): Compilation {
  const wrong = own.diagnostics.filter(({ span }) => span.file === SETTINGS);
  return { ...lent, diagnostics: sortDiagnostics([...wrong, ...lent.diagnostics]) };
}

/** Files with the settings of others. */
function borrowed(files: readonly FoundFile[], others: readonly FoundFile[]): readonly FoundFile[] {
  return [...files.filter(({ path }) => path !== SETTINGS), ...others.filter(({ path }) => path === SETTINGS)];
}
