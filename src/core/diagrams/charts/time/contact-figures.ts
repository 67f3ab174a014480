import { channel, layer, talkLevel } from '#schemas/vocabulary.ts';
import { urlOf } from '../../../address/url.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { timeWords } from '../../../text/charts/time-words.ts';
import { nameIn } from '../../../text/names.ts';
import type { Figure, FigureContext, FigureTable } from '../../figure.ts';
import { contactCalendar, daysToNext, type ContactCalendar } from './contacts.ts';
import { drawContacts, told } from './contacts-draw.ts';
import { contactMermaid } from './history-mermaid.ts';
import { MOST_ROWS } from './gantt-figure.ts';

/** The contacts of a year against the cadence; a picture for each layer when there are many people. */
export function contactFigures(plan: AccountPlan, context: FigureContext): readonly Figure[] {
  const { book, lang, asOf } = context;
  const words = timeWords(lang);
  const whole = contactCalendar(plan, book, asOf);
  const figure = (name: string, title: string, calendar: ContactCalendar): Figure => {
    const { rows, every } = calendar;
    const overdue = rows.filter((row) => row.overdue).length;
    const says = words.contactsSay(rows.length, overdue, every, daysToNext(calendar, asOf));
    return {
      name,
      title,
      says,
      svg: drawContacts({ id: `${plan.id}-${name}`, title, description: says, asOf, lang, calendar }),
      ...contactMermaid(title, calendar, lang),
      table: table(calendar, context),
    };
  };
  if (whole.rows.length === 0) return [];
  if (whole.rows.length <= MOST_ROWS) return [figure('contacts', words.contacts, whole)];
  return layer.names.flatMap((name) => {
    const rows = whole.rows.filter(({ person }) => person.data.layer === name);
    return rows.length === 0
      ? []
      : [figure(`contacts-${name}`, words.contactsOf(layer.labels[name][lang]), { ...whole, rows })];
  });
}

function table({ rows }: ContactCalendar, { lang, asOf }: FigureContext): FigureTable {
  const words = timeWords(lang);
  const stop = lang === 'en' ? '; ' : '；';
  return {
    head: [words.person, words.lastContact, words.nextBy, words.asOf, words.yearsContacts],
    rows: rows.map((row) => {
      const contacts = row.contacts.map(({ day, channel: by, level, subject }) =>
        [day, channel.labels[by][lang], ...(level === undefined ? [] : [talkLevel.labels[level][lang]]), subject].join(
          ' · ',
        ),
      );
      return [
        { text: nameIn(lang, row.person.data), href: urlOf(lang, row.person) },
        { text: row.last ?? '' },
        { text: row.due ?? '' },
        { text: told(row, asOf, lang).words },
        { text: contacts.join(stop) },
      ];
    }),
  };
}
