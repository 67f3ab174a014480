import { channel, talkLevel, visitOutcome } from '#schemas/vocabulary.ts';
import { datedId } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { memberLink, opportunityLink, personLink, type Link, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import type { Block } from '../form/model.ts';
import { proseHtml } from '../prose.ts';

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
