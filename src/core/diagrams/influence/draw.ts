import type { Lang } from '#schemas/field.ts';
import { buyingRole } from '#schemas/vocabulary.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import type { Point } from '../graphviz.ts';
import { element, escapeXml, linked, mapClass, px, text } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { InfluenceGraph, InfluenceLine, PersonCard } from './graph.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';
import { CARD, type PlacedInfluence } from './layout.ts';
import { influenceLegend, LEGEND_HEIGHT } from './legend.ts';

/** Space left of the cards for the names of the layers, and around everything, in px. */
const LABELS = 78;
const MARGIN = 18;

/**
 * Draws the influence map as SVG: static, themed by classes, with title and description, every card a link.
 * `id` makes the ids of the picture unique on its page.
 */
export function drawInfluence(
  graph: InfluenceGraph,
  placed: PlacedInfluence,
  id: string,
  title: string,
  lang: Lang,
): string {
  const words = mapWords(lang);
  const width = Math.max(placed.width + LABELS + MARGIN * 2, 760);
  const height = placed.height + MARGIN * 2 + LEGEND_HEIGHT;
  const shift = `translate(${px(LABELS + MARGIN)} ${px(MARGIN)})`;
  const description = words.influenceDescription(graph.cards.length, graph.lines.length);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: mapClass('influence-map', width),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(description)),
    markers(id),
    element('g', { class: 'map-bands', transform: `translate(0 ${px(MARGIN)})` }, ...bands(graph, placed, width)),
    element(
      'g',
      { transform: shift },
      ...(placed.externalFrom === undefined ? [] : [outsideBand(placed.externalFrom, placed, words.outside)]),
      element('g', { class: 'map-lines' }, ...graph.lines.map((line) => drawLine(line, placed, id))),
      element(
        'g',
        { class: 'map-cards' },
        ...graph.cards.map((card) => drawCard(card, placed.cards.get(card.id), lang)),
      ),
    ),
    element(
      'g',
      { class: 'map-legend', transform: `translate(${px(MARGIN)} ${px(placed.height + MARGIN * 2)})` },
      influenceLegend(id, lang),
    ),
  );
}

function bands(graph: InfluenceGraph, { bands: rows }: PlacedInfluence, width: number): string[] {
  return rows.map(({ layer, top, bottom }) => {
    const words = graph.layers.find((candidate) => candidate.layer === layer);
    const middle = (top + bottom) / 2;
    return element(
      'g',
      {},
      element('rect', { class: 'map-band', x: 0, y: top - 13, width, height: bottom - top + 26 }),
      text(words?.label ?? '', MARGIN, middle - 2, 'map-band-label'),
      text(words?.value ?? '', MARGIN, middle + 15, 'map-band-note'),
    );
  });
}

function outsideBand(from: number, { height }: PlacedInfluence, label: string): string {
  return element(
    'g',
    { class: 'map-outside' },
    element('path', { class: 'map-outside-edge', d: `M${px(from)} -6V${px(height + 6)}` }),
    text(label, from + 6, 4, 'map-band-note'),
  );
}

function drawLine({ id: lineId, kind, strength }: InfluenceLine, { lines }: PlacedInfluence, id: string): string {
  const path = lines.get(lineId);
  if (path === undefined) return '';
  return element('path', {
    class: `map-line line-${kind} strength-${strength}`,
    d: path,
    ...(kind !== 'reports' && { 'marker-end': `url(#${id}-${kind})` }),
    ...(kind === 'conflict' && { 'marker-start': `url(#${id}-conflict)` }),
  });
}

/** Arrow heads, one for each kind so that each takes its colour from a class. */
function markers(id: string): string {
  const arrow = (kind: string) =>
    element(
      'marker',
      {
        id: `${id}-${kind}`,
        class: `map-arrow arrow-${kind}`,
        viewBox: '0 0 8 8',
        refX: 7,
        refY: 4,
        markerWidth: 9,
        markerHeight: 9,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto-start-reverse',
      },
      kind === 'conflict'
        ? element('path', { class: 'arrow-bar', d: 'M6 0V8' })
        : element('path', { d: 'M0 0L8 4L0 8Z' }),
    );
  return element('defs', {}, ...['formal', 'informal', 'external', 'conflict'].map(arrow));
}

