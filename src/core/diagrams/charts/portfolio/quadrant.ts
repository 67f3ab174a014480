import { scaleLinear } from 'd3-scale';
import { tier as tiers } from '#schemas/vocabulary.ts';
import { halfOf } from '../../../measures/two-way-lens.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import { picture } from '../../picture.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth } from '../../text-fit.ts';
import { LABEL_HEIGHT, placeLabels, type Box } from './label-placement.ts';
import { differs, type Quadrant, type QuadrantAxis, type QuadrantPoint } from './quadrant-model.ts';

const WIDTH = 720;
const HEIGHT = 540;
const PLOT: Box = { x: 48, y: 34, width: WIDTH - 56, height: HEIGHT - 104 };
/** Room between the ends of the scales and the frame: a dot at the end is whole. */
const MARGIN = 22;
/** Longest name in the picture, in px; the whole one is in the link and in the table. */
const NAME = 150;
/** More names than this make a cloud; the others are dots, and rows of the table. */
const NAMED = 40;

/** A picture of four fields with the accounts in them; nothing when no account can be placed. */
export function quadrantFigure(
  name: string,
  title: string,
  model: Quadrant,
  says: string,
  context: FigureContext,
): readonly Figure[] {
  if (model.points.length === 0) return [];
  const words = portfolioWords(context.lang);
  const number = (value: number) => ({ text: round(value), isNumber: true });
  return [
    {
      name,
      title,
      says,
      svg: draw(`book-${name}`, title, model, says, context),
      mermaid: mermaid(title, model),
      table: {
        head: [words.account, words.declared, model.x.label, model.y.label, words.lensColumn],
        rows: model.points.map((point) => [
          { text: point.name, href: point.href },
          { text: tiers.labels[point.tier][context.lang] },
          number(point.x),
          number(point.y),
          { text: point.where },
        ]),
      },
    },
  ];
}

/** Four fields without anybody in them, to be filled in on paper. */
export function blankQuadrant(name: string, title: string, model: Quadrant, context: FigureContext): string {
  return draw(`blank-${name}`, title, { ...model, points: [] }, title, context);
}

