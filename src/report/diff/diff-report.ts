import type { Lang } from '#schemas/field.ts';
import type { ChangedMap } from '#core/diff/maps.ts';
import type { BookDiff } from '#core/diff/model.ts';

/** Which book a side of the comparison is. */
export interface SideLabel {
  /** As it was asked for, such as `HEAD` or `main`; absent for the files as they are. */
  readonly revision?: string;
  /** The commit's full name and its author's day. */
  readonly commit?: string;
  readonly day?: string;
}

/** What a report of a comparison is made from. */
export interface DiffReport {
  readonly diff: BookDiff;
  readonly before: SideLabel;
  readonly after: SideLabel;
  /** What a reader must know of the sides themselves, such as that one has errors. */
  readonly notes: readonly string[];
  /** The influence maps that changed; only Markdown shows them. */
  readonly maps: readonly ChangedMap[];
  readonly lang: Lang;
  /** Put before every path, such as `content/`. */
  readonly prefix: string;
  /** Colour for a terminal. */
  readonly color: boolean;
}
