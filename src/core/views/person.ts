import { influenceKind, layerValue } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { mapNodes } from '../measures/map-nodes.ts';
import { otherNameIn } from '../text/names.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Standing } from './account/standing.ts';
import { accountLink, opportunityLink, personLink, type Headline, type Link, type ViewContext } from './context.ts';
import { findingsIn, type FindingRow } from './findings.ts';
import { formOf } from './form/form.ts';
import type { Block } from './form/model.ts';
import { personHeadlines, personStanding } from './person-verdict.ts';
import { proseHtml } from './prose.ts';
import { gapRow, type GapRow } from './relations/gaps.ts';
import { touchpointEntry, type TouchpointEntry } from './relations/touchpoints.ts';

/** A stakeholder's page: how we stand, what closes the gap, whom they influence, when we last met. */
export interface PersonView {
  readonly account: Link;
  readonly row: GapRow;
  readonly standing: Standing;
  readonly headlines: readonly Headline[];
  readonly otherName: string;
  readonly layerValue: string;
  readonly concerns: readonly string[];
  readonly reportsTo?: Link;
  readonly reports: readonly Link[];
  /** Lines of influence from and to the person; `kind` says which way and how. */
  /** Who influences whom, by the way and kind of influence. */
  readonly lines: readonly InfluenceLines[];
  readonly owns: readonly string[];
  readonly voices: readonly {
    readonly date: string;
    readonly said: string;
    readonly attitude: number;
    readonly theme: string;
  }[];
  readonly opportunities: readonly Link[];
  readonly touchpoints: readonly TouchpointEntry[];
  /** Position, authority and way of working, in business words. */
  readonly profile: readonly Block[];
  readonly coach: readonly Block[];
  readonly lawfulness: readonly Block[];
  readonly findings: readonly FindingRow[];
  readonly prose: string;
}

/** The lines of one kind that lead from a person, or to them. */
export interface InfluenceLines {
  readonly kind: string;
  readonly people: readonly { readonly person: Link; readonly note: string }[];
}

/** Builds a stakeholder's page. */
export function personView(context: ViewContext, plan: AccountPlan, person: TypedDocument<'person'>): PersonView {
  const { lang } = context;
  const { data, name } = person;
  const row = gapRow(context, plan, person);
  return {
    account: accountLink(context, plan),
    row,
    standing: personStanding(context, row),
    headlines: personHeadlines(context, plan, person, row),
    otherName: otherNameIn(lang, data) ?? '',
    layerValue: layerValue.labels[data.layer][lang],
    concerns: data.concerns,
    ...(data.reportsTo !== undefined && { reportsTo: personLink(context, plan, data.reportsTo) }),
    reports: [...plan.people.values()]
      .filter((other) => other.data.reportsTo === name)
      .map((other) => personLink(context, plan, other.name)),
    lines: influenceLines(context, plan, name),
    owns: plan.strategy
      ? mapNodes(plan.strategy)
          .filter(({ node }) => node.owners.includes(name))
          .map(({ node }) => node.text)
      : [],
    voices: (plan.relationships?.data.voices ?? [])
      .filter((voice) => voice.person === name)
      .map(({ date, said, attitude, theme }) => ({ date, said, attitude, theme })),
    opportunities: [...plan.opportunities.values()]
      .filter((opportunity) => opportunity.data.roles.some((role) => role.person === name))
      .map((opportunity) => opportunityLink(context, plan, opportunity.name)),
    touchpoints: plan.touchpoints
      .filter((touchpoint) => touchpoint.data.people.includes(name))
      .map((touchpoint) => touchpointEntry(context, plan, touchpoint))
      .toReversed(),
    profile: formOf({ context, plan }, 'person', data, [
      'unit',
      'inRoleSince',
      'authority',
      'workingStyle',
      'values',
      'prefers',
      'email',
    ]),
    coach: formOf({ context, plan }, 'person', data, ['coach']),
    lawfulness: formOf({ context, plan }, 'person', data, ['lawfulness']),
    findings: findingsIn(context, person.path),
    prose: proseHtml(person, lang, 1),
  };
}

/** Whom a person influences, then who influences them: the lines of the influence map in words (method: R12). */
function influenceLines(context: ViewContext, plan: AccountPlan, name: string): readonly InfluenceLines[] {
  const { lang } = context;
  const words = siteWords(lang);
  const held = plan.relationships?.data.influences ?? [];
  const ways = [
    ...held.filter(({ from }) => from === name).map((line) => ({ ...line, way: words.influences, other: line.to })),
    ...held.filter(({ to }) => to === name).map((line) => ({ ...line, way: words.influencedBy, other: line.from })),
  ];
  const byKind = Map.groupBy(ways, ({ way, kind }) => `${way} · ${influenceKind.labels[kind][lang]}`);
  return [...byKind].map(([kind, lines]) => ({
    kind,
    people: lines.map(({ other, note }) => ({ person: personLink(context, plan, other), note: note ?? '' })),
  }));
}
