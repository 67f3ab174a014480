import { planUrl, type PlanPage } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { keepsReviews } from '../measures/next-review.ts';
import { formWords } from '../text/form-words.ts';
import { accountLink, type Link, type ViewContext } from './context.ts';

/** The pages of an account, as the row under its name lists them. */
export interface PlanPageLink extends Link {
  readonly isHere: boolean;
}

/** The plan itself, then what goes deeper; a page that would be empty is not listed. */
export function planPages(context: ViewContext, plan: AccountPlan, here: PlanPage | 'plan'): readonly PlanPageLink[] {
  const { lang } = context;
  const words = formWords(lang);
  const page = (name: PlanPage, label: string): PlanPageLink => ({
    label,
    href: planUrl(lang, plan.id, name),
    isHere: here === name,
  });
  return [
    { label: words.plan, href: accountLink(context, plan).href, isHere: here === 'plan' },
    page('brief', words.brief),
    page('briefing', words.briefing),
    page('charts', words.charts),
    page('forms', words.forms),
    page('indicators', words.indicators),
    ...(plan.jointPlan ? [page('joint-plan', words.jointPlan)] : []),
    ...(keepsReviews(plan, context.book) ? [page('reviews', words.reviews)] : []),
  ];
}
