import type { Lang } from '#schemas/field.ts';
import type { Day } from '../../../calendar/day.ts';
import { shortDay, timeWords, type GanttSign } from '../../../text/charts/time-words.ts';
import { element, px } from '../../svg.ts';
import type { GanttRow, WorkGroup } from './gantt.ts';
import { drawLanes, HEADING, WIDTH, type Columns, type Lane, type TimeSign } from './lanes.ts';
import { timeScale, type TimeScale } from './scale.ts';

const COLUMNS: Columns = { name: 330, owner: 92, status: 178 };
const LANE = 44;
const MIDDLE = LANE / 2;

/** What a picture of work over time is drawn from. */
export interface GanttPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly groups: readonly WorkGroup[];
  readonly rows: ReadonlyMap<string, GanttRow>;
}

/** Draws work over time: a lane each, below the heading of its group, and a thin line from what it waits for. */
export function drawGantt({ groups, rows, ...head }: GanttPicture): string {
  const { asOf, lang, id } = head;
  const shown = groups.flatMap(({ work }) => work.flatMap((one) => rows.get(one.id) ?? []));
  const days = [asOf, ...shown.flatMap(({ at, bar }) => [at, bar?.from, bar?.to])]
    .filter((day) => day !== undefined)
    .sort();
  const scale = timeScale(
    days[0] ?? asOf,
    days.at(-1) ?? asOf,
    COLUMNS.name + COLUMNS.owner,
    WIDTH - COLUMNS.status,
    lang,
  );
  const words = timeWords(lang);
  return drawLanes({
    ...head,
    kind: 'gantt-chart',
    scale,
    columns: COLUMNS,
    laneHeight: LANE,
    defs: hatch(id),
    groups: groups.map((group) => ({
      title: group.title,
      ...(group.due !== undefined && {
        note: words.dueOn(shortDay(group.due, asOf, lang)),
        track: group.due < scale.to ? [mark('goal', scale.x(group.due), HEADING / 2)] : [],
      }),
      lanes: group.work.flatMap((one) => {
        const row = rows.get(one.id);
        return row ? [lane(row, scale, id, lang)] : [];
      }),
    })),
    legend: legendOf(shown, groups, id, lang),
    between: (tops) => shown.flatMap((row, index) => connectors(row, tops[index] ?? 0, shown, tops, scale)),
  });
}

function lane(row: GanttRow, scale: TimeScale, id: string, lang: Lang): Lane {
  const { name, owner, words, wordsNote, sign, at, bar, due, clashes } = row;
  const stop = lang === 'en' ? '; ' : '；';
  return {
    name,
    owner,
    status: sign === 'overdue' || clashes ? `! ${words}` : sign === 'done' ? `✓ ${words}` : words,
    statusNote: wordsNote,
    isAlert: sign === 'overdue' || clashes,
    label: [name, owner, words, wordsNote].filter((part) => part !== '').join(stop),
    track: [
      ...(bar ? [barOf(sign, scale.x(bar.from), scale.x(bar.to), MIDDLE, id)] : []),
      // Done after its due date: a thin line tells how late it was.
      ...(sign === 'done' && due !== undefined && at !== undefined && due < at
        ? [element('path', { class: 'gantt-late', d: `M${px(scale.x(due))} ${MIDDLE}H${px(scale.x(at))}` })]
        : []),
      ...(at === undefined ? [] : [mark(sign, scale.x(at), MIDDLE)]),
    ],
  };
}

function barOf(sign: GanttSign, from: number, to: number, y: number, id: string): string {
  const box = { x: from, y: y - 6, width: Math.max(to - from, 2), height: 12 };
  const face = element('rect', { class: `gantt-bar of-${sign}`, ...box });
  return sign === 'overdue' ? face + element('rect', { fill: `url(#${id}-hatch)`, ...box }) : face;
}

/** The sign at the end of a bar: each state has a shape of its own. */
function mark(sign: GanttSign, x: number, y: number): string {
  const at = (d: string) => element('path', { class: `gantt-mark of-${sign}`, d: `M${px(x)} ${px(y)}${d}` });
  switch (sign) {
    case 'done':
      return (
        at('m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0') +
        element('path', { class: 'gantt-tick', d: `M${px(x)} ${px(y)}m-3 0l2.2 2.4l4 -4.6` })
      );
    case 'off':
      return at('m-5 -5l10 10m0 -10l-10 10');
    case 'goal':
      return at('m0 -7l7 7l-7 7l-7 -7z');
    case 'overdue':
      return at('v-9v18');
    default:
      return at('m0 -6l6 6l-6 6l-6 -6z');
  }
}

/** From the end of what must be done before, down or up to the lane, and along it to where the work can begin. */
function connectors(
  row: GanttRow,
  top: number,
  shown: readonly GanttRow[],
  tops: readonly number[],
  scale: TimeScale,
): readonly string[] {
  const target = row.bar?.from ?? row.at;
  if (target === undefined || row.sign === 'off') return [];
  return row.waitsFor.flatMap((id) => {
    const index = shown.findIndex((other) => other.id === id);
    const before = shown[index];
    if (before?.at === undefined) return [];
    const [x, y] = [scale.x(before.at), (tops[index] ?? 0) + MIDDLE];
    const end = row.sign === 'overdue' ? scale.x(row.at ?? target) : scale.x(target);
    const lower = top + MIDDLE;
    return [element('path', { class: 'gantt-wait', d: `M${px(x)} ${px(y)}V${px(lower)}H${px(end)}` })];
  });
}

function legendOf(
  shown: readonly GanttRow[],
  groups: readonly WorkGroup[],
  id: string,
  lang: Lang,
): readonly TimeSign[] {
  const words = timeWords(lang).legend;
  const signs = ['done', 'doing', 'open', 'overdue', 'off'] as const;
  return [
    ...signs
      .filter((sign) => shown.some((row) => row.sign === sign))
      .map((sign) => ({
        sign:
          (sign === 'done' || sign === 'off' ? '' : barOf(sign, 2, 20, 8, id)) +
          mark(sign, sign === 'overdue' ? 2 : sign === 'done' || sign === 'off' ? 13 : 20, 8),
        words: words[sign],
      })),
    ...(groups.some(({ due }) => due !== undefined) ? [{ sign: mark('goal', 13, 8), words: words.goal }] : []),
    ...(shown.some(({ waitsFor }) => waitsFor.length > 0)
      ? [{ sign: element('path', { class: 'gantt-wait', d: 'M4 1V10H24' }), words: words.waits }]
      : []),
  ];
}

/** Slanted lines for what is overdue, so that it is told in greyscale too. */
export function hatch(id: string): string {
  return element(
    'pattern',
    { id: `${id}-hatch`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { class: 'time-hatch', d: 'M0 0V5' }),
  );
}
