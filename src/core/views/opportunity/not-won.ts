import { stance } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { notWon } from '../../measures/deal-people.ts';
import { inSentence } from '../../text/format.ts';
import { listsWords } from '../../text/pages/lists-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { personLink, type Link, type ViewContext } from '../context.ts';

/** A key person of a deal who is not won, and why in a few words: `has reservations, not met for 53 days`. */
export interface NotWonRow {
  readonly person: Link;
  readonly why: string;
}

/** The key people of a deal who are not won, those of most influence first (method: R2, R3, E5, A15). */
export function notWonRows(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): readonly NotWonRow[] {
  const { book, asOf, lang } = context;
  return notWon(plan, opportunity, book, asOf).map(({ person, isAgainst, isStale, days }) => {
    const held = stance.names.find((name) => Number(name) === person.data.stance);
    const why = [
      ...(isAgainst && held ? [inSentence(stance.labels[held][lang], lang)] : []),
      ...(isStale ? [listsWords(lang).notMetFor(days)] : []),
    ];
    return { person: personLink(context, plan, person.name), why: why.join(lang === 'en' ? ', ' : '，') };
  });
}
