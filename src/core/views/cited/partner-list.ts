import { partnerKind, relationHelp } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { kindLabel } from '../../text/labels.ts';
import { otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { memberLink, type ViewContext } from '../context.ts';
import { accountsCell } from '../dossier/accounts-cell.ts';
import { amountCell, EMPTY, linkCell, numberCell, wordCell, wordsCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { openOpportunities, sumOf, type OpenOpportunity } from '../lists/opportunities.ts';
import { perContext } from '../per-context.ts';
import { citedLink, plansOf } from './cited.ts';

/** What a partner is used for today. */
interface Use {
  readonly document: TypedDocument<'partner'>;
  /** Open opportunities that count on it. */
  readonly open: readonly OpenOpportunity[];
  /** Accounts where it is a strategic relation. */
  readonly relations: readonly AccountPlan[];
}

/** The partners compared, those with most open value first: whom to ask for help (method: O7, R8). */
export const partnerList = perContext((context): List => {
  const { book, lang } = context;
  const words = dossierWords(lang);
  const uses = [...book.partners.values()]
    .map((document): Use => useOf(context, document))
    .sort((a, b) => sumOf(b.open) - sumOf(a.open) || b.relations.length - a.relations.length);
  const used = uses.filter(({ open, relations }) => open.length + relations.length > 0).length;
  return {
    name: 'partners',
    title: siteWords(lang).partners,
    says: words.partnersSay(uses.length, used, uses.length - used),
    columns: [
      { key: 'partner', label: kindLabel(lang, 'partner'), kind: 'text', onPhone: true },
      { key: 'kind', label: siteWords(lang).kind, kind: 'text', facet: true },
      { key: 'helps', label: words.helps, kind: 'text', facet: true },
      { key: 'accounts', label: words.accounts, kind: 'text' },
      { key: 'joint', label: words.joint, kind: 'number', onPhone: true },
      { key: 'value', label: words.openAmount, kind: 'number', unit: book.settings.data.currency, onPhone: true },
      { key: 'relations', label: words.relations, kind: 'number' },
      { key: 'contact', label: words.contact, kind: 'text', facet: true },
      { key: 'summary', label: words.note, kind: 'wide' },
    ],
    rows: uses.map((use) => ({ id: use.document.name, cells: cellsOf(context, use) })),
    empty: words.noPartners,
  };
});

function useOf(context: ViewContext, document: TypedDocument<'partner'>): Use {
  const { name } = document;
  return {
    document,
    open: openOpportunities(context).filter(({ opportunity }) =>
      opportunity.data.externalResources.some(({ partner }) => partner === name),
    ),
    relations: plansOf(context).filter(({ relationships }) =>
      relationships?.data.strategicRelations.some(({ partner }) => partner === name),
    ),
  };
}

function cellsOf(context: ViewContext, { document, open, relations }: Use): readonly Cell[] {
  const { lang } = context;
  const { data, name } = document;
  const page = citedLink(context, 'partner', document);
  const accounts = new Set([...open.map(({ plan }) => plan), ...relations]);
  return [
    { ...linkCell(page, name), small: otherNameIn(lang, data) ?? '' },
    wordCell(partnerKind, data.kind, lang),
    wordsCell(relationHelp, data.helps, lang),
    accountsCell(context, [...accounts], page),
    open.length === 0 ? EMPTY : numberCell(open.length),
    open.length === 0 ? EMPTY : amountCell(context, sumOf(open)),
    relations.length === 0 ? EMPTY : numberCell(relations.length),
    linkCell(memberLink(context, data.contact), data.contact),
    { text: data.summary },
  ];
}
