import type { Link } from '../context.ts';
import type { FindingRow } from '../findings.ts';

/** A computed value with everything it was computed from. */
export interface IndicatorView {
  /** Unique on a page that shows several subjects. */
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly ours: boolean;
  /** A dash when the plan does not hold what the value needs. */
  readonly value: string;
  readonly isMissing: boolean;
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly where?: Link }[];
  readonly hasPlaces: boolean;
  /** Names of the concepts of the method that it computes. */
  readonly concepts: readonly string[];
  /** What the check found that makes the value alarming. */
  readonly alarms: readonly FindingRow[];
}

/** Values under one heading: a theme of the account or the book, or one of the account's opportunities. */
export interface IndicatorGroup {
  /** The fragment that leads to it. */
  readonly id: string;
  readonly title: string;
  readonly link?: Link;
  readonly indicators: readonly IndicatorView[];
}

/** One of the few values that a page opens with. */
export interface IndicatorHeadline {
  readonly label: string;
  readonly value: string;
  readonly href: string;
  readonly isAlert: boolean;
  readonly isMissing: boolean;
}

/** A value that somebody must look at, with what is wrong. */
export interface AlarmRow extends IndicatorHeadline {
  readonly finding: FindingRow;
  /** How many findings there are besides. */
  readonly more: number;
}

/** What a page of computed values prints. */
export interface IndicatorsView {
  readonly headlines: readonly IndicatorHeadline[];
  readonly alarms: readonly AlarmRow[];
  /** What cannot be computed yet; a plan of a lower tier may do without. */
  readonly missing: readonly Link[];
  readonly themes: readonly IndicatorGroup[];
  /** The account's opportunities. */
  readonly opportunities: readonly IndicatorGroup[];
  /** Whether some value's definition is ours, so that the page explains the mark. */
  readonly hasOurs: boolean;
}
