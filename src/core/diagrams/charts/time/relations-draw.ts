import { contact, stance } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import { urlOf } from '../../../address/url.ts';
import type { Day } from '../../../calendar/day.ts';
import type { Contact } from '../../../history/history.ts';
import type { Series } from '../../../history/series.ts';
import { shortDay, timeWords } from '../../../text/charts/time-words.ts';
import { nameIn } from '../../../text/names.ts';
import { stanceSign } from '../../influence/draw-stance.ts';
import { stanceKey } from '../../influence/draw-stance.ts';
import { element, px } from '../../svg.ts';
import { drawLanes, WIDTH, type Columns, type Lane } from './lanes.ts';
import type { RelationPast, RelationRow } from './relations.ts';
import { timeScale, type TimeScale } from './scale.ts';

const COLUMNS: Columns = { name: 200, owner: 0, status: 230 };
const LANE = 84;
/** Where a neutral stance lies and how far one step is; where contact grows from and how far, in px. */
const NEUTRAL = 29;
const STEP = 10;
const GROUND = 79;
const DEPTH = 5;

/** What a picture of stance and contact is drawn from. */
export interface RelationPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly past: RelationPast;
}

/** Draws a lane for each person: stance as a line of steps around neutral, contact as a bar that grows below it. */
export function drawRelations({ past, ...head }: RelationPicture): string {
  const { asOf, lang } = head;
  const scale = timeScale(past.from, asOf, COLUMNS.name, WIDTH - COLUMNS.status, lang);
  const words = timeWords(lang).relationLegend;
  return drawLanes({
    ...head,
    kind: 'relation-chart',
    scale,
    columns: COLUMNS,
    laneHeight: LANE,
    groups: [{ lanes: past.rows.map((row) => lane(row, scale, asOf, lang)) }],
    legend: [
      { sign: element('path', { class: 'relation-step', d: 'M0 12H13V4H26' }), words: words.stance },
      { sign: element('path', { class: 'relation-contact', d: 'M0 14V9H13V3H26V14Z' }), words: words.contact },
    ],
  });
}

function lane(row: RelationRow, scale: TimeScale, asOf: Day, lang: Lang): Lane {
  const { person } = row;
  const name = nameIn(lang, person.data);
  const { stances, contacts } = relationWords(row, lang);
  const dated = [
    ...row.stance.map(({ day, value }) => `${shortDay(day, asOf, lang)} ${stance.labels[stanceKey(value)][lang]}`),
    ...row.contact.map(({ day, value }) => `${shortDay(day, asOf, lang)} ${contact.labels[value][lang]}`),
  ];
  return {
    name,
    note: person.data.title,
    status: stances,
    statusNote: contacts,
    isAlert: row.change < 0,
    href: urlOf(lang, person),
    label: [`${name}${lang === 'en' ? ', ' : '，'}${person.data.title}`, ...dated].join(lang === 'en' ? '; ' : '；'),
    track: [
      element('path', { class: 'relation-zero', d: `M${px(scale.left)} ${NEUTRAL}H${px(scale.right)}` }),
      ...stanceSteps(row.stance, scale, asOf),
      contactSteps(row.contact, scale, asOf),
    ],
  };
}

/** From what to what stance and contact went; one word where nothing changed. */
export function relationWords(
  { stance: stances, contact: contacts }: RelationRow,
  lang: Lang,
): { readonly stances: string; readonly contacts: string } {
  const way = (first: string, last: string, isSame: boolean) =>
    isSame ? `${last} · ${timeWords(lang).unchanged}` : `${first} → ${last}`;
  const [from, to] = [stances[0]?.value ?? 0, stances.at(-1)?.value ?? 0];
  const sign = (value: number) => `${stanceSign(value)} ${stance.labels[stanceKey(value)][lang]}`;
  const [began, now] = [contacts[0]?.value ?? 'unknown', contacts.at(-1)?.value ?? 'unknown'];
  return {
    stances: way(stanceSign(from), sign(to), stances.length < 2),
    contacts: way(contact.labels[began][lang], contact.labels[now][lang], contacts.length < 2),
  };
}

function stanceSteps(series: Series<number>, scale: TimeScale, asOf: Day): readonly string[] {
  const points = series.map(({ day, value }) => ({ x: scale.x(day), y: NEUTRAL - value * STEP, value }));
  const [first] = points;
  if (!first) return [];
  const line = points.map(({ x, y }) => `H${px(x)}V${px(y)}`).join('');
  const side = (value: number) => (value > 0 ? ' of-for' : value < 0 ? ' of-against' : '');
  return [
    element('path', { class: 'relation-step', d: `M${px(first.x)} ${px(first.y)}${line}H${px(scale.x(asOf))}` }),
    ...points.map(({ x, y, value }) => element('circle', { class: `relation-dot${side(value)}`, cx: x, cy: y, r: 4 })),
  ];
}

function contactSteps(series: Series<Contact>, scale: TimeScale, asOf: Day): string {
  const [first] = series;
  if (!first) return '';
  const steps = series.map(
    ({ day, value }) => `H${px(scale.x(day))}V${px(GROUND - contact.names.indexOf(value) * DEPTH)}`,
  );
  return element('path', {
    class: 'relation-contact',
    d: `M${px(scale.x(first.day))} ${GROUND}${steps.join('')}H${px(scale.x(asOf))}V${GROUND}Z`,
  });
}
