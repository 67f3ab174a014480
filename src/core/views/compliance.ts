import { hospitalityStatus } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { ceilingOf, hospitalityTotals, isPublicSector } from '../measures/hospitality-totals.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { accountLink, amountIn, personLink, type Fact, type Link, type ViewContext } from './context.ts';
import { findingsIn, type FindingRow } from './findings.ts';
import { formOf } from './form/form.ts';
import type { Block } from './form/model.ts';
import { proseHtml } from './prose.ts';

/** The register of one account with its totals. */
export interface RegisterView {
  readonly id: string;
  readonly account: Link;
  readonly facts: readonly Fact[];
  readonly guests: readonly { readonly person: Link; readonly times: number; readonly value: string }[];
  readonly findings: readonly FindingRow[];
  readonly blocks: readonly Block[];
  readonly prose: string;
}

/**
 * The compliance page: hospitality by account, what counts at the top. It stands nowhere else on the site, so that
 * nobody reads a person's page as a record of favours (method: B13; ethics 4).
 */
export interface ComplianceView {
  readonly ceilings: readonly Fact[];
  readonly summary: readonly {
    readonly account: Link;
    readonly anchor: string;
    readonly publicSector: boolean;
    readonly entries: number;
    readonly value: string;
    readonly ceiling: string;
    readonly findings: number;
  }[];
  readonly registers: readonly RegisterView[];
}

/** Builds the compliance page. */
export function complianceView(context: ViewContext): ComplianceView {
  const { book, lang } = context;
  const plans = [...book.accounts.values()].filter(({ hospitality }) => hospitality !== undefined);
  const { perHead, perHeadPublicSector, timesPerQuarter } = book.settings.data.hospitality;
  const label = (key: string) => fieldLabel(lang, 'settings', 'hospitality', key);
  const registers = plans.flatMap((plan) => registerOf(context, plan) ?? []);
  return {
    ceilings: [
      { label: label('perHead'), value: amountIn(context, perHead) },
      { label: label('perHeadPublicSector'), value: amountIn(context, perHeadPublicSector) },
      { label: label('timesPerQuarter'), value: String(timesPerQuarter) },
    ],
    summary: plans.map((plan) => {
      const { entries, value } = hospitalityTotals(plan);
      return {
        account: accountLink(context, plan),
        anchor: `#${plan.id}`,
        publicSector: isPublicSector(plan, book),
        entries,
        value: amountIn(context, value),
        ceiling: amountIn(context, ceilingOf(plan, book)),
        findings: registers.find(({ id }) => id === plan.id)?.findings.length ?? 0,
      };
    }),
    registers,
  };
}

function registerOf(context: ViewContext, plan: AccountPlan): RegisterView | undefined {
  const { lang } = context;
  const register = plan.hospitality;
  if (!register) return undefined;
  const { entries, value, guests } = hospitalityTotals(plan);
  const newestFirst = register.data.entries.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return {
    id: plan.id,
    account: accountLink(context, plan),
    facts: [
      { label: hospitalityStatus.labels.held[lang], value: String(entries) },
      { label: fieldLabel(lang, 'hospitality', 'entries', '0', 'value'), value: amountIn(context, value) },
      { label: siteWords(lang).people, value: String(guests.length) },
    ],
    guests: guests.map(({ person, times, value: sum }) => ({
      person: personLink(context, plan, person),
      times,
      value: amountIn(context, Math.round(sum)),
    })),
    findings: findingsIn(context, register.path),
    blocks: formOf({ context, plan }, 'hospitality', { entries: newestFirst }),
    prose: proseHtml(register, lang, 2),
  };
}
