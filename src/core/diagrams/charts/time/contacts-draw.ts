import { channel, talkLevel } from '#schemas/vocabulary.ts';
import type { Lang } from '#schemas/field.ts';
import { urlOf } from '../../../address/url.ts';
import { daysBetween, type Day } from '../../../calendar/day.ts';
import { shortDay, timeWords, type ContactSign } from '../../../text/charts/time-words.ts';
import { longDay } from '../../../text/format.ts';
import { nameIn } from '../../../text/names.ts';
import { element, px } from '../../svg.ts';
import type { Contact, ContactCalendar, ContactRow } from './contacts.ts';
import { hatch } from './gantt-draw.ts';
import { drawLanes, WIDTH, type Columns, type Lane } from './lanes.ts';
import { timeScale, type TimeScale } from './scale.ts';

const COLUMNS: Columns = { name: 190, owner: 0, status: 160 };
const LANE = 44;
const MIDDLE = LANE / 2;

/** How the channels look: a circle in person, a square from afar, a triangle in writing. */
const WAYS: Readonly<Record<Contact['channel'], 'met' | 'remote' | 'written'>> = {
  visit: 'met',
  call: 'remote',
  video: 'remote',
  'technical-exchange': 'met',
  'business-exchange': 'met',
  'company-tour': 'met',
  'reference-visit': 'met',
  seminar: 'met',
  conference: 'met',
  message: 'written',
};

/** What a picture of contacts is drawn from. */
export interface ContactPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: Day;
  readonly lang: Lang;
  readonly calendar: ContactCalendar;
}

/** Draws a lane for each person: pale while the cadence is kept, hatched past it, a mark for each contact. */
export function drawContacts({ calendar, ...head }: ContactPicture): string {
  const { id, lang, asOf } = head;
  const scale = timeScale(calendar.from, calendar.to, COLUMNS.name, WIDTH - COLUMNS.status, lang);
  const words = timeWords(lang).contactLegend;
  const shown = calendar.rows.flatMap(({ contacts }) => contacts);
  const item = (name: ContactSign, sign: string) => ({ sign, words: words[name] });
  return drawLanes({
    ...head,
    kind: 'contact-chart',
    scale,
    columns: COLUMNS,
    laneHeight: LANE,
    defs: hatch(id),
    groups: [{ lanes: calendar.rows.map((row) => lane(row, scale, id, asOf, lang)) }],
    legend: [
      ...(['met', 'remote', 'written'] as const)
        .filter((way) => shown.some((contact) => WAYS[contact.channel] === way))
        .map((way) => item(way, mark(way, 'any', 13, 8))),
      ...(['strategic', 'business', 'product'] as const)
        .filter((level) => shown.some((contact) => (contact.level ?? 'product') === level))
        .map((level) => item(level, mark('met', level, 13, 8))),
      ...(calendar.every === undefined
        ? []
        : [
            item('kept', band('kept', 0, 26, 8, id)),
            item('gap', band('gap', 0, 26, 8, id)),
            item('next', nextMark(13, 8)),
          ]),
    ],
  });
}

function lane(row: ContactRow, scale: TimeScale, id: string, asOf: Day, lang: Lang): Lane {
  const { person, contacts, kept, gaps, due, last } = row;
  const { words, note } = told(row, asOf, lang);
  const name = nameIn(lang, person.data);
  const stop = lang === 'en' ? '; ' : '；';
  return {
    name,
    note: person.data.title,
    status: row.overdue ? `! ${words}` : words,
    statusNote: note,
    isAlert: row.overdue,
    href: urlOf(lang, person),
    label: [
      `${name}${lang === 'en' ? ', ' : '，'}${person.data.title}`,
      words,
      note,
      ...contacts.map((contact) => describe(contact, lang)),
    ].join(stop),
    track: [
      ...kept.map(({ from, to }) => band('kept', scale.x(from), scale.x(to), MIDDLE, id)),
      ...gaps.map(({ from, to }) => band('gap', scale.x(from), scale.x(to), MIDDLE, id)),
      ...(last === undefined
        ? [element('path', { class: 'contact-never', d: `M${px(scale.left)} ${MIDDLE}H${px(scale.x(asOf))}` })]
        : []),
      ...(due === undefined || due < asOf || due >= scale.to ? [] : [nextMark(scale.x(due), MIDDLE)]),
      ...contacts.map(({ day, channel: by, level }) => mark(WAYS[by], level, scale.x(day), MIDDLE)),
    ],
  };
}

/** How a person stands, and the day that it is judged from. */
export function told(
  { overdue, due, last }: ContactRow,
  asOf: Day,
  lang: Lang,
): { readonly words: string; readonly note: string } {
  const words = timeWords(lang);
  if (last === undefined) return { words: words.never, note: '' };
  const note = `${words.lastContact}${lang === 'en' ? ' ' : ' '}${shortDay(last, asOf, lang)}`;
  if (due === undefined) return { words: words.notYet, note };
  const days = daysBetween(asOf, due);
  return { words: overdue ? words.overdue(-days) : words.within(days), note };
}

function describe({ day, channel: by, level, subject }: Contact, lang: Lang): string {
  const parts = [channel.labels[by][lang], level === undefined ? '' : talkLevel.labels[level][lang], subject];
  return `${longDay(day, lang)} ${parts.filter((part) => part !== '').join(lang === 'en' ? ', ' : '，')}`;
}

function band(kind: 'kept' | 'gap', from: number, to: number, y: number, id: string): string {
  const box = { x: from, y: y - 7, width: Math.max(to - from, 1), height: 14 };
  const face = element('rect', { class: `contact-${kind}`, ...box });
  return kind === 'gap' ? face + element('rect', { fill: `url(#${id}-hatch)`, ...box }) : face;
}

function nextMark(x: number, y: number): string {
  return element('path', { class: 'contact-next', d: `M${px(x)} ${px(y - 10)}v20` });
}

/** The shape tells the channel; the filling tells the level. */
function mark(way: 'met' | 'remote' | 'written', level: Contact['level'] | 'any', x: number, y: number): string {
  const shapes = {
    met: 'm-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0',
    remote: 'm-5 -5h10v10h-10z',
    written: 'm0 -6l6 11h-12z',
  };
  const core = element('path', {
    class: `contact-mark of-${level ?? 'product'}`,
    d: `M${px(x)} ${px(y)}${shapes[way]}`,
  });
  return level === 'strategic' ? element('circle', { class: 'contact-ring', cx: x, cy: y, r: 9 }) + core : core;
}
