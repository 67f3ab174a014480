import type { Segment } from '../../text/segments.ts';
import type { Fact, Headline, Link } from '../context.ts';
import type { Standing } from '../account/standing.ts';
import type { FindingRow } from '../findings.ts';
import type { Block } from '../form/model.ts';
import type { IndicatorView } from '../indicators/model.ts';
import type { OpportunityRow } from '../opportunity-row.ts';
import type { TouchpointEntry } from '../relations/touchpoints.ts';

/** An opportunity's page: where it stands, what is missing to move on, whom it concerns, which goal it serves. */
export interface OpportunityView {
  readonly row: OpportunityRow;
  readonly otherName: string;
  readonly standing: Standing;
  readonly headlines: readonly Headline[];
  readonly facts: readonly Fact[];
  readonly solutions: readonly Link[];
  readonly stages: readonly {
    readonly label: string;
    readonly href: string;
    readonly state: 'passed' | 'here' | 'ahead';
  }[];
  readonly gate: readonly {
    readonly label: string;
    readonly isMet: boolean;
    readonly missing: readonly (readonly Segment[])[];
  }[];
  /** What the page holds, for the row that stays at the top. */
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly elements: readonly { readonly label: string; readonly isKnown: boolean; readonly text: string }[];
  readonly goNoGo?: {
    readonly answers: readonly { readonly question: string; readonly answer: string; readonly why: string }[];
    readonly decision: string;
    readonly approver: Link;
    readonly date: string;
  };
  readonly traces: readonly (readonly string[])[];
  /** Says that there is none; empty where there is one, or where an edition cannot tell. */
  readonly noTrace: string;
  /** The address of the map with its trace lit. */
  readonly onMap?: string;
  readonly people: readonly { readonly person: Link; readonly title: string; readonly roles: string }[];
  /** The forms of opportunity analysis, in the method's order (method: 1.6). */
  readonly forms: readonly Block[];
  readonly hasOurs: boolean;
  readonly indicators: readonly IndicatorView[];
  readonly outcome?: { readonly label: string; readonly on: string; readonly reasons: readonly string[] };
  readonly touchpoints: readonly TouchpointEntry[];
  readonly findings: readonly FindingRow[];
  readonly prose: string;
}
