import { tier as tiers } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import {
  tierByUrgency,
  TIERS,
  tiersByUrgency,
  URGENCY_COLUMNS,
  urgencyMisfits,
  type Tier,
  type UrgencyColumn,
} from '../../../measures/tier-lens.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { joined } from '../../../text/format.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { accepted, answered, columnHeads, headHeight, columnLabel, COLUMN, FIRST, LAST } from './urgency-rows.ts';

/** A tier's row as the account's answers meet it. */
interface UrgencyRow {
  readonly tier: Tier;
  readonly misfits: readonly UrgencyColumn[];
  /** The row that the answers stand for. */
  readonly isRead: boolean;
  readonly isDeclared: boolean;
}

const WIDTH = LAST + 8;
const ANSWER = 40;
const ROW = 48;

/** The account's answers against every row of the matrix (method: B6); nothing without answers. */
export function urgencyRows(plan: AccountPlan, { book, asOf }: FigureContext): readonly UrgencyRow[] {
  const read = tierByUrgency(plan, book, asOf);
  return TIERS.flatMap((tier) => {
    const misfits = urgencyMisfits(plan, book, tier);
    return misfits
      ? [{ tier, misfits, isRead: tier === read, isDeclared: tier === plan.account.data.tier.declared }]
      : [];
  });
}

/** The urgency matrix with the account's row marked. */
export function urgencyAccountFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const rows = urgencyRows(plan, context);
  if (rows.length === 0) return [];
  const words = portfolioWords(lang);
  const says = reading(plan, rows, context);
  return [
    {
      name: 'urgency',
      title: words.urgency,
      says,
      svg: draw(plan, rows, says, context),
      table: {
        head: [words.declared, ...URGENCY_COLUMNS.map((column) => columnLabel(column, lang))],
        rows: [
          [{ text: words.answer }, ...URGENCY_COLUMNS.map((column) => ({ text: answered(plan, column, lang) }))],
          ...rows.map(({ tier, misfits }) => [
            { text: tiers.labels[tier][lang], href: urlOf(lang, { kind: 'tier', name: tier.toLowerCase() }) },
            ...URGENCY_COLUMNS.map((column) => ({
              text: `${misfits.includes(column) ? '≠' : '✓'} ${accepted(book, tier, column, lang)}`,
            })),
          ]),
        ],
      },
    },
  ];
}

function reading(plan: AccountPlan, rows: readonly UrgencyRow[], { book, lang }: FigureContext): string {
  const words = portfolioWords(lang);
  const label = (tier: Tier) => tiers.labels[tier][lang];
  const { declared } = plan.account.data.tier;
  const read = rows.find(({ isRead }) => isRead)?.tier;
  if (read === undefined) {
    const nearest = rows.toSorted((a, b) => a.misfits.length - b.misfits.length)[0];
    return words.urgencyFitsNone(
      label(nearest?.tier ?? declared),
      joined(
        (nearest?.misfits ?? []).map((column) => columnLabel(column, lang)),
        lang,
      ),
    );
  }
  const verdict =
    read === declared ? words.urgencyFitsDeclared(label(read)) : words.urgencyFitsOther(label(read), label(declared));
  const fitting = tiersByUrgency(plan, book) ?? [];
  return fitting.length > 1
    ? `${words.urgencyTie(joined(fitting.map(label), lang), label(read))}${lang === 'en' ? ' ' : ''}${verdict}`
    : verdict;
}

function draw(
  plan: AccountPlan,
  rows: readonly UrgencyRow[],
  description: string,
  { book, lang }: FigureContext,
): string {
  const words = portfolioWords(lang);
  const top = headHeight(lang);
  const middle = (at: number) => FIRST + at * COLUMN + 8;
  return picture(
    {
      id: `${plan.id}-urgency`,
      kind: 'portfolio-chart',
      title: words.urgency,
      description,
      width: WIDTH,
      height: top + ANSWER + rows.length * ROW + 8,
    },
    columnHeads(top, lang),
    element('path', { class: 'chart-rule', d: `M0 ${top}H${WIDTH}` }),
    text(words.answer, 8, top + 25, 'chart-strong'),
    ...URGENCY_COLUMNS.map((column, at) =>
      text(answered(plan, column, lang), middle(at) + 16, top + 25, 'chart-strong'),
    ),
    ...rows.map(({ tier, misfits, isRead, isDeclared }, at) => {
      const y = top + ANSWER + at * ROW;
      const label = tiers.labels[tier][lang];
      return element(
        'g',
        { transform: `translate(0 ${y})`, class: isRead ? 'is-current' : undefined },
        element('rect', { class: 'cell-face', x: 2, y: 2, width: WIDTH - 4, height: ROW - 4 }),
        linked(
          urlOf(lang, { kind: 'tier', name: tier.toLowerCase() }),
          isDeclared ? `${label}, ${words.declared}` : label,
          { width: WIDTH, height: ROW },
          [
            text(`${isRead ? '▸ ' : ''}${label}`, 8, isDeclared ? 21 : 29, 'chart-strong'),
            isDeclared ? text(words.declared, 8, 38, 'chart-note') : '',
            ...URGENCY_COLUMNS.map((column, cell) => {
              const isMisfit = misfits.includes(column);
              return (
                text(isMisfit ? '≠' : '✓', middle(cell), 29, isMisfit ? 'chart-mark' : 'chart-ok') +
                text(accepted(book, tier, column, lang), middle(cell) + 16, 29, isMisfit ? 'legend-label' : '')
              );
            }),
          ],
        ),
      );
    }),
  );
}
