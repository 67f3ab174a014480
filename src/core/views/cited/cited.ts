import { referenceUrl, urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { nameIn, otherNameIn, type Named } from '../../text/names.ts';
import type { AnyDocument } from '../../validate/validate.ts';
import type { Link, ViewContext } from '../context.ts';
import type { DossierList } from '../dossier/dossier.ts';
import { hasOurs } from '../form/form.ts';
import type { Block } from '../form/model.ts';
import type { OpportunityRow } from '../opportunity-row.ts';
import { proseHtml } from '../prose.ts';

/** The kinds of shared documents that plans cite. */
export type CitedKind = 'competitor' | 'partner' | 'play';

/** A place in a plan that cites the document, with what is said there. */
export interface Mention {
  readonly account: Link;
  readonly where: Link;
  /** How the opportunity stands in which it is met. */
  readonly opportunity?: OpportunityRow;
  readonly notes: readonly { readonly label: string; readonly text: string }[];
}

/** A page about a competitor, a partner or a play: where plans meet it first, then what is known of it. */
export interface CitedView {
  readonly title: string;
  readonly otherName: string;
  readonly lead: string;
  /** What its reader wants to know first, in one sentence; empty where the list of mentions says it. */
  readonly says: string;
  readonly mentionsTitle: string;
  /** What is said when no plan cites it. */
  readonly nothing: string;
  readonly mentions: readonly Mention[];
  /** Whether some mention is an opportunity, so that the list has columns for it. */
  readonly hasOpportunities: boolean;
  /** What to do with it next. */
  readonly lists: readonly DossierList[];
  readonly blocks: readonly Block[];
  readonly hasOurs: boolean;
  readonly prose: string;
  readonly reference: string;
}

/** Words that lead to the page of a competitor, a partner or a play. */
export function citedLink(
  { lang }: ViewContext,
  kind: CitedKind,
  { name, data }: { readonly name: string; readonly data: Named },
): Link {
  return { label: nameIn(lang, data), href: urlOf(lang, { kind, name }) };
}

/** What the pages of all three kinds begin and end with. */
export function frame(
  { lang }: ViewContext,
  document: AnyDocument & { readonly kind: CitedKind },
  named: Named,
  lead: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Omit<CitedView, 'mentionsTitle' | 'nothing' | 'says' | 'lists'> {
  return {
    title: nameIn(lang, named),
    otherName: otherNameIn(lang, named) ?? '',
    lead,
    mentions: mentions.toSorted((a, b) => rank(a) - rank(b)),
    hasOpportunities: mentions.some(({ opportunity }) => opportunity !== undefined),
    blocks,
    hasOurs: hasOurs(blocks),
    prose: proseHtml(document, lang, 1),
    reference: referenceUrl(lang, document.kind),
  };
}

/** What can still be won comes first, what is over last. */
function rank({ opportunity }: Mention): number {
  return opportunity?.isOpen === true ? 0 : opportunity ? 2 : 1;
}

/** Every plan of the book. */
export function plansOf({ book }: ViewContext): readonly AccountPlan[] {
  return [...book.accounts.values()];
}
