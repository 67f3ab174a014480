import { answer, centralisation } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { ended, winRate } from '../../measures/win-loss.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel, kindLabel } from '../../text/labels.ts';
import { otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { amountIn, industryLink, type ViewContext } from '../context.ts';
import { amountCell, EMPTY, linkCell, numberCell, wordCell } from '../list/cells.ts';
import type { List } from '../list/list.ts';
import { openOpportunities, sumOf } from '../lists/opportunities.ts';
import { perContext } from '../per-context.ts';
import { winRateCell } from './win-rate-cell.ts';

/** The industries compared, most open value first: how each buys, where to look for the next account (method: INDUSTRY, J6). */
export const industryList = perContext((context): List => {
  const { book, lang, asOf } = context;
  const words = dossierWords(lang);
  const industries = [...book.industries.values()]
    .map((industry) => {
      const accounts = [...book.accounts.values()].filter(({ account }) => account.data.industry === industry.name);
      const isHere = ({ plan }: { readonly plan: AccountPlan }) => accounts.includes(plan);
      const open = openOpportunities(context).filter(isHere);
      return {
        industry,
        accounts: accounts.length,
        open,
        value: sumOf(open),
        rate: winRate(ended(book, asOf).filter(isHere)),
      };
    })
    .sort((a, b) => b.value - a.value);
  const [most] = industries;
  return {
    name: 'industries',
    title: siteWords(lang).industries,
    says: words.industriesSay(
      industries.length,
      most && most.value > 0 ? industryLink(context, most.industry.name).label : '',
      amountIn(context, most?.value ?? 0),
    ),
    columns: [
      { key: 'industry', label: kindLabel(lang, 'industry'), kind: 'text', onPhone: true },
      { key: 'accounts', label: words.accounts, kind: 'number' },
      { key: 'open', label: words.open, kind: 'number', onPhone: true },
      { key: 'value', label: words.openAmount, kind: 'number', unit: book.settings.data.currency, onPhone: true },
      { key: 'rate', label: words.winRate, kind: 'number', unit: '%' },
      { key: 'pattern', label: words.pattern, kind: 'wide' },
      { key: 'how', label: fieldLabel(lang, 'industry', 'centralisation'), kind: 'text', facet: true },
      { key: 'public', label: words.publicSector, kind: 'text', facet: true },
    ],
    rows: industries.map(({ industry, accounts, open, value, rate }) => {
      const { data, name } = industry;
      return {
        id: name,
        cells: [
          { ...linkCell(industryLink(context, name), name), small: otherNameIn(lang, data) ?? '' },
          accounts === 0 ? EMPTY : numberCell(accounts),
          open.length === 0 ? EMPTY : numberCell(open.length),
          value === 0 ? EMPTY : amountCell(context, value),
          winRateCell(context, rate),
          { text: patternOf(context, industry), small: data.historical ? words.historical : '' },
          data.centralisation ? wordCell(centralisation, data.centralisation, lang) : EMPTY,
          wordCell(answer, data.publicSector ? 'yes' : 'no', lang),
        ],
      };
    }),
    empty: words.noIndustries,
  };
});

/** How an industry buys, in one sentence: which units, and what makes them buy. */
export function patternOf({ lang }: ViewContext, { data }: TypedDocument<'industry'>): string {
  const words = dossierWords(lang);
  const clauses = [
    ...(data.buyerUnits.length > 0 ? [words.buys(joined(data.buyerUnits, lang))] : []),
    ...(data.trigger === undefined ? [] : [words.triggeredBy(data.trigger)]),
  ];
  return clauses.length === 0 ? words.noPattern : clauses.join(words.clauses);
}
