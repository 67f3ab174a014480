import {
  buyingRole,
  channel,
  contact,
  layer,
  preference,
  relationLevel,
  stance,
  talkLevel,
  visitOutcome,
  voiceBasis,
} from '#schemas/vocabulary.ts';
import { datedId } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { forceBalance } from '../measures/force-balance.ts';
import { personFreshness } from '../measures/freshness.ts';
import { isKey } from '../measures/key-people.ts';
import { gapSteps, weightedGap } from '../measures/relationship-gap.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { memberLink, opportunityLink, personLink, type Link, type ViewContext } from './context.ts';
import { formOf } from './form/form.ts';
import type { Block } from './form/model.ts';
import { proseHtml } from './prose.ts';

/** One person in the relationship gap table (method: R5). */
export interface GapRow {
  readonly person: Link;
  readonly title: string;
  readonly layer: string;
  readonly roles: readonly string[];
  readonly influence: number;
  readonly isKey: boolean;
  readonly stance: number;
  readonly stanceText: string;
  readonly preference: string;
  readonly contact: string;
  readonly coverage: readonly Link[];
  readonly lastContact: string;
  readonly isStale: boolean;
  readonly current: string;
  readonly target: string;
  readonly gap: number;
  readonly weighted: number;
  readonly owner?: Link;
  readonly plan: string;
  readonly due: string;
  readonly evidence: string;
}

/** A contact as the follow-up log shows it (method: D4). */
export interface TouchpointEntry {
  readonly id: string;
  readonly date: string;
  readonly subject: string;
  readonly channel: string;
  readonly people: readonly Link[];
  readonly members: readonly Link[];
  readonly opportunity?: Link;
  readonly talkLevel: string;
  readonly outcome: string;
  readonly commitment: string;
  readonly nextStep: string;
  /** How it was prepared, what it cost, what we learnt and how long it lasts. */
  readonly details: readonly Block[];
  readonly prose: string;
}

/** Part 4 of the plan. */
export interface RelationsPart {
  readonly gaps: readonly GapRow[];
  readonly force: {
    readonly supporting: number;
    readonly opposing: number;
    readonly neutral: number;
    readonly share: number;
  };
  readonly units: readonly { readonly name: string; readonly parent: string; readonly duties: string }[];
  readonly strategic: readonly Block[];
  readonly voices: readonly {
    readonly person: Link;
    readonly date: string;
    readonly said: string;
    readonly attitude: number;
    readonly theme: string;
    readonly basis: string;
  }[];
  readonly touchpoints: readonly TouchpointEntry[];
  readonly prose: string;
}

/** Builds part 4; nothing when the account has neither people nor relations nor contacts. */
export function relationsPart(context: ViewContext, plan: AccountPlan): RelationsPart | undefined {
  const { lang } = context;
  const data = plan.relationships?.data;
  if (!data && plan.people.size === 0 && plan.touchpoints.length === 0) return undefined;
  const { supporting, opposing, neutral } = forceBalance(plan);
  return {
    gaps: gapRows(context, plan),
    force: {
      supporting,
      opposing,
      neutral,
      share: supporting + opposing === 0 ? 0.5 : supporting / (supporting + opposing),
    },
    units: Object.values(data?.units ?? {}).map(({ name, parent, duties }) => ({
      name,
      parent: parent === undefined ? '' : (data?.units[parent]?.name ?? ''),
      duties,
    })),
    strategic: data ? formOf({ context, plan }, 'relationships', data, ['strategicRelations']) : [],
    voices: (data?.voices ?? [])
      .map(({ person, date, said, attitude, theme, basis }) => ({
        person: personLink(context, plan, person),
        date,
        said,
        attitude,
        theme,
        basis: voiceBasis.labels[basis][lang],
      }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    touchpoints: plan.touchpoints.map((touchpoint) => touchpointEntry(context, plan, touchpoint)).toReversed(),
    prose: plan.relationships ? proseHtml(plan.relationships, lang, 2) : '',
  };
}

/** Everybody we know at the account, the heaviest gap first (method: R5). */
export function gapRows(context: ViewContext, plan: AccountPlan): readonly GapRow[] {
  return [...plan.people.values()]
    .map((person) => gapRow(context, plan, person))
    .sort((a, b) => b.weighted - a.weighted || b.influence - a.influence || (a.person.href < b.person.href ? -1 : 1));
}

/** One person of the gap table. */
export function gapRow(context: ViewContext, plan: AccountPlan, person: TypedDocument<'person'>): GapRow {
  const { book, asOf, lang } = context;
  const { data } = person;
  const words = siteWords(lang);
  const fresh = personFreshness(person, plan, book, asOf);
  const gap = gapSteps(person);
  return {
    person: personLink(context, plan, person.name),
    title: data.organisation === undefined ? data.title : `${data.organisation} · ${data.title}`,
    layer: layer.labels[data.layer][lang],
    roles: data.roles.map((role) => buyingRole.labels[role][lang]),
    influence: data.influence,
    isKey: isKey(person, book),
    stance: data.stance,
    stanceText: stance.labels[stance.names.find((name) => Number(name) === data.stance) ?? '0'][lang],
    preference: preference.labels[data.preference][lang],
    contact: contact.labels[data.contact][lang],
    coverage: data.coverage.map((member) => memberLink(context, member)),
    lastContact: fresh.days === undefined ? words.never : words.daysAgo(fresh.days),
    isStale: isKey(person, book) && fresh.overdue,
    current: data.relationship ? relationLevel.labels[data.relationship.current][lang] : '',
    target: data.relationship ? relationLevel.labels[data.relationship.target][lang] : '',
    gap,
    weighted: gap > 0 ? weightedGap(person) : 0,
    ...(data.relationship && { owner: memberLink(context, data.relationship.owner) }),
    plan: data.relationship?.plan?.what ?? '',
    due: data.relationship?.plan?.due ?? '',
    evidence: data.relationship?.evidence ?? '',
  };
}

/** One contact of the follow-up log. */
export function touchpointEntry(
  context: ViewContext,
  plan: AccountPlan,
  touchpoint: TypedDocument<'touchpoint'>,
): TouchpointEntry {
  const { lang } = context;
  const { data } = touchpoint;
  const next = data.nextStep;
  return {
    id: datedId(touchpoint),
    date: touchpoint.date ?? '',
    subject: data.subject,
    channel: channel.labels[data.channel][lang],
    people: data.people.map((person) => personLink(context, plan, person)),
    members: data.members.map((member) => memberLink(context, member)),
    ...(data.opportunity !== undefined && { opportunity: opportunityLink(context, plan, data.opportunity) }),
    talkLevel: data.talkLevel ? talkLevel.labels[data.talkLevel][lang] : '',
    outcome: data.outcome ? visitOutcome.labels[data.outcome][lang] : '',
    commitment: data.commitment ?? '',
    nextStep: next ? [next.what, memberLink(context, next.owner).label, next.due].join(' · ') : '',
    details: formOf({ context, plan }, 'touchpoint', data, [
      'kind',
      'introduction',
      'impact',
      'persistenceDays',
      'cost',
      'preparation',
      'insights',
    ]),
    prose: proseHtml(touchpoint, lang, 4),
  };
}
