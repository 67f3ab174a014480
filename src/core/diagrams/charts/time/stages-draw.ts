import { goDecision, outcome, stage } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import { urlOf } from '../../../address/url.ts';
import type { Day } from '../../../calendar/day.ts';
import type { DeclaredTier } from '../../../history/history.ts';
import type { Series } from '../../../history/series.ts';
import { shortDay, timeWords } from '../../../text/charts/time-words.ts';
import { nameIn } from '../../../text/names.ts';
import { element, px, text } from '../../svg.ts';
import { textWidth } from '../../text-fit.ts';
import { drawLanes, WIDTH, type Columns, type Lane } from './lanes.ts';
import { timeScale, type TimeScale } from './scale.ts';
import type { StagePast, StageRow } from './stages.ts';

const COLUMNS: Columns = { name: 250, owner: 0, status: 170 };
const LANE = 48;
/** The line that the track follows, in px from the top of a lane; stage names stand above it. */
const TRACK = 32;

/** What a picture of stages is drawn from. */
export interface StagePicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly past: StagePast;
  /** The tiers that were declared, when there was more than one. */
  readonly tiers: Series<DeclaredTier>;
}

/** Draws a track for each opportunity: the further the stage, the higher and darker its bar. */
export function drawStages({ past, tiers, ...head }: StagePicture): string {
  const { lang, asOf } = head;
  const scale = timeScale(past.from, past.to, COLUMNS.name, WIDTH - COLUMNS.status, lang);
  const words = timeWords(lang);
  const tierLane: Lane = {
    name: words.tier,
    status: tiers.map(({ value }) => value).join(' → '),
    label: [words.tier, ...tiers.map(({ day, value }) => `${day} ${value}`)].join(lang === 'en' ? '; ' : '；'),
    track: segments(tiers, asOf, scale, ({ value }) => ({ className: 'stage-bar of-tier', height: 8, words: value })),
  };
  const shown = past.rows;
  return drawLanes({
    ...head,
    kind: 'stage-chart',
    scale,
    columns: COLUMNS,
    laneHeight: LANE,
    groups: [{ lanes: [...(tiers.length > 1 ? [tierLane] : []), ...shown.map((row) => lane(row, scale, asOf, lang))] }],
    legend: [
      {
        sign: element('path', { class: 'stage-bar', d: 'M0 7H9V5H18V2H26V14H18V11H9V9H0Z' }),
        words: words.stageLegend.stage,
      },
      ...(shown.some(({ opportunity }) => opportunity.data.goNoGo)
        ? [{ sign: mark('decision', 13, 8), words: words.stageLegend.decision }]
        : []),
      ...(shown.some(({ isOpen }) => isOpen) ? [{ sign: mark('close', 13, 8), words: words.stageLegend.close }] : []),
      ...(shown.some(({ opportunity }) => opportunity.data.outcome)
        ? [{ sign: mark('outcome', 13, 8), words: words.stageLegend.outcome }]
        : []),
      ...(shown.some(({ seen }) => seen !== undefined)
        ? [{ sign: dotted(0, 26, 8), words: words.stageLegend.unknown }]
        : []),
    ],
  });
}

function lane(row: StageRow, scale: TimeScale, asOf: Day, lang: Lang): Lane {
  const { opportunity, stages, seen, until, days, isOpen } = row;
  const { data } = opportunity;
  const inside = (day: Day | undefined): day is Day => day !== undefined && day >= scale.from && day < scale.to;
  const { status, note } = stageWords(row, asOf, lang);
  return {
    name: nameIn(lang, data),
    status,
    statusNote: note,
    href: urlOf(lang, opportunity),
    label: [
      nameIn(lang, data),
      ...stages.map(({ day, value }) => `${stage.labels[value][lang]} ${shortDay(day, asOf, lang)}`),
      ...(data.goNoGo
        ? [`${goDecision.labels[data.goNoGo.decision][lang]} ${shortDay(data.goNoGo.date, asOf, lang)}`]
        : []),
      ...(days === undefined ? [] : [timeWords(lang).stageDay(days)]),
      note,
    ].join(lang === 'en' ? '; ' : '；'),
    track: [
      ...(seen === undefined ? [] : [dotted(scale.x(seen), scale.x(stages[0]?.day ?? until), TRACK)]),
      ...(isOpen && data.expectedClose !== undefined && data.expectedClose > asOf
        ? [dotted(scale.x(asOf), scale.x(data.expectedClose), TRACK)]
        : []),
      ...segments(stages, until, scale, ({ value }) => ({
        className: `stage-bar of-${value}`,
        height: 4 + stage.names.indexOf(value) * 2,
        words: stage.labels[value][lang],
      })),
      ...(data.goNoGo && inside(data.goNoGo.date) ? [mark('decision', scale.x(data.goNoGo.date), TRACK)] : []),
      ...(isOpen && inside(data.expectedClose) ? [mark('close', scale.x(data.expectedClose), TRACK)] : []),
      ...(data.outcome && inside(data.outcome.on) ? [mark('outcome', scale.x(data.outcome.on), TRACK)] : []),
    ],
  };
}

/** Where an opportunity is now, for how long, and when it closes or how it ended. */
export function stageWords(
  { opportunity: { data }, stages, days, isOpen }: StageRow,
  asOf: Day,
  lang: Lang,
): { readonly status: string; readonly note: string } {
  const words = timeWords(lang);
  const now = stages.at(-1)?.value ?? data.stage;
  const name = stage.labels[now][lang];
  const result =
    data.outcome && `${outcome.labels[data.outcome.result][lang]} ${shortDay(data.outcome.on, asOf, lang)}`;
  const close = isOpen && data.expectedClose !== undefined && shortDay(data.expectedClose, asOf, lang);
  return {
    status: days === undefined ? name : `${name} · ${words.stageDay(days)}`,
    note: result ?? (close === false ? '' : `${words.expectedClose} ${close}`),
  };
}

/** The bars of a series; a name stands above its bar where there is room before the next. */
function segments<T>(
  series: Series<T>,
  until: Day,
  scale: TimeScale,
  look: (since: { readonly day: Day; readonly value: T }) => {
    readonly className: string;
    readonly height: number;
    readonly words: string;
  },
): readonly string[] {
  return series.flatMap((since, index) => {
    const end = series[index + 1]?.day ?? until;
    if (end < scale.from) return [];
    const { className, height, words } = look(since);
    const [from, to] = [scale.x(since.day), scale.x(end)];
    return [
      element('rect', { class: className, x: from, y: TRACK - height / 2, width: Math.max(to - from, 2), height }),
      // It began before the picture does.
      ...(since.day < scale.from
        ? [element('path', { class: 'stage-mark', d: `M${px(from)} ${TRACK}m-9 0l6 -5v10z` })]
        : []),
      ...(textWidth(words, 11) + 4 <= to - from ? [text(words, from + 1, 17, 'time-note time-halo')] : []),
    ];
  });
}

function dotted(from: number, to: number, y: number): string {
  return element('path', { class: 'stage-dotted', d: `M${px(from)} ${px(y)}H${px(to)}` });
}

function mark(kind: 'decision' | 'close' | 'outcome', x: number, y: number): string {
  const shapes = {
    decision: 'm0 -7l7 7l-7 7l-7 -7z',
    close: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
    outcome: 'm-6 -6h12v12h-12z',
  };
  return element('path', { class: `stage-mark of-${kind}`, d: `M${px(x)} ${px(y)}${shapes[kind]}` });
}
