import type { Lang } from '#schemas/field.ts';
import { purchaseElement } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { weakestElement, type PurchaseElement } from '../../../measures/purchase-elements.ts';
import { satisfactionTrend } from '../../../measures/satisfaction.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { joined } from '../../../text/format.ts';
import { nameIn } from '../../../text/names.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { FigureContext } from '../../figure.ts';

/** Highest level of an element. */
export const FULL = 3;

/** One of the four purchase elements with what the plan holds for it. */
export interface ElementCard {
  readonly element: PurchaseElement;
  readonly label: string;
  readonly meaning: string;
  /** 0–3. */
  readonly level: number;
  /** Empty while nobody wrote it. */
  readonly evidence: string;
  /** What in the plan supports it, and who. */
  readonly support: readonly string[];
  /** The one to work on next. */
  readonly isNext: boolean;
}

/** The four elements in their order (method: C1); which parts of the plan support each is ours. */
export function purchaseModel(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
): readonly ElementCard[] {
  const { purchase } = opportunity.data;
  const weakest = weakestElement(opportunity);
  if (!purchase || !weakest) return [];
  const { lang } = context;
  return purchaseElement.names.map((element) => ({
    element,
    label: purchaseElement.labels[element][lang],
    meaning: analysisWords(lang).purchase.meaning[element],
    level: purchase[element].level,
    evidence: purchase[element].evidence ?? '',
    support: SUPPORT[element](plan, opportunity, context),
    isNext: weakest.level < FULL && weakest.element === element,
  }));
}

type Support = (
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
) => readonly string[];

const SUPPORT: Readonly<Record<PurchaseElement, Support>> = {
  // They know us from the contacts that were about this project.
  know: (plan, { name }, { book, lang, asOf }) => {
    const words = analysisWords(lang).purchase;
    const contacts = plan.touchpoints.filter(({ data, date }) => data.opportunity === name && (date ?? '') <= asOf);
    const members = new Set(contacts.flatMap(({ data }) => data.members));
    if (contacts.length === 0) return [words.noContact];
    return [
      words.contacts(contacts.length, contacts.at(-1)?.date ?? ''),
      words.by(
        joined(
          [...members].map((member) => nameIn(lang, book.team.get(member)?.data ?? { name: member })),
          lang,
        ),
      ),
    ];
  },
  need: (plan, { data }, { lang }) => {
    const words = analysisWords(lang).purchase;
    const needs = data.needs.flatMap((name) => plan.strategy?.data.needs[name] ?? []);
    const owners = new Set(needs.flatMap(({ owners: people }) => people));
    if (needs.length === 0) return [words.noNeed];
    return [
      ...needs.map(({ text }) => text),
      ...(owners.size === 0
        ? []
        : [
            words.owned(
              joined(
                [...owners].map((owner) => personName(plan, owner, lang)),
                lang,
              ),
            ),
          ]),
    ];
  },
  // What makes them believe is what worked elsewhere.
  believe: (plan, { name }, { book, lang }) => {
    const words = analysisWords(lang).purchase;
    const lines = plan.strategy?.data.execution.filter(({ opportunity }) => opportunity === name) ?? [];
    const cases = new Set(lines.flatMap((line) => line.case ?? []));
    if (cases.size === 0) return [words.noCase];
    return [...cases].map((play) => words.case(nameIn(lang, book.plays.get(play)?.data ?? { name: play })));
  },
  satisfied: (plan, _, { lang, asOf }) => {
    const words = analysisWords(lang).purchase;
    const newest = satisfactionTrend(plan, asOf)?.surveys.at(-1)?.survey;
    return [newest ? words.survey(newest.score, newest.date) : words.noSurvey];
  },
};

function personName(plan: AccountPlan, name: string, lang: Lang): string {
  return nameIn(lang, plan.people.get(name)?.data ?? { name });
}
