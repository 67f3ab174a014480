import { reviewKind } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { coverage } from '../../measures/coverage.ts';
import { keyPeople } from '../../measures/key-people.ts';
import { nextReviews } from '../../measures/next-review.ts';
import { tierByWindow } from '../../measures/tier-lens.ts';
import { clamped } from '../../text/clamp.ts';
import { longDay, percent } from '../../text/format.ts';
import { companyIn } from '../../text/house.ts';
import { told } from '../../text/left-out.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountRow, type AccountRow } from '../account-row.ts';
import {
  accountManager,
  amountIn,
  mayJudge,
  memberLink,
  readersOf,
  type Headline,
  type ViewContext,
} from '../context.ts';
import { askLines } from './asks.ts';
import { fitted, type BriefLines } from './fit.ts';
import { briefPeople, type BriefPerson } from './people.ts';
import { actionLines, opportunityLines } from './plan-lines.ts';
import { riskLines } from './risks.ts';
import { cutLines, noted, sheetList, type Room, type SheetList } from './sheet-list.ts';
import { strategyLines } from './strategy-lines.ts';

/**
 * What an executive reads in one minute before a visit. It fits on one sheet, A4 or Letter, whatever the plan holds:
 * every list has a number of lines and every text a width, and what is cut says so.
 */
export interface BriefView {
  readonly name: string;
  readonly tier: string;
  readonly tierLabel: string;
  readonly facts: string;
  readonly rationale: string;
  readonly rationaleReviewed: string;
  readonly asks: SheetList;
  readonly figures: readonly Headline[];
  readonly people: { readonly rows: readonly BriefPerson[]; readonly left: string; readonly href: string };
  readonly opportunities: SheetList;
  readonly strategy: SheetList;
  readonly risks: SheetList;
  readonly actions: SheetList;
  readonly reviews: readonly { readonly label: string; readonly value: string; readonly isAlert: boolean }[];
  readonly foot: readonly string[];
}

const PEOPLE = 5;
/** Half a sheet wide: two lines of text and one of what goes with it. */
const HALF: Room = { text: 100, note: 60 };

/** Builds the brief of an account. */
export function briefView(context: ViewContext, plan: AccountPlan): BriefView {
  const { lang } = context;
  const words = briefWords(lang);
  const { data } = plan.account;
  const row = accountRow(context, plan);
  const people = briefPeople(context, plan, PEOPLE);
  const lines: BriefLines = {
    asks: cutLines(askLines(context, plan), HALF),
    opportunities: cutLines(opportunityLines(context, plan), { text: 54, note: 62 }),
    risks: cutLines(riskLines(context, plan), HALF),
    strategy: cutLines(strategyLines(context, plan), { text: 100, note: 100 }),
    actions: cutLines(actionLines(context, plan), HALF),
  };
  const { most, rationale } = fitted(lines, data.rationale, people);
  const list = (name: keyof BriefLines, href: string, empty: string) =>
    sheetList(lang, { title: words[name], lines: lines[name], href, empty }, most[name]);
  const section = (kind: 'goals' | 'strategy' | 'relationships') => urlOf(lang, { kind, name: '', account: plan.id });
  const account = urlOf(lang, plan.account);
  return {
    name: clamped(row.link.label, 46),
    tier: row.tier,
    tierLabel: row.tierLabel,
    facts: noted(clamped(row.industry.label, 24), clamped(told(row.region), 24), row.lifecycle, row.stage),
    rationale,
    rationaleReviewed: siteWords(lang).reviewedOn(data.rationaleReviewed),
    asks: list('asks', account, words.nothingAsked),
    figures: figures(context, plan, row),
    people: {
      rows: people,
      left:
        plan.people.size > PEOPLE
          ? words.leftPeople(plan.people.size - PEOPLE, Math.max(0, keyPeople(plan, context.book).length - PEOPLE))
          : '',
      href: section('relationships'),
    },
    opportunities: list('opportunities', account, words.noOpportunities),
    strategy: list('strategy', section('strategy'), words.noStrategy),
    risks: list('risks', account, mayJudge(context) ? words.noRisks : words.notJudged),
    actions: list('actions', section('goals'), words.noActions),
    reviews: reviews(context, plan),
    foot: foot(context, plan),
  };
}

function figures(context: ViewContext, plan: AccountPlan, row: AccountRow): readonly Headline[] {
  const { book, asOf, lang } = context;
  const words = siteWords(lang);
  const { earliest, months } = tierByWindow(plan, book, asOf);
  const reach = coverage(plan, book);
  return [
    {
      label: words.openValue,
      value: row.openCount === 0 ? words.none : row.openValueText,
      note: row.openCount === 0 ? '' : words.weightedAs(row.weightedText),
      isAlert: false,
    },
    {
      label: words.leadingOpportunity,
      value: months === undefined ? words.noDate : words.inMonths(months),
      note: earliest ? noted(amountIn(context, earliest.data.value), earliest.data.expectedClose ?? '') : '',
      isAlert: false,
    },
    {
      label: words.coverage,
      value: reach.share === undefined ? words.none : percent(reach.share),
      note: briefWords(lang).keyPeople(keyPeople(plan, book).length),
      isAlert: false,
    },
    {
      label: words.lastContact,
      value: row.lastContact,
      note: row.isStale ? briefWords(lang).tooLong : '',
      isAlert: row.isStale,
    },
  ];
}

/** The last review that was held, and the one that is due next (method: P12). */
function reviews({ book, asOf, lang }: ViewContext, plan: AccountPlan): BriefView['reviews'] {
  const words = briefWords(lang);
  const last = plan.reviews.findLast(({ date }) => date !== undefined && date <= asOf);
  const [next] = nextReviews(plan, book, asOf);
  const kindOf = (name: string) => {
    const known = reviewKind.names.find((candidate) => candidate === name);
    return known ? reviewKind.labels[known][lang] : name;
  };
  const due =
    next?.due === undefined ? words.neverHeld : noted(next.due, siteWords(lang).inDays(daysBetween(asOf, next.due)));
  return [
    {
      label: words.lastReview,
      value: last ? noted(kindOf(last.name), last.date ?? '') : words.noReview,
      isAlert: false,
    },
    {
      label: words.nextReview,
      value: next ? noted(kindOf(next.kind), due) : words.noNextReview,
      isAlert: next !== undefined && (next.due ?? '') < asOf,
    },
  ];
}

/** Who answers for the sheet, when it held, and who may read it. */
function foot(context: ViewContext, plan: AccountPlan): readonly string[] {
  const { book, asOf, lang } = context;
  const words = briefWords(lang);
  const manager = accountManager(plan);
  return [
    manager === undefined
      ? words.noOwner
      : `${words.owner}${words.colon}${clamped(memberLink(context, manager).label, 24)}`,
    siteWords(lang).asOf(longDay(asOf, lang)),
    clamped(readersOf(context), 60),
    clamped(companyIn(lang, book.settings.data), 30),
  ];
}
