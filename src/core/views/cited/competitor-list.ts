import { competitorKind } from '#schemas/vocabulary.ts';
import { competitorRecord, type CompetitorRecord } from '../../measures/competitor-record.ts';
import { joined } from '../../text/format.ts';
import { kindLabel } from '../../text/labels.ts';
import { otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { amountIn, type ViewContext } from '../context.ts';
import { accountsCell } from '../dossier/accounts-cell.ts';
import { winRateCell } from '../dossier/win-rate-cell.ts';
import { amountCell, EMPTY, linkCell, numberCell, wordCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { sumOf } from '../lists/opportunities.ts';
import { perContext } from '../per-context.ts';
import { citedLink } from './cited.ts';

/** The competitors compared, most at stake first: against whom to prepare (method: O6, G12). */
export const competitorList = perContext((context): List => {
  const { book, lang, asOf } = context;
  const words = dossierWords(lang);
  const competitors = [...book.competitors.values()]
    .map((document) => ({ document, record: competitorRecord(document.name, book, asOf) }))
    .sort((a, b) => sumOf(b.record.open) - sumOf(a.record.open) || b.record.supplies.length - a.record.supplies.length);
  const met = competitors.filter(({ record }) => record.open.length > 0);
  const [most] = met;
  return {
    name: 'competitors',
    title: siteWords(lang).competitors,
    says: words.competitorsSay(
      competitors.length,
      met.length,
      most ? citedLink(context, 'competitor', most.document).label : '',
      amountIn(context, most ? sumOf(most.record.open) : 0),
      met.reduce((sum, { record }) => sum + record.uncountered.length, 0),
    ),
    columns: [
      { key: 'competitor', label: kindLabel(lang, 'competitor'), kind: 'text', onPhone: true },
      { key: 'kind', label: siteWords(lang).kind, kind: 'text', facet: true },
      { key: 'open', label: words.meets, kind: 'number', onPhone: true },
      { key: 'stake', label: words.atStake, kind: 'number', unit: book.settings.data.currency, onPhone: true },
      { key: 'bare', label: words.bare, kind: 'number' },
      { key: 'rate', label: words.winRate, kind: 'number', unit: '%' },
      { key: 'supplies', label: words.supplies, kind: 'text' },
      { key: 'strengths', label: words.strengths, kind: 'wide' },
    ],
    rows: competitors.map(({ document, record }) => ({
      id: document.name,
      cells: cellsOf(context, document, record),
    })),
    empty: words.noCompetitors,
  };
});

function cellsOf(
  context: ViewContext,
  document: TypedDocument<'competitor'>,
  { open, uncountered, record, supplies }: CompetitorRecord,
): readonly Cell[] {
  const { lang } = context;
  const { data, name } = document;
  const page = citedLink(context, 'competitor', document);
  return [
    { ...linkCell(page, name), small: otherNameIn(lang, data) ?? '' },
    wordCell(competitorKind, data.brandOrImplementer, lang),
    open.length === 0 ? EMPTY : numberCell(open.length),
    open.length === 0 ? EMPTY : amountCell(context, sumOf(open)),
    uncountered.length === 0 ? EMPTY : numberCell(uncountered.length),
    winRateCell(context, record),
    accountsCell(context, supplies, page),
    {
      text: joined(
        data.strengths.map(({ text }) => text),
        lang,
      ),
    },
  ];
}
