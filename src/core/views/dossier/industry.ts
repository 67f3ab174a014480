import { answer, centralisation, decisionFactor, punctuality } from '#schemas/vocabulary.ts';
import { planUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { industryFit, type IndustryFit } from '../../measures/industry-pattern.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel } from '../../text/labels.ts';
import { nameIn, otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRows } from '../account-row.ts';
import { accountLink, type Fact, type ViewContext } from '../context.ts';
import { EMPTY, linkCell, numberCell, tierCell, wordCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { accountsAsList } from '../lists/accounts.ts';
import { proseHtml } from '../prose.ts';
import type { DossierView } from './dossier.ts';
import { patternOf } from './industry-list.ts';

/** An industry: how it usually buys, beside how each of its accounts does (method: INDUSTRY, C6). */
export function industryView(context: ViewContext, name: string): DossierView | undefined {
  const { book, lang } = context;
  const industry = book.industries.get(name);
  if (!industry) return undefined;
  const words = dossierWords(lang);
  const rows = accountRows(context).filter(({ industryName }) => industryName === name);
  const plans = rows.flatMap(({ id }) => book.accounts.get(id) ?? []);
  const fits = plans.map((plan) => ({ plan, fit: industryFit(plan, book) }));
  const count = (verdict: IndustryFit['verdict']) => fits.filter(({ fit }) => fit.verdict === verdict).length;
  return {
    title: nameIn(lang, industry.data),
    otherName: otherNameIn(lang, industry.data) ?? '',
    lead: patternOf(context, industry),
    says: '',
    facts: factsOf(context, industry.data),
    lists: [
      {
        list: realityOf(context, fits),
        note: words.realitySays(count('fits'), count('differs'), count('open')),
      },
      { list: { ...accountsAsList(context, rows, siteWords(lang).usedBy), empty: words.noReality }, note: '' },
    ],
    prose: proseHtml(industry, lang, 1),
  };
}

function factsOf(
  { lang }: ViewContext,
  { publicSector, level, centralisation: how, period, historical }: IndustryData,
): readonly Fact[] {
  const label = (key: string) => fieldLabel(lang, 'industry', key);
  return [
    { label: label('publicSector'), value: answer.labels[publicSector ? 'yes' : 'no'][lang] },
    ...(level === undefined ? [] : [{ label: label('level'), value: level }]),
    ...(how ? [{ label: label('centralisation'), value: centralisation.labels[how][lang] }] : []),
    ...(period === undefined ? [] : [{ label: label('period'), value: period }]),
    ...(historical ? [{ label: label('historical'), value: dossierWords(lang).historical }] : []),
  ];
}

type IndustryData = NonNullable<ReturnType<ViewContext['book']['industries']['get']>>['data'];

/** Account by account: which departments take part, and whether that is what the industry page says. */
function realityOf(
  context: ViewContext,
  fits: readonly { readonly plan: AccountPlan; readonly fit: IndustryFit }[],
): List {
  const { lang } = context;
  const words = dossierWords(lang);
  return {
    name: 'industry-reality',
    title: words.reality,
    says: '',
    columns: [
      { key: 'account', label: siteWords(lang).account, kind: 'text', onPhone: true },
      { key: 'tier', label: siteWords(lang).tier, kind: 'text', facet: true },
      { key: 'verdict', label: words.verdict, kind: 'text', facet: true, onPhone: true },
      { key: 'buyers', label: words.buyers, kind: 'wide' },
      { key: 'unseen', label: words.unseen, kind: 'wide' },
      { key: 'steps', label: words.stepsKnown, kind: 'number' },
      { key: 'cycle', label: words.cycle, kind: 'number' },
      { key: 'factors', label: words.factors, kind: 'text' },
      { key: 'pays', label: words.pays, kind: 'text', facet: true },
    ],
    rows: fits.map(({ plan, fit }) => ({ id: plan.id, cells: cellsOf(context, plan, fit) })),
    empty: words.noReality,
  };
}

function cellsOf(context: ViewContext, plan: AccountPlan, fit: IndustryFit): readonly Cell[] {
  const { lang } = context;
  const words = dossierWords(lang);
  const { decision, operations } = plan.buying?.data ?? {};
  const [first] = decision?.ranking ?? [];
  return [
    {
      ...linkCell(accountLink(context, plan), plan.id),
      href: plan.buying ? planUrl(lang, plan.id, 'forms', 'buying') : accountLink(context, plan).href,
    },
    tierCell(plan.account.data.tier.declared, lang),
    {
      text:
        fit.verdict === 'fits' && fit.unseen.length > 0
          ? words.partly(fit.usual.length - fit.unseen.length, fit.usual.length)
          : words.verdicts[fit.verdict],
      choices: [{ value: fit.verdict, label: words.verdicts[fit.verdict] }],
      ...(fit.verdict === 'differs' && { tone: 'warn' }),
    },
    { text: joined(fit.departments, lang) },
    { text: joined(fit.unseen, lang) },
    { text: words.ofSix(fit.known), sort: fit.known },
    decision ? numberCell(decision.cycleDays, siteWords(lang).days(decision.cycleDays)) : EMPTY,
    first ? wordCell(decisionFactor, first, lang) : EMPTY,
    operations ? wordCell(punctuality, operations.paymentPunctuality, lang) : EMPTY,
  ];
}
