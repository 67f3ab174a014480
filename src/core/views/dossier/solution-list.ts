import { solutionReach, type SolutionReach } from '../../measures/solution-reach.ts';
import { otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { amountIn, memberLink, solutionLink, type ViewContext } from '../context.ts';
import { filtered } from '../home/links.ts';
import { amountCell, EMPTY, linkCell, numberCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { sumOf, weightedSumOf } from '../lists/opportunities.ts';
import { perContext } from '../per-context.ts';

/** The solutions compared, most open value first: where pre-sales and resources go (method: G6, G9). */
export const solutionList = perContext((context): List => {
  const { book, lang } = context;
  const words = dossierWords(lang);
  const unit = book.settings.data.currency;
  const solutions = [...book.solutions.values()]
    .map((solution) => ({ solution, reach: solutionReach(solution.name, book) }))
    .sort((a, b) => sumOf(b.reach.open) - sumOf(a.reach.open));
  const [most] = solutions;
  const value = most ? sumOf(most.reach.open) : 0;
  return {
    name: 'solutions',
    title: siteWords(lang).solutions,
    says: words.solutionsSay(
      solutions.length,
      most && value > 0 ? solutionLink(context, most.solution.name).label : '',
      amountIn(context, value),
      solutions.reduce((sum, { reach }) => sum + reach.white.length, 0),
    ),
    columns: [
      { key: 'solution', label: siteWords(lang).solution, kind: 'text', onPhone: true },
      { key: 'answers', label: words.answers, kind: 'number' },
      { key: 'white', label: words.white, kind: 'number', onPhone: true },
      { key: 'open', label: words.open, kind: 'number' },
      { key: 'value', label: words.openAmount, kind: 'number', unit, onPhone: true },
      { key: 'weighted', label: siteWords(lang).weightedValue, kind: 'number', unit },
      { key: 'won', label: words.won, kind: 'number' },
      { key: 'accounts', label: words.accounts, kind: 'number' },
      { key: 'owner', label: siteWords(lang).owner, kind: 'text', facet: true },
      { key: 'summary', label: words.note, kind: 'wide' },
    ],
    rows: solutions.map(({ solution, reach }) => ({ id: solution.name, cells: cellsOf(context, solution, reach) })),
    empty: words.noSolutions,
  };
});

function cellsOf(
  context: ViewContext,
  { name, data }: TypedDocument<'solution'>,
  { answers, white, open, won, accounts }: SolutionReach,
): readonly Cell[] {
  const { lang } = context;
  const count = (of: readonly unknown[]) => (of.length === 0 ? EMPTY : numberCell(of.length));
  return [
    { ...linkCell(solutionLink(context, name), name), small: otherNameIn(lang, data) ?? '' },
    count(answers),
    white.length === 0
      ? EMPTY
      : {
          ...numberCell(white.length),
          href: filtered(lang, 'whiteSpace', { solution: name, missing: 'opportunity' }),
        },
    open.length === 0
      ? EMPTY
      : { ...numberCell(open.length), href: filtered(lang, 'opportunities', { solution: name }) },
    open.length === 0 ? EMPTY : amountCell(context, sumOf(open)),
    open.length === 0 ? EMPTY : amountCell(context, weightedSumOf(open)),
    won === 0 ? EMPTY : numberCell(won),
    count(accounts),
    linkCell(memberLink(context, data.owner), data.owner),
    { text: data.summary },
  ];
}
