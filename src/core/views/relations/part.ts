import type { AccountPlan } from '../../link/book.ts';
import { peopleWithGap, wholeGap } from '../../measures/relationship-gap.ts';
import { relationshipWords } from '../../text/charts/relationship-words.ts';
import { percent } from '../../text/format.ts';
import type { ViewContext } from '../context.ts';
import { proseHtml } from '../prose.ts';
import { influenceFilter, type InfluenceFilter } from './filter.ts';
import { gapRows, type GapRow } from './gaps.ts';
import { loadRows, type LoadRow } from './loads.ts';
import { strategicRows, type StrategicRow } from './strategic.ts';
import { touchpointEntry, type TouchpointEntry } from './touchpoints.ts';
import { voicesOf, type Voices } from './voices.ts';

/** Part 4 of the plan. */
export interface RelationsPart {
  readonly filter: InfluenceFilter;
  readonly gaps: readonly GapRow[];
  readonly gapNote: string;
  readonly loads: readonly LoadRow[];
  readonly loadsNote: string;
  readonly units: readonly { readonly name: string; readonly parent: string; readonly duties: string }[];
  readonly strategic: readonly StrategicRow[];
  readonly voices: Voices;
  readonly touchpoints: readonly TouchpointEntry[];
  readonly prose: string;
}

/** Builds part 4; nothing when the account has neither people nor relations nor contacts. */
export function relationsPart(context: ViewContext, plan: AccountPlan): RelationsPart | undefined {
  const { book, lang } = context;
  const data = plan.relationships?.data;
  if (!data && plan.people.size === 0 && plan.touchpoints.length === 0) return undefined;
  const words = relationshipWords(lang);
  const { ownerShare, coverageShare } = book.settings.data.limits;
  return {
    filter: influenceFilter(context, plan),
    gaps: gapRows(context, plan),
    gapNote: words.gapNote(peopleWithGap(plan).length, wholeGap(plan)),
    loads: loadRows(context, plan),
    loadsNote: words.loadsNote(percent(ownerShare), percent(coverageShare)),
    units: Object.values(data?.units ?? {}).map(({ name, parent, duties }) => ({
      name,
      parent: parent === undefined ? '' : (data?.units[parent]?.name ?? ''),
      duties,
    })),
    strategic: strategicRows(context, plan),
    voices: voicesOf(context, plan),
    touchpoints: plan.touchpoints.map((touchpoint) => touchpointEntry(context, plan, touchpoint)).toReversed(),
    prose: plan.relationships ? proseHtml(plan.relationships, lang, 2) : '',
  };
}
