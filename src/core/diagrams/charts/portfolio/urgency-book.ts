import type { Lang } from '#schemas/field.ts';
import { tier as tiers } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import {
  tierByUrgency,
  TIERS,
  URGENCY_COLUMNS,
  urgencyMisfits,
  type Tier,
  type UrgencyColumn,
} from '../../../measures/tier-lens.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import { sentences, someOf } from './sentences.ts';
import { accepted, columnHeads, headHeight, columnLabel, COLUMN, FIRST, LAST } from './urgency-rows.ts';

/** An account whose answers say a tier. */
interface ReadAccount {
  readonly name: string;
  readonly href: string;
  readonly declared: Tier;
}

/** A row of the matrix with the accounts of the book. */
interface UrgencyBookRow {
  readonly tier: Tier;
  /** Accounts that declare the tier and answered. */
  readonly of: number;
  /** How many of them fit, by column. */
  readonly fitting: Readonly<Record<UrgencyColumn, number>>;
  /** Accounts whose answers say this tier, whatever they declare. */
  readonly read: readonly ReadAccount[];
}

/** The urgency matrix with all accounts of the book (method: B6). */
interface UrgencyBook {
  readonly rows: readonly UrgencyBookRow[];
  /** Answers that fit no row. */
  readonly unread: readonly ReadAccount[];
  readonly unanswered: number;
}

const WIDTH = 960;
const NAMES = LAST + 16;
const LINE = 26;
/** Lines of names in a row, and the longest name in px; what is left is counted. */
const MOST_LINES = 4;
const NAME = 190;

/** Every account held against the urgency matrix. */
export function urgencyBook({ book, asOf, lang }: FigureContext): UrgencyBook {
  const answers = [...book.accounts.values()].filter(({ account }) => account.data.urgency !== undefined);
  const readAs = (wanted: Tier | undefined) =>
    answers.filter((plan) => tierByUrgency(plan, book, asOf) === wanted).map((plan) => readAccount(plan, lang));
  return {
    rows: TIERS.filter((tier) => book.tiers.has(tier.toLowerCase())).map((tier) => {
      const declared = answers.filter(({ account }) => account.data.tier.declared === tier);
      const fitting = (column: UrgencyColumn) =>
        declared.filter((plan) => !urgencyMisfits(plan, book, tier)?.includes(column)).length;
      return {
        tier,
        of: declared.length,
        fitting: Object.fromEntries(URGENCY_COLUMNS.map((column) => [column, fitting(column)])) as Record<
          UrgencyColumn,
          number
        >, // one key per column
        read: readAs(tier),
      };
    }),
    unread: readAs(undefined),
    unanswered: book.accounts.size - answers.length,
  };
}

function readAccount({ account }: AccountPlan, lang: Lang): ReadAccount {
  return { name: nameIn(lang, account.data), href: urlOf(lang, account), declared: account.data.tier.declared };
}

/** The urgency matrix of the book: what each tier expects, how many fit, and whose answers say which tier. */
export function urgencyBookFigures(context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const model = urgencyBook(context);
  const all = [...model.rows.flatMap(({ read }) => read), ...model.unread];
  if (all.length === 0) return [];
  const words = portfolioWords(lang);
  const differing = [
    ...model.rows.flatMap(({ tier, read }) => read.filter(({ declared }) => declared !== tier)),
    ...model.unread,
  ].map(({ name }) => name);
  const says = sentences(
    lang,
    words.urgencySays(all.length - differing.length, all.length),
    differing.length === 0 ? '' : words.urgencyDiffer(someOf(lang, differing)),
  );
  const names = (read: readonly ReadAccount[]) => read.map(({ name }) => name).join(lang === 'en' ? ', ' : '、');
  const fits = (row: UrgencyBookRow, column: UrgencyColumn) =>
    row.of === 0 ? '' : ` · ${words.fits(row.fitting[column], row.of)}`;
  return [
    {
      name: 'urgency-matrix',
      title: words.urgency,
      says,
      svg: draw(model, says, context),
      table: {
        head: [words.declared, ...URGENCY_COLUMNS.map((column) => columnLabel(column, lang)), words.readAs],
        rows: [
          ...model.rows.map((row) => [
            {
              text: tiers.labels[row.tier][lang],
              href: urlOf(lang, { kind: 'tier', name: row.tier.toLowerCase() }),
            },
            ...URGENCY_COLUMNS.map((column) => ({
              text: `${accepted(book, row.tier, column, lang)}${fits(row, column)}`,
            })),
            { text: names(row.read) },
          ]),
          ...(model.unread.length === 0
            ? []
            : [[{ text: words.noRow }, ...URGENCY_COLUMNS.map(() => ({ text: '' })), { text: names(model.unread) }]]),
        ],
      },
    },
  ];
}

