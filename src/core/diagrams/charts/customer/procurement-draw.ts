import type { Lang } from '#schemas/field.ts';
import { customerWords } from '../../../text/charts/customer-words.ts';
import { writtenIn } from '../../../text/names.ts';
import { picture } from '../../picture.ts';
import { ring } from '../../strategy/signs.ts';
import { element, linked, px, text } from '../../svg.ts';
import { fitLine, textWidth, wrap } from '../../text-fit.ts';
import { columnAt, LANE, spanOf } from './procurement-geometry.ts';
import type { LaneStep, LaneStage, ProcurementLanes } from './procurement-model.ts';
import { drawOpportunities, OPPORTUNITY } from './procurement-opportunities.ts';

const TRACK = 26;
const STAGE = { height: 26, row: 32 } as const;
const PERSON = 24;

interface Head {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Draws the customer's steps above our stages, then each open opportunity where both sides stand. */
export function drawLanes(lanes: ProcurementLanes, head: Head, lang: Lang): string {
  const words = customerWords(lang);
  const { steps, stages, opportunities } = lanes;
  const titles = steps.map(({ label }) => wrap(label, LANE.step - LANE.inset * 2, 13, 2));
  const cells = steps.map((step) => cellOf(step, lang));
  const titleHeight = Math.max(...titles.map(({ length }) => length)) * 18;
  const cellsAt = 12 + titleHeight + TRACK + 12;
  const stagesAt = cellsAt + Math.max(...cells.map(({ height }) => height)) + 22;
  const rows = stagger(stages);
  const opportunitiesAt = stagesAt + (Math.max(...rows.values()) + 1) * STAGE.row + 20;
  const bottom =
    opportunities.length === 0
      ? opportunitiesAt - 12
      : opportunitiesAt + OPPORTUNITY.head + opportunities.length * OPPORTUNITY.row;
  const width = columnAt(steps.length) + LANE.after + LANE.margin;
  const rule = (y: number) =>
    element('path', { class: 'map-hair', d: `M${LANE.margin} ${px(y)}H${px(width - LANE.margin)}` });
  return picture(
    { ...head, kind: 'procurement-lanes', width, height: bottom + 12 },
    ...steps.flatMap((_, column) =>
      column % 2 === 0
        ? [element('rect', { class: 'map-band', x: columnAt(column), y: 4, width: LANE.step, height: bottom - 4 })]
        : [],
    ),
    ...titles.flatMap((lines, column) =>
      lines.map((line, index) => text(line, columnAt(column) + LANE.inset, 24 + index * 18, 'map-column-label')),
    ),
    ...wrap(words.after, LANE.after - LANE.inset, 13, 2).map((line, index) =>
      text(line, columnAt(steps.length) + LANE.inset, 24 + index * 18, 'legend-label lane-after'),
    ),
    text(words.customer, LANE.margin, 24, 'map-column-label'),
    drawTrack(steps, 12 + titleHeight + TRACK / 2),
    ...cells.map(({ draw }, column) =>
      element('g', { transform: `translate(${px(columnAt(column))} ${px(cellsAt)})` }, ...draw),
    ),
    rule(stagesAt - 12),
    ...wrap(words.us, LANE.label - 8, 13, 2).map((line, index) =>
      text(line, LANE.margin, stagesAt + 17 + index * 18, 'map-column-label'),
    ),
    ...stages.map((stage) => drawStage(stage, stagesAt + (rows.get(stage) ?? 0) * STAGE.row)),
    ...(opportunities.length === 0
      ? []
      : [rule(opportunitiesAt - 10), ...drawOpportunities(lanes, opportunitiesAt, lang)]),
  );
}

/** How far the customer is: a line from step to step, full as far as it has come. */
function drawTrack(steps: readonly LaneStep[], y: number): string {
  const at = (column: number) => columnAt(column) + LANE.inset + 6;
  const begun = steps.findLastIndex(({ status }) => status === 'done' || status === 'running');
  return element(
    'g',
    { class: 'lane-track' },
    element('path', { class: 'map-line', d: `M${px(at(0))} ${px(y)}H${px(at(steps.length - 1))}` }),
    ...(begun > 0
      ? [element('path', { class: 'map-line state-current', d: `M${px(at(0))} ${px(y)}H${px(at(begun))}` })]
      : []),
    ...steps.map(({ status }, column) =>
      element('circle', { class: `lane-step of-${status ?? 'unknown'}`, cx: at(column), cy: y, r: 6 }),
    ),
  );
}

/** What is known of one step: its progress, the people who decide, their department. */
function cellOf(step: LaneStep, lang: Lang): { readonly height: number; readonly draw: readonly string[] } {
  const words = customerWords(lang);
  const inside = LANE.step - LANE.inset * 2;
  const progress = [step.statusLabel, step.date].filter((part) => part !== '').join(' ');
  const peopleAt = 20;
  const departmentAt = peopleAt + Math.max(1, step.owners.length) * PERSON + 4;
  const department = wrap(step.department, inside, 11, 3);
  return {
    height: departmentAt + department.length * 15 + 4,
    draw: [
      text(fitLine(progress === '' ? words.notWritten : progress, inside, 11), LANE.inset, 10, 'node-note'),
      ...step.owners.map(({ name, href }, index) =>
        element(
          'g',
          { transform: `translate(0 ${px(peopleAt + index * PERSON)})` },
          linked(href, [name, step.label].join(words.comma), { width: LANE.step, height: PERSON }, [
            text(fitLine(name, inside, 12.5), LANE.inset, 16, 'org-name', { lang: writtenIn(lang, name) }),
          ]),
        ),
      ),
      ...(step.owners.length === 0
        ? [
            ring(LANE.inset + 4, peopleAt + 12),
            text(fitLine(words.ownerUnknown, inside - 14, 11), LANE.inset + 14, peopleAt + 16, 'node-note is-white'),
          ]
        : []),
      ...department.map((line, index) =>
        text(line, LANE.inset, departmentAt + 10 + index * 15, 'node-note', { lang: writtenIn(lang, step.department) }),
      ),
    ],
  };
}

/** Stages that share a step are drawn below each other. */
function stagger(stages: readonly LaneStage[]): ReadonlyMap<LaneStage, number> {
  const ends: number[] = [];
  return new Map(
    stages.map((stage) => {
      const free = ends.findIndex((end) => end < stage.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = stage.to;
      return [stage, row] as const;
    }),
  );
}

function drawStage(stage: LaneStage, y: number): string {
  const { x, width } = spanOf(stage, 6);
  const label = fitLine(stage.name, width - 16, 12.5);
  return element(
    'g',
    { class: 'lane-stage', transform: `translate(${px(x)} ${px(y)})` },
    linked(stage.href, stage.name, { width, height: STAGE.height }, [
      element('rect', { class: 'cell-face', width, height: STAGE.height, rx: 3 }),
      text(label, (width - textWidth(label, 12.5)) / 2, 17, 'node-text'),
    ]),
  );
}