function drawCard(card: PersonCard, corner: Point | undefined, lang: Lang): string {
  if (!corner) return '';
  const words = mapWords(lang);
  const badges = card.roles.map((role, index) =>
    roleBadge(roleSign(role, lang), CARD.width - 10 - (card.roles.length - index) * 21, 10),
  );
  const nameWidth = CARD.width - 24 - card.roles.length * 21 - 6;
  const body = [
    element('rect', { class: 'card-face', width: CARD.width, height: CARD.height, rx: 4 }),
    element('rect', { class: 'card-stance', width: 5, height: CARD.height, rx: 2 }),
    text(fitLine(card.name, nameWidth, 16), 15, 24, 'card-name'),
    ...badges,
    text(fitLine(card.title, CARD.width - 26, 12.5), 15, 42, 'card-title'),
    ...(card.unknown ? [text(words.toBeFound, 15, 70, 'card-note')] : facts(card, lang)),
  ];
  const label = describe(card, lang);
  const classes = [
    'card',
    card.unknown ? 'is-unknown' : `stance-${stanceClass(card.stance ?? 0)}`,
    ...(card.external ? ['is-external'] : []),
  ].join(' ');
  return element(
    'g',
    { class: classes, transform: `translate(${px(corner.x)} ${px(corner.y)})` },
    linked(card.href, label, CARD, body),
  );
}

/** Influence as pips, then stance sign, contact, coverage and gap: colour is never the only carrier. */
function facts(card: PersonCard, lang: Lang): string[] {
  const words = mapWords(lang);
  const pips = [1, 2, 3, 4, 5].map((step) =>
    element('rect', {
      class: step <= (card.influence ?? 0) ? 'pip' : 'pip is-off',
      x: 15 + (step - 1) * 9,
      y: 52,
      width: 7,
      height: 7,
    }),
  );
  const coverage =
    card.coverage.length === 0
      ? words.uncovered
      : card.coverage.length === 1
        ? (card.coverage[0] ?? '')
        : `${card.coverage[0] ?? ''} +${card.coverage.length - 1}`;
  const gap = card.gap > 0 ? words.gap(card.gap) : '';
  return [
    ...pips,
    text(stanceSign(card.stance ?? 0), 64, 60, 'card-sign'),
    text(fitLine(card.contactLabel, 66, 12.5), CARD.width - 10, 60, 'card-fact is-end'),
    text(
      fitLine(coverage, gap === '' ? 148 : 96, 12.5),
      15,
      76,
      card.coverage.length === 0 ? 'card-fact is-alert' : 'card-fact',
    ),
    ...(gap === '' ? [] : [text(gap, CARD.width - 10, 76, 'card-fact is-gap is-end')]),
  ];
}

function roleBadge(sign: string, x: number, y: number): string {
  return element(
    'g',
    { class: 'badge' },
    element('rect', { x, y, width: 18, height: 18, rx: 3 }),
    text(sign, x + 9, y + 13, 'badge-sign'),
  );
}

/** The card in one sentence, for pointers and screen readers. */
function describe(card: PersonCard, lang: Lang): string {
  const words = mapWords(lang);
  const roles = card.roles.map((role) => buyingRole.labels[role][lang]);
  const parts = card.unknown
    ? [card.name, words.toBeFound, card.title]
    : [
        `${card.name}${lang === 'en' ? ', ' : '，'}${card.title}`,
        ...roles,
        words.influenceOf(card.influence ?? 0),
        card.stanceLabel,
        card.contactLabel,
        card.coverage.length === 0 ? words.uncovered : words.coveredBy(card.coverage),
        ...(card.gap > 0 ? [words.gap(card.gap)] : []),
      ];
  return parts.filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}