function draw(model: UrgencyBook, description: string, { book, lang }: FigureContext): string {
  const words = portfolioWords(lang);
  const top = headHeight(lang);
  let y = top;
  const rows = model.rows.map((row) => {
    const { drawn, lines } = nameLines(row.read, row.tier, y, lang);
    const height = Math.max(58, lines * LINE + 14);
    const label = tiers.labels[row.tier][lang];
    const cells = URGENCY_COLUMNS.map((column, at) => {
      const x = FIRST + at * COLUMN;
      const isDifferent = row.fitting[column] < row.of;
      return element(
        'g',
        { class: isDifferent ? 'is-different' : undefined },
        element('rect', { class: 'cell-face', x: x + 2, y: y + 3, width: COLUMN - 4, height: height - 6 }),
        text(accepted(book, row.tier, column, lang), x + 8, y + 25, 'chart-strong'),
        row.of === 0
          ? ''
          : text(`${isDifferent ? '≠ ' : ''}${words.fits(row.fitting[column], row.of)}`, x + 8, y + 43, 'chart-note'),
      );
    });
    const head = element(
      'g',
      { transform: `translate(0 ${y})` },
      linked(
        urlOf(lang, { kind: 'tier', name: row.tier.toLowerCase() }),
        words.urgencyAccounts(label, row.read.map(({ name }) => name).join(', ')),
        { width: FIRST - 8, height },
        [text(label, 8, 26, 'chart-strong')],
      ),
    );
    const line = element('path', { class: 'chart-rule', d: `M0 ${y}H${WIDTH}` });
    y += height;
    return line + head + cells.join('') + drawn;
  });
  const unread = model.unread.length === 0 ? undefined : nameLines(model.unread, undefined, y, lang);
  const rest = unread
    ? element('path', { class: 'chart-rule', d: `M0 ${y}H${WIDTH}` }) +
      text(words.noRow, 8, y + 26, 'chart-strong') +
      unread.drawn
    : '';
  if (unread) y += Math.max(40, unread.lines * LINE + 14);
  return picture(
    {
      id: 'book-urgency-matrix',
      kind: 'portfolio-chart',
      title: words.urgency,
      description,
      width: WIDTH,
      height: y + (model.unanswered > 0 ? 30 : 6),
    },
    columnHeads(top, lang),
    text(words.readAs, NAMES, top - 8, 'legend-label'),
    ...rows,
    rest,
    element('path', { class: 'chart-rule', d: `M0 ${y}H${WIDTH}` }),
    model.unanswered > 0 ? text(words.unanswered(model.unanswered), 8, y + 20, 'chart-note') : '',
  );
}

/** Names one after the other, each a link; one that declares another tier says which. */
function nameLines(
  read: readonly ReadAccount[],
  tier: Tier | undefined,
  top: number,
  lang: Lang,
): { readonly drawn: string; readonly lines: number } {
  const words = portfolioWords(lang);
  let [x, line, left] = [NAMES, 0, read.length];
  const drawn: string[] = [];
  for (const { name, href, declared } of read) {
    const label = `${fitLine(name, NAME, 12.5)}${declared === tier ? '' : ` ≠ ${declared}`}`;
    const width = textWidth(label, 12.5) + 8;
    if (x + width > WIDTH) [x, line] = [NAMES, line + 1];
    if (line === MOST_LINES - 1 && left > 1) {
      drawn.push(text(words.others(left), x, top + 26 + line * LINE, 'legend-label'));
      break;
    }
    const said = `${name}, ${words.declared} ${declared}`;
    drawn.push(
      element(
        'g',
        { transform: `translate(${x - 4} ${top + 9 + line * LINE})` },
        linked(href, said, { width, height: 24 }, [text(label, 4, 17, declared === tier ? '' : 'chart-mark')]),
      ),
    );
    x += width + 10;
    left--;
  }
  return { drawn: drawn.join(''), lines: line + 1 };
}
