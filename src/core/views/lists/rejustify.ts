import { addDays, daysBetween, type Day } from '../../calendar/day.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import type { AccountPlan } from '../../link/book.ts';
import { upkeepDues } from '../../measures/due/rhythm.ts';
import { tierAgreement } from '../../measures/tier-agreement.ts';
import { joined } from '../../text/format.ts';
import { listsWords, type ListsWords } from '../../text/pages/lists-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, accountManager, memberLink, type Headline, type ViewContext } from '../context.ts';
import { filtered } from '../home/links.ts';
import { EMPTY, linkCell, tierCell } from '../list/cells.ts';
import type { List, Row } from '../list/list.ts';
import { perContext } from '../per-context.ts';

/** The questions that an account answers again from time to time, in the order of their weight. */
const QUESTIONS = ['rationale', 'tier', 'override', 'class', 'map'] as const;
type Question = (typeof QUESTIONS)[number];

/** A question that is open, with its grounds. */
interface Doubt {
  readonly plan: AccountPlan;
  readonly question: Question;
  readonly grounds: string;
  /** When it was answered last. */
  readonly note?: string;
  /** The day by which it has to be answered; absent where facts contradict each other today. */
  readonly due?: Day;
}

/** How many days before its date a question is put (ours). */
const AHEAD = 31;

const doubts = perContext((context): readonly Doubt[] => {
  const { book, asOf } = context;
  const until = addDays(asOf, AHEAD);
  return [...book.accounts.values()]
    .flatMap((plan) => [...ofTier(context, plan), ...ofUpkeep(context, plan)])
    .filter(({ due }) => due === undefined || due <= until)
    .sort(
      (a, b) =>
        compare(a.due ?? asOf, b.due ?? asOf) ||
        compare(a.plan.account.data.tier.declared, b.plan.account.data.tier.declared),
    );
});

/** The accounts that have to say again why they are key accounts, and of their tier (method: A16, B5–B8, B22, G8). */
export const rejustifyList = perContext((context): List => {
  const { lang } = context;
  const words = listsWords(lang);
  const labels = siteWords(lang);
  const all = doubts(context);
  const accounts = new Set(all.map(({ plan }) => plan)).size;
  return {
    name: 're-justify',
    title: labels.rejustify,
    says: words.rejustifySay(accounts, overdue(context).length),
    columns: [
      { key: 'account', label: labels.account, kind: 'text', facet: true, onPhone: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'question', label: words.question, kind: 'text', facet: true, onPhone: true },
      { key: 'grounds', label: words.grounds, kind: 'wide' },
      { key: 'due', label: labels.due, kind: 'day', onPhone: true },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: all.map((doubt) => rowOf(context, doubt)),
    empty: words.noRejustify,
  };
});

/** How many accounts each question is open for. */
export function rejustifyHeadlines(context: ViewContext): readonly Headline[] {
  const { lang } = context;
  const words = listsWords(lang);
  const late = new Set(overdue(context));
  return QUESTIONS.map((question) => {
    const some = doubts(context).filter((doubt) => doubt.question === question);
    const isAlert = some.some((doubt) => late.has(doubt));
    return {
      label: words.questions[question],
      value: String(some.length),
      note: '',
      ...(some.length > 0 && { link: { label: words.show, href: filtered(lang, 'rejustify', { question }) } }),
      isAlert,
    };
  });
}

/** Lenses that give another tier than the declared one, and an override that ends (method: B5–B8). */
function ofTier(context: ViewContext, plan: AccountPlan): readonly Doubt[] {
  const { book, asOf, lang } = context;
  const words = listsWords(lang);
  const { declared, override } = plan.account.data.tier;
  const { lenses, agreeing } = tierAgreement(plan, book, asOf);
  const others = lenses
    .filter(({ tier }) => tier !== declared)
    .map(({ name, tier }) => `${words.lensNames[name]} ${tier}`);
  return [
    ...(others.length === 0
      ? []
      : [{ plan, question: 'tier' as const, grounds: words.lensSays(agreeing, lenses.length, joined(others, lang)) }]),
    ...(override ? [{ plan, question: 'override' as const, grounds: override.reason, due: override.until }] : []),
  ];
}

/** The rationale, the class and the maps at the end of their interval (method: A16, B22, G8). */
function ofUpkeep({ book, asOf, lang }: ViewContext, plan: AccountPlan): readonly Doubt[] {
  const words = listsWords(lang);
  const { rationale, rationaleReviewed, reclassifiedOn } = plan.account.data;
  const last: Readonly<Record<string, Day | undefined>> = {
    class: reclassifiedOn,
    map: plan.strategy?.data.reviewed,
  };
  return upkeepDues(plan, book, asOf).flatMap(({ source, day }): readonly Doubt[] => {
    const question = QUESTIONS.find((name) => name === source);
    if (question === undefined || day === undefined) return [];
    const looked = question === 'rationale' ? rationaleReviewed : last[question];
    const grounds = question === 'rationale' ? rationale : '';
    return [{ plan, question, grounds, note: looked === undefined ? '' : words.lastLooked(looked), due: day }];
  });
}

/** What should have been answered. */
function overdue(context: ViewContext): readonly Doubt[] {
  return doubts(context).filter(({ due }) => due !== undefined && due < context.asOf);
}

function rowOf(context: ViewContext, { plan, question, grounds, note, due }: Doubt): Row {
  const { lang, asOf } = context;
  const manager = accountManager(plan);
  const label: ListsWords['questions'][Question] = listsWords(lang).questions[question];
  return {
    id: `${plan.id}/${question}`,
    cells: [
      linkCell(accountLink(context, plan), plan.id),
      tierCell(plan.account.data.tier.declared, lang),
      { text: label, sort: QUESTIONS.indexOf(question), choices: [{ value: question, label }] },
      { text: grounds, ...(note !== undefined && { small: note }) },
      due === undefined
        ? EMPTY
        : { text: due, small: siteWords(lang).inDays(daysBetween(asOf, due)), ...(due < asOf && { tone: 'alert' }) },
      manager === undefined ? EMPTY : linkCell(memberLink(context, manager), manager),
    ],
  };
}
