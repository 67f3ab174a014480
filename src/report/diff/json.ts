import type { ChangedMap } from '#core/diff/maps.ts';
import type { BookDiff } from '#core/diff/model.ts';
import { jsonText } from '../format.ts';
import type { DiffReport, SideLabel } from './diff-report.ts';
import { countsOf } from './words.ts';

/** What `keyfolio diff --format json` prints. `version` changes when a field changes its meaning or goes away. */
export interface DiffJson {
  readonly version: 1;
  /** The day that both sides are judged at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Without `revision`: the files as they are. */
  readonly before: SideLabel;
  readonly after: SideLabel;
  /** What a reader must know of the comparison, in the language of the report. */
  readonly notes: readonly string[];
  readonly counts: ReturnType<typeof countsOf>;
  /** The heaviest first; what all accounts share comes last and has an empty `id`. Paths begin as on the command line. */
  readonly groups: BookDiff['groups'];
  /** The influence maps that differ, as Mermaid source. */
  readonly maps: readonly ChangedMap[];
}

/** For programs; the same two books give the same text. */
export function json({ diff, before, after, notes, maps, prefix }: DiffReport): string {
  const said: DiffJson = {
    version: 1,
    asOf: diff.asOf,
    before,
    after,
    notes: [...notes, ...diff.notes],
    counts: countsOf(diff),
    groups: diff.groups.map((group) => ({
      ...group,
      changes: group.changes.map((row) => ({ ...row, file: `${prefix}${row.file}` })),
      newFindings: group.newFindings.map((finding) => ({ ...finding, file: `${prefix}${finding.file}` })),
      goneFindings: group.goneFindings.map((finding) => ({ ...finding, file: `${prefix}${finding.file}` })),
    })),
    maps,
  };
  return jsonText(said);
}
