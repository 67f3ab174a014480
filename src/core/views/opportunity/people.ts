import { buyingRole } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { told } from '../../text/left-out.ts';
import { personLink, type ViewContext } from '../context.ts';
import type { OpportunityView } from './model.ts';

/** Who plays a part in it: its own roles, else those of the account. */
export function people(
  context: ViewContext,
  plan: AccountPlan,
  { data }: TypedDocument<'opportunity'>,
): OpportunityView['people'] {
  const { lang } = context;
  const overridden = new Map<string, string[]>();
  for (const { person, role } of data.roles)
    overridden.set(person, [...(overridden.get(person) ?? []), buyingRole.labels[role][lang]]);
  const listed =
    overridden.size > 0
      ? overridden
      : new Map(
          [...plan.people.values()]
            .filter((person) => person.data.roles.length > 0)
            .map((person) => [person.name, person.data.roles.map((role) => buyingRole.labels[role][lang])]),
        );
  return [...listed].map(([name, roles]) => ({
    person: personLink(context, plan, name),
    title: told(plan.people.get(name)?.data.title ?? ''),
    roles: joined(roles, lang),
  }));
}
