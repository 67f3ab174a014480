import { stage, tier } from '#schemas/vocabulary.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { keyPeople } from '../measures/key-people.ts';
import { personFreshness } from '../measures/freshness.ts';
import { weightedValue } from '../measures/funnel.ts';
import { isOpen, TIERS } from '../measures/tier-lens.ts';
import { siteWords } from '../text/site-words.ts';
import { pageUrl, urlOf } from '../address/url.ts';
import { recentChanges, type ChangeRow } from './changes.ts';
import { accountRows, type AccountRow } from './account-row.ts';
import { amountIn, type Fact, type ViewContext } from './context.ts';
import { findingRows, type FindingRow } from './findings.ts';

/** A cell of the tier × stage matrix. */
export interface MatrixCell {
  readonly count: number;
  readonly text: string;
}

/** The portfolio: what an executive reads first. */
export interface HomeView {
  readonly figures: readonly Fact[];
  readonly attention: readonly FindingRow[];
  readonly attentionLeft: number;
  readonly matrix: {
    readonly stages: readonly { readonly label: string; readonly href: string }[];
    readonly rows: readonly { readonly label: string; readonly href: string; readonly cells: readonly MatrixCell[] }[];
  };
  readonly closes: readonly {
    readonly label: string;
    readonly count: number;
    readonly text: string;
    readonly share: number;
    readonly isOverdue: boolean;
  }[];
  readonly changes: readonly ChangeRow[];
  readonly accounts: readonly AccountRow[];
}

/** How many exceptions the home page shows before it refers to the whole list. */
const SHOWN = 8;

/** Builds the portfolio page. */
export function homeView(context: ViewContext): HomeView {
  const { lang } = context;
  const attention = prioritised(context);
  return {
    figures: figures(context),
    attention: attention.slice(0, SHOWN),
    attentionLeft: Math.max(0, attention.length - SHOWN),
    matrix: {
      stages: stage.names.map((name) => ({
        label: stage.labels[name][lang],
        href: urlOf(lang, { kind: 'stage', name }),
      })),
      rows: TIERS.map((name) => ({
        label: tier.labels[name][lang],
        href: urlOf(lang, { kind: 'tier', name: name.toLowerCase() }),
        cells: stage.names.map((stageName) => matrixCell(context, name, stageName)),
      })),
    },
    closes: closesByQuarter(context),
    changes: recentChanges(context).slice(0, 10),
    accounts: accountRows(context),
  };
}

function openOpportunities({ book }: ViewContext) {
  return [...book.accounts.values()].flatMap((plan) =>
    [...plan.opportunities.values()].filter(isOpen).map((opportunity) => ({ plan, opportunity })),
  );
}

function figures(context: ViewContext): readonly Fact[] {
  const { book, asOf, lang, diagnostics } = context;
  const words = siteWords(lang);
  const plans = [...book.accounts.values()];
  const open = openOpportunities(context);
  const stale = plans.flatMap((plan) =>
    keyPeople(plan, book).filter((person) => personFreshness(person, plan, book, asOf).overdue),
  );
  const overdue = plans.flatMap((plan) =>
    Object.values(plan.goals?.data.actions ?? {}).filter(
      ({ status, due }) => (status === 'open' || status === 'doing') && due < asOf,
    ),
  );
  const doubtful = accountRows(context).filter(({ lensesDiffer }) => lensesDiffer);
  return [
    { label: words.accounts, value: String(plans.length), href: pageUrl(lang, 'accounts') },
    {
      label: words.openValue,
      value: amountIn(
        context,
        open.reduce((sum, { opportunity }) => sum + opportunity.data.value, 0),
      ),
      href: pageUrl(lang, 'stages'),
    },
    {
      label: words.weightedValue,
      value: amountIn(
        context,
        open.reduce((sum, { opportunity }) => sum + weightedValue(opportunity), 0),
      ),
      href: pageUrl(lang, 'stages'),
    },
    { label: words.overdueActions, value: String(overdue.length), href: pageUrl(lang, 'findings') },
    { label: words.staleKeyPeople, value: String(stale.length), href: pageUrl(lang, 'findings') },
    { label: words.tierDisagreements, value: String(doubtful.length), href: pageUrl(lang, 'tiers') },
    { label: words.findings, value: String(diagnostics.length), href: pageUrl(lang, 'findings') },
  ];
}

/** Findings by severity, then by the account's tier: an executive steps in where most is at stake. */
function prioritised(context: ViewContext): readonly FindingRow[] {
  const rank = (row: FindingRow) =>
    row.account === undefined ? 'E' : (context.book.accounts.get(row.account)?.account.data.tier.declared ?? 'E');
  return findingRows(context)
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || compare(rank(a), rank(b)));
}

function matrixCell(context: ViewContext, tierName: string, stageName: string): MatrixCell {
  const cell = openOpportunities(context).filter(
    ({ plan, opportunity }) => plan.account.data.tier.declared === tierName && opportunity.data.stage === stageName,
  );
  return {
    count: cell.length,
    text:
      cell.length === 0
        ? ''
        : amountIn(
            context,
            cell.reduce((sum, { opportunity }) => sum + opportunity.data.value, 0),
          ),
  };
}

function closesByQuarter(context: ViewContext): HomeView['closes'] {
  const { asOf, lang } = context;
  const words = siteWords(lang);
  const groups = new Map<string, number[]>();
  for (const { opportunity } of openOpportunities(context)) {
    const close = opportunity.data.expectedClose;
    const label =
      close === undefined
        ? '~'
        : close < asOf
          ? '0'
          : `${close.slice(0, 4)} Q${Math.ceil(Number(close.slice(5, 7)) / 3)}`;
    groups.set(label, [...(groups.get(label) ?? []), opportunity.data.value]);
  }
  const sums = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([label, values]) => ({ label, count: values.length, sum: values.reduce((a, b) => a + b, 0) }));
  const largest = Math.max(1, ...sums.map(({ sum }) => sum));
  return sums.map(({ label, count, sum }) => ({
    label: label === '~' ? words.noDate : label === '0' ? words.overdueClose : label,
    count,
    text: amountIn(context, sum),
    share: sum / largest,
    isOverdue: label === '0',
  }));
}
