import type { Lang } from '#schemas/field.ts';
import { pageUrl } from '#core/address/url.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { stageFunnelFigures } from '#core/diagrams/charts/portfolio/stage-funnel.ts';
import { siteWords } from '#core/text/site-words.ts';
import { accountView, type AccountView } from '#core/views/account.ts';
import { designTokens, type DesignTokens } from '#core/views/design.ts';
import { findingRows, type FindingRow } from '#core/views/findings.ts';
import type { List } from '#core/views/list/list.ts';
import { accountList } from '#core/views/lists/accounts.ts';
import { proseHtml } from '#core/views/prose.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';

/** The design of the site: its tokens, and its parts with samples from the book. */
export interface DesignPage {
  readonly chrome: Chrome;
  readonly tokens: DesignTokens;
  /** The account with the most documents: it has something for every part. */
  readonly account: AccountView;
  readonly list: List;
  readonly findings: readonly FindingRow[];
  readonly figures: readonly Figure[];
  readonly prose: string;
}

/** How many samples a part is shown with. */
const SAMPLES = 3;

/** The page that shows every part, and every token of the given style sheet. */
export function designPage(site: Site, lang: Lang, tokenSheet: string): DesignPage {
  const context = site.context(lang);
  const size = (id: string): number => {
    const plan = site.book.accounts.get(id);
    return plan ? plan.people.size + plan.opportunities.size + plan.touchpoints.length : 0;
  };
  const [plan] = [...site.book.accounts.values()].toSorted((a, b) => size(b.id) - size(a.id));
  if (!plan) throw new Error('A book has an account: it is not published without one.');
  const findings = findingRows(context);
  return {
    chrome: chrome(site, lang, { path: pageUrl('zh-CN', 'design'), title: siteWords(lang).design, section: 'design' }),
    tokens: designTokens(tokenSheet),
    account: accountView(context, plan),
    list: accountList(context),
    findings: (['error', 'warning', 'info'] as const).flatMap((severity) =>
      findings.filter((row) => row.severity === severity).slice(0, 1),
    ),
    figures: stageFunnelFigures(site.figures(lang)).slice(0, SAMPLES),
    prose: proseHtml(plan.account, lang, 2),
  };
}
