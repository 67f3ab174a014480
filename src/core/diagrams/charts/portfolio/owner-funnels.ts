import type { Lang } from '#schemas/field.ts';
import { funnelShape, funnelState } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import { funnel, type FunnelSlice } from '../../../measures/funnel.ts';
import {
  funnelShapes,
  opportunitiesByOwner,
  type FunnelShares,
  type FunnelShape,
} from '../../../measures/funnel-shape.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { money, percent } from '../../../text/format.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, linked, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import { bandMiddle, smallFunnel } from './funnel-bars.ts';
import { someOf } from './sentences.ts';
import { stateLegend } from './state-legend.ts';

/** One of us with the opportunities that he or she owns (method: F3). */
interface OwnerFunnel {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly value: number;
  readonly slices: readonly FunnelSlice[];
  readonly shape: FunnelShape;
  readonly shares: FunnelShares;
}

/** 3 > 2 > 1: fewer opportunities cannot form the ideal funnel, so that their shape is only a hint (ours). */
const READABLE = 6;
/** More owners than this are left to the table. */
const SHOWN = 16;
const COLUMNS = 4;
const WIDTH = 960;
const CELL = { width: WIDTH / COLUMNS, height: 156 };
const TOP = 44;

/** The owners with open opportunities, the largest value first. */
export function ownerFunnels({ book, lang }: FigureContext): readonly OwnerFunnel[] {
  return [...opportunitiesByOwner(book)]
    .flatMap(([owner, opportunities]) => {
      const member = book.team.get(owner);
      const reading = funnelShapes(opportunities, book).count;
      if (!member || !reading) return [];
      const slices = funnel(opportunities, book);
      return [
        {
          name: nameIn(lang, member.data),
          href: urlOf(lang, member),
          count: slices.reduce((sum, slice) => sum + slice.count, 0),
          value: slices.reduce((sum, slice) => sum + slice.value, 0),
          slices,
          ...reading,
        },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** A small funnel for each owner, side by side. */
export function ownerFunnelFigures(context: FigureContext): readonly Figure[] {
  const { book, lang } = context;
  const owners = ownerFunnels(context);
  const [first] = owners;
  if (!first || owners.length < 2) return [];
  const words = portfolioWords(lang);
  const total = owners.reduce((sum, { value }) => sum + value, 0);
  const says = words.ownersSay(
    readableOwners(owners, lang),
    owners.length,
    first.name,
    percent(total === 0 ? 0 : first.value / total),
  );
  const shown = owners.slice(0, SHOWN);
  return [
    {
      name: 'owner-funnels',
      title: words.owners,
      says,
      svg: picture(
        {
          id: 'book-owner-funnels',
          kind: 'portfolio-chart',
          title: words.owners,
          description: says,
          width: WIDTH,
          height: TOP + Math.ceil(shown.length / COLUMNS) * CELL.height,
        },
        stateLegend(WIDTH / 2, 18, context),
        ...shown.map((owner, at) => cell(owner, at, context)),
      ),
      table: {
        head: [
          words.owner,
          ...funnelState.names.map((state) => funnelState.labels[state][lang]),
          words.opportunities,
          words.value,
          words.shape,
        ],
        rows: owners.map((owner) => [
          { text: owner.name, href: owner.href },
          ...owner.slices.map(({ count }) => ({ text: String(count), isNumber: true })),
          { text: String(owner.count), isNumber: true },
          { text: money(owner.value, lang, book.settings.data.currency), isNumber: true },
          { text: shapeText(owner, context) },
        ]),
      },
    },
  ];
}

function readableOwners(owners: readonly OwnerFunnel[], lang: Lang): string {
  const words = portfolioWords(lang);
  const names = owners.filter(({ count }) => count >= READABLE).map(({ name }) => name);
  if (names.length === 0) return words.noOwner;
  return names.length === owners.length ? words.allOwners : words.someOwners(someOf(lang, names));
}

function shapeText({ shape, count }: OwnerFunnel, { lang }: FigureContext): string {
  const label = funnelShape.labels[shape][lang];
  return count < READABLE ? `${label} · ${portfolioWords(lang).tooFew}` : label;
}

function cell(owner: OwnerFunnel, at: number, context: FigureContext): string {
  const { book, lang } = context;
  const words = portfolioWords(lang);
  const worth = `${words.items(owner.count)} · ${money(owner.value, lang, book.settings.data.currency)}`;
  const width = CELL.width - 16;
  const x = (at % COLUMNS) * CELL.width + 8;
  const y = TOP + Math.floor(at / COLUMNS) * CELL.height;
  const isReadable = owner.count >= READABLE;
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    linked(owner.href, `${owner.name}: ${worth}, ${shapeText(owner, context)}`, { width, height: CELL.height - 16 }, [
      element('path', { class: 'chart-rule', d: `M0 0H${width}` }),
      text(fitLine(owner.name, width - textWidth(worth, 12.5) - 12, 13), 0, 22, 'chart-strong'),
      text(worth, width, 22, 'is-end legend-label'),
      smallFunnel(owner.shares, 84, 34, 150),
      ...owner.slices.map(({ count }, band) =>
        text(
          count === 0 ? '–' : String(count),
          190,
          34 + bandMiddle(band) + 4,
          count === 0 ? 'is-end legend-label' : 'is-end chart-strong',
        ),
      ),
      text(funnelShape.labels[owner.shape][lang], 0, 122, isReadable ? 'chart-mark' : 'legend-label'),
      isReadable ? '' : text(fitLine(words.tooFew, width, 11), 0, 138, 'chart-note'),
    ]),
  );
}
