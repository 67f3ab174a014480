import { tierEvidence } from '#schemas/vocabulary.ts';
import { joined } from '../../../text/format.ts';
import { quizTierWords } from '../../../text/pages/quiz-tier-words.ts';
import type { ViewContext } from '../../context.ts';
import { taughtIn } from './taught-in.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { tierLinks, tierName, tiersWithPages } from './tier-pages.ts';

/** Questions on the evidence that each tier’s page accepts (method: B1–B4). */
export function evidenceDrafts(context: ViewContext): readonly Draft[] {
  const pages = tiersWithPages(context);
  const [, second, third] = pages;
  if (!second || !third) return [];
  return [enough(context, third), factFor(context, second), forNone(context)].flat();
}

type Tiers = ReturnType<typeof tiersWithPages>;
type Fact = (typeof tierEvidence.names)[number];

/** The tier that one fact is evidence for; the other tiers’ evidence is disjoint from it. */
function enough(context: ViewContext, { name, page }: Tiers[number]): readonly Draft[] {
  const { lang } = context;
  const words = quizTierWords(lang);
  const pages = tiersWithPages(context);
  const fact = shuffled(page.evidence, 'enough', String).find(
    (candidate) => !pages.some((other) => other.name !== name && other.page.evidence.includes(candidate)),
  );
  if (fact === undefined) return [];
  return [
    {
      id: `evidence-enough-${fact}`,
      ask: words.evidenceAsk(tierEvidence.labels[fact][lang]),
      options: answers(
        name,
        pages.map((each) => ({ id: each.name, text: tierName(context, each.name), why: evidenceOf(context, each) })),
      ),
      isScale: true,
      nearest: pages[1]?.name ?? '',
      links: linksOf(context, name),
    },
  ];
}

/** A fact for a tier among facts of the others. */
function factFor(context: ViewContext, { name, page }: Tiers[number]): readonly Draft[] {
  const words = quizTierWords(context.lang);
  const others = tiersWithPages(context).filter((each) => each.name !== name);
  const [fact] = shuffled(page.evidence, 'fact', String);
  const wrong = others.flatMap((other) =>
    shuffled(other.page.evidence, 'wrong', String)
      .filter((candidate) => !page.evidence.includes(candidate))
      .slice(0, 1)
      .map((candidate) => ({ candidate, of: other })),
  );
  if (fact === undefined || wrong.length < 2) return [];
  const text = (each: Fact) => tierEvidence.labels[each][context.lang];
  return [
    {
      id: `evidence-of-${name}`,
      ask: words.factAsk(tierName(context, name)),
      options: answers(fact, [
        { id: fact, text: text(fact), why: evidenceOf(context, { name, page }) },
        ...wrong.map(({ candidate, of }) => ({
          id: candidate,
          text: text(candidate),
          why: words.factOf(text(candidate), tierName(context, of.name)),
        })),
      ]),
      nearest: wrong.at(1)?.candidate ?? '',
      links: linksOf(context, name),
    },
  ];
}

/** A fact that looks like evidence and is enough for no tier, among facts that are. */
function forNone(context: ViewContext): readonly Draft[] {
  const { lang } = context;
  const words = quizTierWords(lang);
  const pages = tiersWithPages(context);
  const fact = tierEvidence.names.find((name) => !pages.some(({ page }) => page.evidence.includes(name)));
  const [first, second, third] = pages;
  if (fact === undefined || !first || !second || !third) return [];
  const text = (each: Fact) => tierEvidence.labels[each][lang];
  const wrong = [second, first, third].flatMap((of) =>
    shuffled(of.page.evidence, 'none', String)
      .slice(0, 1)
      .map((candidate) => ({ candidate, of })),
  );
  return [
    {
      id: `evidence-none-${fact}`,
      ask: words.noneAsk,
      options: answers(fact, [
        { id: fact, text: text(fact), why: words.noneWhy(text(fact)) },
        ...wrong.map(({ candidate, of }) => ({
          id: candidate,
          text: text(candidate),
          why: words.factOf(text(candidate), tierName(context, of.name)),
        })),
      ]),
      nearest: wrong[0]?.candidate ?? '',
      links: linksOf(context, second.name),
    },
  ];
}

function evidenceOf(context: ViewContext, { name, page }: Tiers[number]): string {
  const facts = page.evidence.map((fact) => tierEvidence.labels[fact][context.lang]);
  return quizTierWords(context.lang).evidenceOf(tierName(context, name), joined(facts, context.lang));
}

function linksOf(context: ViewContext, name: Tiers[number]['name']): Draft['links'] {
  return [...tierLinks(context, name), ...taughtIn(context, ['TIER-04'])];
}
