import { briefingSection, type BriefingSection } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../link/book.ts';
import { clamped } from '../../text/clamp.ts';
import { longDay } from '../../text/format.ts';
import { told } from '../../text/left-out.ts';
import { briefingWords } from '../../text/pages/briefing-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRow } from '../account-row.ts';
import { askLines } from '../brief/asks.ts';
import { cutLines, noted, sheetList, type Room, type SheetList } from '../brief/sheet-list.ts';
import { accountLink, readersOf, type Headline, type Link, type ViewContext } from '../context.ts';
import { isPicture, LINES, sectionHref, type PictureSection } from './sections.ts';

/** A step of the briefing: a slide on the screen, a sheet on paper. */
export interface BriefingStep {
  /** The anchor of the step: its number is in the page’s address. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The picture that the step shows; the page draws it. */
  readonly picture?: SlidePicture;
  readonly lists: readonly SheetList[];
  /** What a step says that shows nothing. */
  readonly note: string;
}

/** A picture on a slide, and what is said while there is nothing to draw. */
export interface SlidePicture {
  readonly section: PictureSection;
  readonly title: string;
  readonly href: string;
  readonly lacks: string;
}

/** The briefing of an account: first the conclusion, then the steps that the book’s settings list (method: P11). */
export interface BriefingView {
  readonly name: Link;
  readonly tier: string;
  readonly tierLabel: string;
  readonly facts: string;
  readonly figures: readonly Headline[];
  readonly asks: SheetList;
  readonly steps: readonly BriefingStep[];
  readonly noSteps: string;
  /** What the foot of every slide says besides its number. */
  readonly foot: readonly string[];
}

/** Builds the briefing of an account. */
export function briefingView(context: ViewContext, plan: AccountPlan): BriefingView {
  const { book, asOf, lang } = context;
  const words = briefingWords(lang);
  const row = accountRow(context, plan);
  const { briefing } = book.settings.data;
  return {
    name: { ...accountLink(context, plan), label: clamped(row.link.label, 44) },
    tier: row.tier,
    tierLabel: row.tierLabel,
    facts: noted(clamped(row.industry.label, 30), clamped(told(row.region), 30), row.lifecycle),
    figures: [
      {
        label: siteWords(lang).openValue,
        value: row.openValueText || siteWords(lang).none,
        note: row.weightedText && siteWords(lang).weightedAs(row.weightedText),
        isAlert: false,
      },
      { label: siteWords(lang).stage, value: row.stage || siteWords(lang).none, note: '', isAlert: false },
      { label: siteWords(lang).lastContact, value: row.lastContact, note: '', isAlert: row.isStale },
    ],
    asks: sheetList(
      lang,
      {
        title: words.ask,
        lines: cutLines(askLines(context, plan), { text: 120, note: 80 }),
        href: sectionHref(context, plan, 'support'),
        empty: words.lacks.support,
      },
      3,
    ),
    steps: briefing.map(({ title, titleEn, shows }, index) =>
      stepOf(context, plan, index + 1, lang === 'en' ? titleEn : title, shows),
    ),
    noSteps: briefing.length === 0 ? words.noSteps : '',
    foot: [clamped(row.link.label, 44), siteWords(lang).asOf(longDay(asOf, lang)), clamped(readersOf(context), 60)],
  };
}

function stepOf(
  context: ViewContext,
  plan: AccountPlan,
  number: number,
  title: string,
  shows: readonly BriefingSection[],
): BriefingStep {
  const { lang } = context;
  const words = briefingWords(lang);
  const sections = [...new Set(shows)];
  const pictures = sections.filter(isPicture);
  const [first, ...others] = pictures;
  const columns = sections.length - pictures.length;
  const room = roomOf(columns, first !== undefined);
  const label = (section: BriefingSection) => briefingSection.labels[section][lang];
  return {
    id: `step-${number}`,
    number,
    title: clamped(title, 70),
    ...(first && {
      picture: {
        section: first,
        title: label(first),
        href: sectionHref(context, plan, first),
        lacks: words.lacks[first],
      },
    }),
    lists: sections
      .flatMap((section) => (isPicture(section) ? [] : [section]))
      .map((section) =>
        sheetList(
          lang,
          {
            title: label(section),
            lines: cutLines(LINES[section](context, plan), section === 'rationale' ? ALONE : room),
            href: sectionHref(context, plan, section),
            empty: words.lacks[section],
          },
          room.lines,
        ),
      ),
    note: shows.length === 0 ? words.nothingToShow : others.map((other) => words.secondPicture(label(other))).join(' '),
  };
}

/** A list that has the slide for itself: eight lines of the slide’s width. */
const ALONE: Room = { text: 240, note: 110 };

/** About six lines a slide, whatever it shows: fewer in each of several lists, and short ones beside a picture. */
function roomOf(lists: number, hasPicture: boolean): Room & { readonly lines: number } {
  if (hasPicture) return { lines: lists > 1 ? 2 : 3, text: 60, note: 60 };
  if (lists <= 1) return { text: 100, note: 100, lines: 8 };
  return lists === 2 ? { lines: 4, text: 130, note: 80 } : { lines: 3, text: 80, note: 64 };
}
