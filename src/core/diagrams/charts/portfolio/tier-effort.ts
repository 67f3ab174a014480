import { tier as tiers } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import { effortByTier, type TierShare } from '../../../measures/effort.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { legend } from './pareto.ts';

const WIDTH = 640;
const TOP = 8;
const ROW = 58;
const PLOT = { x: 112, width: 380 };

/** What each tier takes of our effort beside what it holds of the open value (method: A2, B10–B12). */
export function tierEffortFigures(context: FigureContext): readonly Figure[] {
  const { book, asOf, lang } = context;
  const shares = effortByTier(book, asOf).filter(({ accounts }) => accounts > 0);
  const widest = shares.toSorted((a, b) => gap(b) - gap(a))[0];
  if (shares.length < 2 || !widest || gap(widest) === 0) return [];
  const words = portfolioWords(lang);
  const says = words.tierEffortSays({
    tier: tiers.labels[widest.tier][lang],
    accounts: widest.accounts,
    effort: percent(widest.effortShare),
    value: percent(widest.valueShare),
  });
  const bottom = TOP + shares.length * ROW;
  const number = (value: string) => ({ text: value, isNumber: true });
  return [
    {
      name: 'tier-effort',
      title: words.tierEffort,
      says,
      svg: picture(
        {
          id: 'book-tier-effort',
          kind: 'portfolio-chart',
          title: words.tierEffort,
          description: says,
          width: WIDTH,
          height: bottom + 30,
        },
        ...shares.map((share, at) => row(share, at, context)),
        element('path', { class: 'chart-rule', d: `M0 ${bottom}H${WIDTH}` }),
        legend(PLOT.x, bottom + 22, [
          ['bar-value is-top', words.openValue],
          ['bar-effort', words.effortNote],
        ]),
      ),
      table: {
        head: [words.declared, words.accounts, words.openValue, words.share, words.effort],
        rows: shares.map(({ tier, accounts, value, valueShare, effortShare }) => [
          { text: tiers.labels[tier][lang], href: urlOf(lang, { kind: 'tier', name: tier.toLowerCase() }) },
          number(String(accounts)),
          number(money(value, lang, book.settings.data.currency)),
          number(percent(valueShare)),
          number(percent(effortShare)),
        ]),
      },
    },
  ];
}

function gap({ effortShare, valueShare }: TierShare): number {
  return Math.abs(effortShare - valueShare);
}

function row(
  { tier, accounts, value, valueShare, effortShare }: TierShare,
  at: number,
  context: FigureContext,
): string {
  const { book, lang } = context;
  const words = portfolioWords(lang);
  const label = tiers.labels[tier][lang];
  const amount = money(value, lang, book.settings.data.currency);
  const [holds, takes] = [percent(valueShare), percent(effortShare)];
  const bar = (share: number, y: number, height: number, className: string, said: string) => {
    const width = share * PLOT.width;
    return (
      (width === 0 ? '' : element('rect', { class: className, x: PLOT.x, y, width, height })) +
      text(said, PLOT.x + width + 8, y + height / 2 + 4, 'chart-note')
    );
  };
  return element(
    'g',
    { transform: `translate(0 ${TOP + at * ROW})` },
    element('path', { class: 'chart-rule', d: `M0 0H${WIDTH}` }),
    linked(
      urlOf(lang, { kind: 'tier', name: tier.toLowerCase() }),
      `${label}: ${words.openValue} ${holds}, ${words.effort} ${takes}`,
      { width: WIDTH, height: ROW },
      [
        text(label, 8, 25, 'chart-strong'),
        text(words.accountCount(accounts), 8, 43, 'chart-note'),
        bar(valueShare, 12, 14, 'bar-value is-top', `${holds} · ${amount}`),
        bar(effortShare, 36, 8, 'bar-effort', `${takes} ${words.effort}`),
      ],
    ),
  );
}
