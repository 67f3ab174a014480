import type { DataOf } from '#schemas/index.ts';
import { relationLevel } from '#schemas/vocabulary.ts';
import type { Day } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { lastTouchpoint } from './freshness.ts';

type Touchpoint = TypedDocument<'touchpoint'>;
type Outcome = NonNullable<DataOf<'touchpoint'>['outcome']>;
type TalkLevel = NonNullable<DataOf<'touchpoint'>['talkLevel']>;
type RelationLevel = (typeof relationLevel.names)[number];

/** What the outcome of a first visit says of the relation; a suggestion for its assessment (method: R7). */
const SUGGESTED: Readonly<Record<Outcome, RelationLevel>> = {
  invited: 'trusted-adviser',
  'further-visits': 'problem-solver',
  'delegated-down': 'product-expert',
};

/** As whom we are heard on each level of talk (method: R6). */
const HEARD_AS: Readonly<Record<TalkLevel, RelationLevel>> = {
  strategic: 'trusted-adviser',
  business: 'problem-solver',
  product: 'product-expert',
};

/** A first visit with the relation that its outcome suggests. */
export interface FirstVisit {
  readonly touchpoint: Touchpoint;
  readonly suggested: RelationLevel;
}

/** The first visits whose outcome is recorded, oldest first (method: R7). */
export function firstVisits(plan: AccountPlan, asOf: Day): readonly FirstVisit[] {
  return plan.touchpoints.flatMap((touchpoint) => {
    const { kind, outcome } = touchpoint.data;
    if (kind !== 'first' || outcome === undefined || (touchpoint.date ?? '') > asOf) return [];
    return [{ touchpoint, suggested: SUGGESTED[outcome] }];
  });
}

/** The level of the last talk with a person beside the relation that we claim. */
export interface TalkDrift {
  readonly person: TypedDocument<'person'>;
  readonly touchpoint: Touchpoint;
  readonly talk: TalkLevel;
  readonly claimed: RelationLevel;
  /** Steps from the claimed relation to the talk: below 0 we speak lower than we claim, above 0 higher. */
  readonly steps: number;
}

/** The drift of everybody whose relation is assessed and with whom the level of a talk is recorded (method: R6). */
export function talkDrifts(plan: AccountPlan, asOf: Day): readonly TalkDrift[] {
  return [...plan.people.values()].flatMap((person) => {
    const claimed = person.data.relationship?.current;
    const touchpoint = lastTouchpoint(
      plan,
      asOf,
      ({ data }) => data.talkLevel !== undefined && data.people.includes(person.name),
    );
    const talk = touchpoint?.data.talkLevel;
    if (claimed === undefined || !touchpoint || talk === undefined) return [];
    const steps = relationLevel.names.indexOf(HEARD_AS[talk]) - relationLevel.names.indexOf(claimed);
    return [{ person, touchpoint, talk, claimed, steps }];
  });
}
