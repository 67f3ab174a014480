import type { Fact } from '../context.ts';
import type { List } from '../list/list.ts';

/** A list of a page with a sentence on what to do with it. */
export interface DossierList {
  readonly list: List;
  readonly note: string;
}

/** A page about something that many accounts share: a solution, an industry. */
export interface DossierView {
  readonly title: string;
  readonly otherName: string;
  readonly lead: string;
  /** What its reader wants to know first, in one sentence. */
  readonly says: string;
  readonly facts: readonly Fact[];
  readonly lists: readonly DossierList[];
  readonly prose: string;
}
