import { relationHelp, relationStatus } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { urlOf } from '../../address/url.ts';
import { memberLink, personLink, type Link, type ViewContext } from '../context.ts';

/** An organisation that can help us build the relation, a row of the strategic relationship table (method: R8, O7). */
export interface StrategicRow {
  readonly organisation: string;
  /** Its dossier, where it is one of our partners. */
  readonly href?: string;
  readonly help: string;
  readonly status: string;
  readonly relationToCustomer: string;
  readonly influences: readonly Link[];
  readonly cooperation: string;
  readonly valueToCustomer: string;
  readonly valueToUs: string;
  readonly current: string;
  readonly target: string;
  readonly contact: Link;
  readonly ask: string;
}

/** The strategic relationship table, in the order in which it was written. */
export function strategicRows(context: ViewContext, plan: AccountPlan): readonly StrategicRow[] {
  const { lang } = context;
  return (plan.relationships?.data.strategicRelations ?? []).map((relation) => ({
    organisation: relation.organisation,
    ...(relation.partner !== undefined && { href: urlOf(lang, { kind: 'partner', name: relation.partner }) }),
    help: relationHelp.labels[relation.help][lang],
    status: relationStatus.labels[relation.status][lang],
    relationToCustomer: relation.relationToCustomer,
    influences: relation.influences.map((person) => personLink(context, plan, person)),
    cooperation: relation.cooperation ?? '',
    valueToCustomer: relation.valueToCustomer,
    valueToUs: relation.valueToUs,
    current: relation.current,
    target: relation.target,
    contact: memberLink(context, relation.contact),
    ask: relation.ask ?? '',
  }));
}
