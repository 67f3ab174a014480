import { planUrl, type PlanPage } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
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
    page('charts', words.charts),
    page('forms', words.forms),
    page('indicators', words.indicators),
    ...(plan.jointPlan ? [page('joint-plan', words.jointPlan)] : []),
    ...(plan.reviews.length > 0 ? [page('reviews', words.reviews)] : []),
  ];
}
