import type { Lang } from '#schemas/field.ts';
import { buyingRole, preference } from '#schemas/vocabulary.ts';
import { mapWords } from '../../text/map-words.ts';
import type { Point } from '../graphviz.ts';
import { picture } from '../picture.ts';
import { element, linked, px, text, type Attributes } from '../svg.ts';
import { textWidth, wrap } from '../text-fit.ts';
import { cardBody } from './card.ts';
import { isOrganisation, type InfluenceGraph, type InfluenceLine, type PersonCard } from './model.ts';
import { CARD } from './name-lines.ts';
import { stanceClass } from './draw-stance.ts';
import type { PlacedInfluence } from './layout.ts';
import { influenceLegend, signsOn } from './legend.ts';

/** Space around everything, the most that names of layers take beside the cards, and the height of a line of theirs, in px. */
const MARGIN = 16;
const LABELS = 102;
const LINE = 17;
/** A picture of few people is as wide as this, so that its legend can be read, in px. */
const LEAST_WIDTH = 560;

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
  const natural = placed.width + labels + MARGIN * 2;
  const width = Math.max(natural, LEAST_WIDTH);
  const legend = influenceLegend(signsOn(graph), id, width - MARGIN * 2, lang);
  const height = placed.height + MARGIN * 2 + legend.height;
  const shift = `translate(${px(labels + MARGIN + (width - natural) / 2)} ${px(MARGIN)})`;
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

/** The names of the layers and what they value, on lines that fit the column left of the cards. */
function bandLabels({ layers }: InfluenceGraph) {
  return layers.map(({ layer, label, value }) => ({
    layer,
    label: wrap(label, LABELS, 13, 2),
    value: wrap(value, LABELS, 12.5, 2),
  }));
}

/** Space left of the cards for the names of the layers, in px. */
function labelWidth(graph: InfluenceGraph): number {
  const widths = bandLabels(graph).flatMap(({ label, value }) => [
    ...label.map((line) => textWidth(line, 13)),
    ...value.map((line) => textWidth(line, 12.5)),
  ]);
  return Math.max(0, ...widths) + 10;
}

function bands(graph: InfluenceGraph, { bands: rows }: PlacedInfluence, width: number): string[] {
  const labels = bandLabels(graph);
  return rows.map(({ layer, top, bottom }) => {
    const { label = [], value = [] } = labels.find((candidate) => candidate.layer === layer) ?? {};
    const first = (top + bottom) / 2 + 12 - ((label.length + value.length) * LINE) / 2;
    return element(
      'g',
      {},
      element('rect', { class: 'map-band', x: 0, y: top - 13, width, height: bottom - top + 26 }),
      ...label.map((line, index) => text(line, MARGIN, first + index * LINE, 'map-band-label')),
      ...value.map((line, index) => text(line, MARGIN, first + (label.length + index) * LINE, 'map-band-note')),
    );
  });
}

function outsideBand(from: number, { height }: PlacedInfluence, label: string): string {
  return element(
    'g',
    { class: 'map-outside' },
    element('path', { class: 'map-outside-edge', d: `M${px(from)} -6V${px(height + 13)}` }),
    text(label, from + 8, 0, 'map-band-note'),
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
export function markers(id: string): string {
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
  const classes = [
    'card',
    card.unknown ? 'is-unknown' : `stance-${stanceClass(card.stance ?? 0)}`,
    ...(card.external ? ['is-external'] : []),
    ...(card.faint ? ['is-faint'] : []),
  ].join(' ');
  return element(
    'g',
    { class: classes, transform: `translate(${px(corner.x)} ${px(corner.y)})`, ...marksOf(card) },
    linked(card.href, describe(card, lang), { width: CARD.width, height }, cardBody(card, height, lang)),
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

/** The card in one sentence, for pointers and screen readers. */
function describe(card: PersonCard, lang: Lang): string {
  const words = mapWords(lang);
  const roles = card.roles.map((role) => buyingRole.labels[role][lang]);
  const parts = card.unknown
    ? [card.name, words.toBeFound, card.title]
    : isOrganisation(card)
      ? [card.name, card.title, words.organisation, card.contactLabel]
      : [
          `${card.name}${lang === 'en' ? ', ' : '，'}${card.title}`,
          ...roles,
          words.influenceOf(card.influence ?? 0),
          card.stanceLabel,
          card.preference === undefined ? '' : preference.labels[card.preference][lang],
          card.contactLabel,
          card.coverage.length === 0 ? words.uncovered : words.coveredBy(card.coverage),
          ...(card.gap > 0 ? [words.gap(card.gap)] : []),
        ];
  return parts.filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}