function draw(id: string, title: string, model: Quadrant, description: string, { lang }: FigureContext): string {
  const words = portfolioWords(lang);
  const x = scaleLinear([model.x.min, model.x.max], [PLOT.x + MARGIN, PLOT.x + PLOT.width - MARGIN]);
  const y = scaleLinear([model.y.min, model.y.max], [PLOT.y + PLOT.height - MARGIN, PLOT.y + MARGIN]);
  const [cutX, cutY] = [x(model.x.cut), y(model.y.cut)];
  const [right, bottom] = [PLOT.x + PLOT.width, PLOT.y + PLOT.height];
  const fields = model.fields.map((field) => {
    const [left, width] = field.x === 'low' ? [PLOT.x, cutX - PLOT.x] : [cutX, right - cutX];
    const [top, height] = field.y === 'high' ? [PLOT.y, cutY - PLOT.y] : [cutY, bottom - cutY];
    const label = fitLine(field.label, width - 16, 13);
    const wide = textWidth(label, 13) + 8;
    return {
      field,
      label,
      area: { x: left, y: top, width, height },
      name: {
        x: field.x === 'low' ? left + 4 : left + width - 4 - wide,
        y: field.y === 'high' ? top + 4 : top + height - 26,
        width: wide,
        height: 22,
      },
    };
  });
  const dots = model.points.map((point) => {
    const [xHalf, yHalf] = [halfOf(point.x, model.x.cut), halfOf(point.y, model.y.cut)];
    const own = fields.find(({ field }) => field.x === xHalf && field.y === yHalf);
    return { x: x(point.x), y: y(point.y), label: nameOf(point), frame: own?.area ?? PLOT };
  });
  const labels = placeLabels(
    dots,
    [
      ...fields.map(({ name }) => name),
      { x: cutX - 1, y: PLOT.y, width: 2, height: PLOT.height },
      { x: PLOT.x, y: cutY - 1, width: PLOT.width, height: 2 },
    ],
    NAMED,
  );
  const unnamed = model.points.length - labels.filter((label) => label !== undefined).length;
  const notes = [
    ...(model.points.some(differs) ? [words.differsMark] : []),
    ...(unnamed > 0 ? [words.unlabelled(unnamed)] : []),
  ].join(lang === 'en' ? '; ' : '；');
  return picture(
    { id, kind: 'portfolio-chart', title, description, width: WIDTH, height: HEIGHT },
    text(`↑ ${model.y.label} ${model.y.min}–${model.y.max}`, PLOT.x, 20, 'legend-label'),
    ...fields.map(({ field, area }) =>
      element('rect', { class: field.isFocus ? 'quadrant-field is-focus' : 'quadrant-field', ...area }),
    ),
    element('path', { class: 'chart-cut', d: `M${px(cutX)} ${PLOT.y}V${bottom}M${PLOT.x} ${px(cutY)}H${right}` }),
    ...fields.map(({ field, label, name }) =>
      text(
        label,
        field.x === 'low' ? name.x + 4 : name.x + name.width - 4,
        name.y + 16,
        field.x === 'low' ? 'chart-strong' : 'chart-strong is-end',
      ),
    ),
    text(String(model.y.cut), PLOT.x - 8, cutY + 4, 'chart-note is-end'),
    text(words.cutAt(model.x.cut), cutX, bottom + 18, 'chart-note is-middle'),
    text(`${model.x.label} ${model.x.min}–${model.x.max} →`, right, bottom + 38, 'legend-label is-end'),
    text(notes, PLOT.x, bottom + 58, 'chart-note'),
    ...labels.map((label) => (label?.leader ? leader(label.leader) : '')),
    ...model.points.map((point, at) => {
      const dot = dots[at] ?? { x: 0, y: 0 };
      return element('circle', { class: differs(point) ? 'dot is-different' : 'dot', cx: dot.x, cy: dot.y, r: 5 });
    }),
    ...labels.map((box, at) => {
      const point = model.points[at];
      if (!box || !point) return '';
      // Widths are estimates on the wide side: a name left of its dot is set towards it.
      const isLeft = box.x + box.width <= (dots[at]?.x ?? 0);
      return element(
        'g',
        { transform: `translate(${px(box.x)} ${px(box.y)})` },
        linked(point.href, sentence(point, model, lang), { width: box.width, height: LABEL_HEIGHT }, [
          isLeft ? text(nameOf(point), box.width - 3, 16, 'is-end') : text(nameOf(point), 3, 16, ''),
        ]),
      );
    }),
  );
}

function leader([x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  return element('path', { class: 'chart-leader', d: `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}` });
}

function nameOf({ name, tier }: QuadrantPoint): string {
  return `${fitLine(name, NAME, 12.5)} ${tier}`;
}

function sentence(point: QuadrantPoint, { x, y }: Quadrant, lang: FigureContext['lang']): string {
  return portfolioWords(lang).placed(
    point.name,
    tiers.labels[point.tier][lang],
    [x.label, round(point.x)],
    [y.label, round(point.y)],
    point.where,
  );
}

/** At most one decimal. */
function round(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** Mermaid counts its quadrants from the top right, against the clock, and cuts them in the middle. */
function mermaid(title: string, { x, y, fields, points }: Quadrant): string {
  const corners = [
    ['high', 'high'],
    ['low', 'high'],
    ['low', 'low'],
    ['high', 'low'],
  ];
  return [
    'quadrantChart',
    `  title ${mermaidLabel(title)}`,
    `  x-axis ${mermaidLabel(x.label)}`,
    `  y-axis ${mermaidLabel(y.label)}`,
    ...corners.flatMap(([half, level], at) => {
      const field = fields.find((one) => one.x === half && one.y === level);
      return field ? [`  quadrant-${at + 1} ${mermaidLabel(field.label)}`] : [];
    }),
    ...points.map((point) => `  ${mermaidLabel(point.name)}: [${onMermaid(point.x, x)}, ${onMermaid(point.y, y)}]`),
  ].join('\n');
}

/** A value between 0 and 1 with the cut in the middle, so that each account stands in its quadrant. */
function onMermaid(value: number, { min, max, cut }: QuadrantAxis): string {
  return String(Number(scaleLinear([min, cut, max], [0, 0.5, 1])(value).toFixed(2)));
}
