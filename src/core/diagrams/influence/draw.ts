import type { Lang } from '#schemas/field.ts';
import { buyingRole } from '#schemas/vocabulary.ts';
import { mapWords, roleSign } from '../../text/map-words.ts';
import type { Point } from '../graphviz.ts';
import { picture } from '../picture.ts';
import { element, linked, px, text, type Attributes } from '../svg.ts';
import { fitLine, textWidth, wrap } from '../text-fit.ts';
import type { InfluenceGraph, InfluenceLine, PersonCard } from './model.ts';
import { CARD, NAME_LINE, nameLines } from './name-lines.ts';
import { stanceClass, stanceSign } from './draw-stance.ts';
import type { PlacedInfluence } from './layout.ts';
import { influenceLegend } from './legend.ts';

/** Space around everything, in px. */
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
  const labels = labelWidth(graph);
  const width = Math.max(placed.width + labels + MARGIN * 2, 760);
  const legend = influenceLegend(id, width - MARGIN * 2, lang);
  const height = placed.height + MARGIN * 2 + legend.height;
  const shift = `translate(${px(labels + MARGIN)} ${px(MARGIN)})`;
  const people = graph.cards.filter(({ unknown }) => !unknown).length;
  const description = words.influenceDescription(people, graph.lines.length);
  return picture(
    { id, kind: 'influence-map', title, description, width, height },
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
        ...graph.cards.map((card) => drawCard(card, placed.cards.get(card.id), placed.cardHeight, lang)),
      ),
    ),
    element(
      'g',
      { class: 'map-legend', transform: `translate(${px(MARGIN)} ${px(placed.height + MARGIN * 2)})` },
      legend.svg,
    ),
  );
}

/** Space left of the cards for the names of the layers, in px. */
function labelWidth({ layers }: InfluenceGraph): number {
  const names = layers.map(({ label, value }) => Math.max(textWidth(label, 13) * BOLD, textWidth(value, 12.5)));
  return Math.max(78, ...names) + 10;
}

/** How much wider bold letters are. */
const BOLD = 1.06;

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

function drawLine(
  { id: lineId, from, to, kind, strength }: InfluenceLine,
  { lines }: PlacedInfluence,
  id: string,
): string {
  const path = lines.get(lineId);
  if (path === undefined) return '';
  return element('path', {
    class: `map-line line-${kind} strength-${strength}`,
    d: path,
    'data-from': from,
    'data-to': to,
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

function drawCard(card: PersonCard, corner: Point | undefined, height: number, lang: Lang): string {
  if (!corner) return '';
  const words = mapWords(lang);
  const badges = card.roles.map((role, index) =>
    roleBadge(roleSign(role, lang), CARD.width - 10 - (card.roles.length - index) * 21, 10),
  );
  const name = nameLines(card);
  // A placeholder says what will find the person; it has the room of the facts that it lacks.
  const title = wrap(card.title, CARD.width - 26, 12.5, card.unknown ? 2 : 1);
  const under = 24 + (name.length - 1) * NAME_LINE;
  const body = [
    element('rect', { class: 'card-face', width: CARD.width, height, rx: 4 }),
    element('rect', { class: 'card-stance', width: 5, height, rx: 2 }),
    ...name.map((line, index) => text(line, 15, 24 + index * NAME_LINE, 'card-name')),
    ...badges,
    ...title.map((line, index) => text(line, 15, under + 18 + index * 15, 'card-title')),
    ...(card.unknown ? [text(words.toBeFound, 15, height - 8, 'card-note')] : facts(card, height, lang)),
  ];
  const classes = [
    'card',
    card.unknown ? 'is-unknown' : `stance-${stanceClass(card.stance ?? 0)}`,
    ...(card.external ? ['is-external'] : []),
    ...(card.faint ? ['is-faint'] : []),
  ].join(' ');
  return element(
    'g',
    { class: classes, transform: `translate(${px(corner.x)} ${px(corner.y)})`, ...marksOf(card) },
    linked(card.href, describe(card, lang), { width: CARD.width, height }, body),
  );
}

/** What the page's filter picks the card out by; organisations are not people to pick. */
function marksOf({ id, unknown, roles, marks }: PersonCard): Attributes {
  if (!marks && !unknown) return {};
  const present = (flag: boolean) => (flag ? '' : undefined);
  return {
    'data-person': id,
    'data-stance': marks?.side ?? 'unknown',
    'data-roles': roles.join(' '),
    ...(marks && {
      'data-team': marks.team.join(' '),
      'data-uncovered': present(marks.uncovered),
      'data-stale': present(marks.stale),
      'data-gap': present(marks.gap),
    }),
  };
}

/** Influence as pips, then stance sign, contact, coverage and gap: colour is never the only carrier. */
function facts(card: PersonCard, height: number, lang: Lang): string[] {
  const words = mapWords(lang);
  if (!card.marks)
    return [
      text(words.organisation, 15, height - 24, 'card-fact'),
      text(fitLine(card.contactLabel, CARD.width - 26, 12.5), 15, height - 8, 'card-fact'),
    ];
  const pips = [1, 2, 3, 4, 5].map((step) =>
    element('rect', {
      class: step <= (card.influence ?? 0) ? 'pip' : 'pip is-off',
      x: 15 + (step - 1) * 9,
      y: height - 32,
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
    text(stanceSign(card.stance ?? 0), 64, height - 24, 'card-sign'),
    text(fitLine(card.contactLabel, 66, 12.5), CARD.width - 10, height - 24, 'card-fact is-end'),
    text(
      fitLine(coverage, gap === '' ? 148 : 96, 12.5),
      15,
      height - 8,
      card.coverage.length === 0 ? 'card-fact is-alert' : 'card-fact',
    ),
    ...(gap === '' ? [] : [text(gap, CARD.width - 10, height - 8, 'card-fact is-gap is-end')]),
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
    : !card.marks
      ? [card.name, card.title, words.organisation, card.contactLabel]
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
