/** One thing that is scored, for us or this account and, where there is one, beside another. */
export interface ScoredItem {
  readonly label: string;
  /** The author’s score was read from the other end: less is better there. */
  readonly isInverted?: boolean;
  /** Per cent; absent where all count the same. */
  readonly weight?: number;
  readonly own: number;
  readonly other?: number;
  /** Own less other as it counts: weighted where there are weights. */
  readonly lead?: number;
}

/** Scores on one scale, drawn as a radar with a table of the same beside it. */
export interface Scorecard {
  /** Highest point of the scale; the centre of the radar is 0. */
  readonly top: number;
  readonly ownLabel: string;
  readonly otherLabel?: string;
  readonly leadLabel: string;
  /** Decimals of the leads. */
  readonly digits: number;
  /** A remark on how to read the scores. */
  readonly note?: string;
  readonly items: readonly ScoredItem[];
}

/** A score with one decimal where it has one. */
export function scoreText(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** From where we are furthest behind to where we lead most; equal ones in their order. */
export function byLead({ items }: Scorecard): readonly ScoredItem[] {
  return items.toSorted((a, b) => (a.lead ?? a.own) - (b.lead ?? b.own));
}

/** What the item is called beside its score. */
export function shownLabel({ label, isInverted }: ScoredItem): string {
  return isInverted === true ? `↓ ${label}` : label;
}
