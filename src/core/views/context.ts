import type { Edition, Lang } from '#schemas/field.ts';
import { urlOf } from '../address/url.ts';
import type { Day } from '../calendar/day.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { History } from '../history/history.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { money } from '../text/format.ts';
import { classificationIn } from '../text/house.ts';
import { nameIn } from '../text/names.ts';
import { editionName } from '../text/pages/edition-words.ts';

/** What every view is made from: the book, the day, the reader's language and what the check left to say. */
export interface ViewContext {
  readonly book: Book;
  readonly asOf: Day;
  readonly lang: Lang;
  /** Whom it is for, the team where nothing is said. The book is the projection for this edition already. */
  readonly edition?: Edition;
  readonly diagnostics: readonly Diagnostic[];
  /** What the git history of the content folder tells; absent where there is none. */
  readonly history?: History;
  /** The last commit of each file, by path; a file without one is not committed as it stands. Absent where git cannot tell. */
  readonly edits?: ReadonlyMap<string, Edit>;
}

/** The last commit of a file that stands as it was committed: the day, and its author as the commit names them. */
export interface Edit {
  /** `YYYY-MM-DD`, as the author's clock told it. */
  readonly day: string;
  /** Plain text, guarded by who read it; empty when the commit names nobody. */
  readonly author: string;
}

/** Words that lead somewhere. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A labelled fact, perhaps leading somewhere. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** Where what the label names is taught. */
  readonly lesson?: string;
}

/** One of the few figures that a page opens with. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** What the figure itself leads to. */
  readonly href?: string;
  readonly link?: Link;
  readonly isAlert: boolean;
  /** Where what the label names is taught. */
  readonly lesson?: string;
}

export function memberLink({ book, lang }: ViewContext, name: string): Link {
  return { label: nameIn(lang, book.team.get(name)?.data ?? { name }), href: urlOf(lang, { kind: 'member', name }) };
}

export function personLink({ lang }: ViewContext, plan: AccountPlan, name: string): Link {
  return {
    label: nameIn(lang, plan.people.get(name)?.data ?? { name }),
    href: urlOf(lang, { kind: 'person', account: plan.id, name }),
  };
}

export function accountLink({ lang }: ViewContext, plan: AccountPlan): Link {
  return { label: nameIn(lang, plan.account.data), href: urlOf(lang, plan.account) };
}

export function opportunityLink({ lang }: ViewContext, plan: AccountPlan, name: string): Link {
  return {
    label: nameIn(lang, plan.opportunities.get(name)?.data ?? { name }),
    href: urlOf(lang, { kind: 'opportunity', account: plan.id, name }),
  };
}

export function solutionLink({ book, lang }: ViewContext, name: string): Link {
  return {
    label: nameIn(lang, book.solutions.get(name)?.data ?? { name }),
    href: urlOf(lang, { kind: 'solution', name }),
  };
}

export function industryLink({ book, lang }: ViewContext, name: string): Link {
  return {
    label: nameIn(lang, book.industries.get(name)?.data ?? { name }),
    href: urlOf(lang, { kind: 'industry', name }),
  };
}

/** An amount in the book's currency. */
export function amountIn({ book, lang }: ViewContext, amount: number): string {
  return money(amount, lang, book.settings.data.currency);
}

/**
 * Whether a page may say what a plan lacks. Executives see nearly all that was written; below them an edition leaves out most
 * of it, and would call a plan poor for what its authors wrote and did not release.
 */
export function mayJudge({ edition = 'team' }: ViewContext): boolean {
  return edition === 'team' || edition === 'executive';
}

/** Whether its readers have the files of the plans: only they can do in them what is to be done. */
export function mayEdit({ edition = 'team' }: ViewContext): boolean {
  return edition === 'team';
}

/** Who may read a sheet: in the house what the company says of its plans, outside it the name of the edition. */
export function readersOf(context: ViewContext): string {
  const { book, edition = 'team', lang } = context;
  return mayJudge(context) ? classificationIn(lang, book.settings.data) : editionName(edition, lang);
}

/** The member who manages the account. */
export function accountManager(plan: AccountPlan): string | undefined {
  return plan.account.data.team.find(({ role }) => role === 'account-manager')?.member;
}
