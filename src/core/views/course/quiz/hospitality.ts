import { answer, hospitalityKind } from '#schemas/vocabulary.ts';
import { rules } from '../../../rules/registry.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { quizEthicsWords } from '../../../text/pages/quiz-ethics-words.ts';
import { amountIn, type Fact, type ViewContext } from '../../context.ts';
import { answers, spaced, type Draft } from './question.ts';
import { taughtIn } from './taught-in.ts';

/** What the check can say of the cases. */
const RULES = ['over-ceiling', 'during-tender', 'public-sector-approval', 'no-purpose'] as const;
type RuleName = (typeof RULES)[number];

/** An imagined entry of the register; what is not said of it is in order. */
interface HospitalityCase {
  readonly says: RuleName | 'none';
  readonly kind: 'meal' | 'gift';
  /** Of the whole entry, in the currency of the book. */
  readonly value: number;
  readonly guests: number;
  readonly hosts: number;
  readonly isTenderOpen?: boolean;
  readonly isPublicSector?: boolean;
}

/** So many people of each side are present. */
const GUESTS = 2;
const HOSTS = 2;

/** In order; over the ceiling by guests and not by people present; during a tender; public sector without a number (method: ethics 4). */
export function hospitalityCases({ book }: ViewContext): readonly HospitalityCase[] {
  const { perHead } = book.settings.data.hospitality;
  const of = { guests: GUESTS, hosts: HOSTS };
  return [
    { says: 'none', kind: 'meal', value: Math.round(perHead * 0.8) * (GUESTS + HOSTS), ...of },
    // More than the ceiling for each guest, less than the ceiling for each person present.
    { says: 'over-ceiling', kind: 'gift', value: Math.round(perHead * 1.5) * GUESTS, ...of },
    {
      says: 'during-tender',
      kind: 'meal',
      value: Math.round(perHead * 0.25) * (GUESTS + HOSTS),
      isTenderOpen: true,
      ...of,
    },
    { says: 'public-sector-approval', kind: 'meal', value: 0, isPublicSector: true, ...of },
  ];
}

/** What the check says of an entry of the register, worked out from the ceilings of the settings. */
export function hospitalityDrafts(context: ViewContext): readonly Draft[] {
  // Without a ceiling to compare with, the cases say nothing.
  if (context.book.settings.data.hospitality.perHead === 0) return [];
  const words = quizEthicsWords(context.lang);
  return hospitalityCases(context).map((found) => {
    const others = RULES.filter((name) => name !== found.says);
    const shown = found.says === 'none' ? others.slice(0, 3) : [found.says, ...others.slice(0, 2)];
    return {
      id: `hospitality-${found.says}`,
      ask: words.hospitalityAsk,
      facts: factsOf(context, found),
      options: answers(found.says, [
        { id: 'none', text: words.nothing, why: whyNothing(context, found) },
        ...shown.map((name) => ({ id: name, text: titleOf(context, name), why: whyOf(context, found, name) })),
      ]),
      nearest: found.says === 'none' ? 'over-ceiling' : 'none',
      links: taughtIn(context, ['ETH-03']),
    };
  });
}

function factsOf(context: ViewContext, found: HospitalityCase): readonly Fact[] {
  const { lang } = context;
  const { facts } = quizEthicsWords(lang);
  const field = (key: string) => fieldLabel(lang, 'hospitality', 'entries', '0', key);
  return [
    { label: field('kind'), value: hospitalityKind.labels[found.kind][lang] },
    { label: field('value'), value: amountIn(context, found.value) },
    {
      label: field('guests'),
      value: found.isTenderOpen ? facts.withDecider(found.guests) : facts.people(found.guests),
    },
    { label: field('hosts'), value: facts.people(found.hosts) },
    { label: field('purpose'), value: facts.purpose },
    { label: facts.approval, value: found.isPublicSector ? facts.notNumbered : facts.approved },
    { label: facts.tender, value: found.isTenderOpen ? facts.tenderOpen : facts.noTender },
    {
      label: facts.publicSector,
      value: answer.labels[found.isPublicSector ? 'yes' : 'no'][lang],
    },
  ];
}

function ruleOf(name: RuleName) {
  return rules.find((rule) => rule.name === `hospitality/${name}`);
}

function titleOf({ lang }: ViewContext, name: RuleName): string {
  return ruleOf(name)?.title[lang] ?? name;
}

/** The sum that the ceiling is compared with. */
function sum(context: ViewContext, { kind, value, guests, hosts, isPublicSector }: HospitalityCase): string {
  const words = quizEthicsWords(context.lang);
  const { perHead, perHeadPublicSector } = context.book.settings.data.hospitality;
  const people = kind === 'gift' ? guests : guests + hosts;
  const ceiling = isPublicSector ? perHeadPublicSector : perHead;
  return words.each(amountIn(context, value), people, amountIn(context, value / people), amountIn(context, ceiling));
}

function whyNothing(context: ViewContext, found: HospitalityCase): string {
  const words = quizEthicsWords(context.lang);
  return found.says === 'none'
    ? spaced(context.lang, [words.allInOrder, sum(context, found), words.notOver])
    : words.reported;
}

function whyOf(context: ViewContext, found: HospitalityCase, name: RuleName): string {
  const words = quizEthicsWords(context.lang);
  if (name === 'over-ceiling') {
    const parts = [
      ...(found.kind === 'gift' ? [words.perGuest] : []),
      sum(context, found),
      ...(found.says === name ? [] : [words.notOver]),
    ];
    return spaced(context.lang, parts);
  }
  if (found.says === name) return ruleOf(name)?.about[context.lang] ?? '';
  if (name === 'during-tender') return words.noTenderOpen;
  return name === 'no-purpose' ? words.purposeStated : words.notPublic;
}
