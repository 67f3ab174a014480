import { buyingRole, contact, layer, preference, relationLevel, stance } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { personFreshness } from '../../measures/freshness.ts';
import { isKey } from '../../measures/key-people.ts';
import { personMarks } from '../../measures/person-marks.ts';
import { gapSteps, weightedGap } from '../../measures/relationship-gap.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { accountWords } from '../../text/pages/account-words.ts';
import { memberLink, personLink, type Link, type ViewContext } from '../context.ts';
import { postOf } from '../../text/left-out.ts';
import { findingsIn } from '../findings.ts';

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
  /** The day has passed and the gap is still there. */
  readonly isOverdue: boolean;
  readonly evidence: string;
  /** How many findings stand on the person's page; leads to the gravest. */
  readonly findings?: Link;
  /** Attributes by which the filter of the influence map picks the row out. */
  readonly marks: Readonly<Record<`data-${string}`, string>>;
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
  const { days } = personFreshness(person, plan, book, asOf);
  const marks = personMarks(person, plan, book, asOf);
  const gap = gapSteps(person);
  const due = data.relationship?.plan?.due ?? '';
  const found = findingsIn(context, person.path);
  return {
    person: personLink(context, plan, person.name),
    title: postOf(data),
    layer: layer.labels[data.layer][lang],
    roles: data.roles.map((role) => buyingRole.labels[role][lang]),
    influence: data.influence,
    isKey: isKey(person, book),
    stance: data.stance,
    stanceText: stance.labels[stance.names.find((name) => Number(name) === data.stance) ?? '0'][lang],
    preference: preference.labels[data.preference][lang],
    contact: contact.labels[data.contact][lang],
    coverage: data.coverage.map((member) => memberLink(context, member)),
    lastContact: days === undefined ? words.never : words.daysAgo(days),
    isStale: marks.stale,
    current: data.relationship ? relationLevel.labels[data.relationship.current][lang] : '',
    target: data.relationship ? relationLevel.labels[data.relationship.target][lang] : '',
    gap,
    weighted: weightedGap(person),
    ...(data.relationship && { owner: memberLink(context, data.relationship.owner) }),
    plan: data.relationship?.plan?.what ?? '',
    due,
    isOverdue: gap > 0 && due !== '' && due < asOf,
    evidence: data.relationship?.evidence ?? '',
    ...(found[0] && {
      findings: { label: accountWords(lang).findingsHere(found.length), href: found[0].where.href },
    }),
    marks: {
      'data-person': person.name,
      'data-roles': marks.roles.join(' '),
      'data-stance': marks.side,
      'data-team': marks.team.join(' '),
      ...(marks.uncovered && { 'data-uncovered': '' }),
      ...(marks.stale && { 'data-stale': '' }),
      ...(marks.gap && { 'data-gap': '' }),
    },
  };
}
