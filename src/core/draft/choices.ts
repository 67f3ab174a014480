import type { Lang, RefTarget, Text } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { tierPage, type Tier } from '../measures/tier-lens.ts';
import { nameIn } from '../text/names.ts';
import type { Shape } from '../validate/schema-shape.ts';
import { shapeAt, type Way } from './answers.ts';
import type { Choice } from './choice.ts';
import { choicesOf } from './hint.ts';
import type { Circumstances } from './questions/question.ts';
import { tierChoices } from './tier-choices.ts';

/** Whole numbers from a range this narrow are chosen, not typed. */
const NARROW = 6;

/** The values that a field can take at this place of this book; nothing where something is to be typed. */
export function choicesFor(kind: Kind, way: Way, given: Circumstances, lang: Lang): readonly Choice[] | undefined {
  const shape = shapeAt(kind, way);
  if (!shape) return undefined;
  const value = shape.type === 'list' ? shape.item : shape;
  const { ref } = value.meta;
  if (ref) return ref.flatMap((target) => namesOf(target, given, lang));
  if (value.type !== 'choice') return fixedChoices(value, lang);
  if (kind === 'account' && way.join('.') === 'tier.declared') return tierChoices(given.book, lang);
  const fitting = fittingFacts(kind, way, given);
  return choicesOf(shape)
    .filter(([name]) => fitting === undefined || fitting.includes(name))
    .map(([name, label]) => choice(name, label, lang));
}

/** The values that a field takes in every book; nothing where something is to be typed. */
export function fixedChoices(value: Shape, lang: Lang): readonly Choice[] | undefined {
  if (value.type === 'choice') return choicesOf(value).map(([name, label]) => choice(name, label, lang));
  if (value.type === 'boolean') return [choice('true', YES, lang), choice('false', NO, lang)];
  if (value.type === 'number' && value.isWhole && value.min !== undefined && value.max !== undefined) {
    const { min, max } = value;
    if (max - min >= NARROW) return undefined;
    return Array.from({ length: max - min + 1 }, (_, at) => ({ value: String(min + at), label: String(min + at) }));
  }
  return undefined;
}

const YES: Text = { 'zh-CN': '是', en: 'yes' };
const NO: Text = { 'zh-CN': '否', en: 'no' };

function choice(value: string, label: Text, lang: Lang): Choice {
  return { value, label: label[lang] };
}

/** A tier accepts some facts as its evidence and no others. */
function fittingFacts(kind: Kind, way: Way, { book, answers }: Circumstances): readonly string[] | undefined {
  if (kind !== 'account' || way.join('.') !== 'tier.evidence.0.fact') return undefined;
  const { declared } = (answers['tier'] ?? {}) as { readonly declared?: Tier }; // one of the choices
  return declared && tierPage(book, declared)?.evidence;
}

/** Documents of the book by the references that they answer to. */
const SHARED = {
  member: 'team',
  solution: 'solutions',
  industry: 'industries',
  competitor: 'competitors',
  partner: 'partners',
  play: 'plays',
} as const satisfies Partial<Record<RefTarget, keyof Circumstances['book']>>;

/** What a reference from this account may lead to. */
export function namesOf(
  target: RefTarget,
  { book, plan, answers }: Pick<Circumstances, 'book' | 'plan' | 'answers'>,
  lang: Lang,
): readonly Choice[] {
  if (target in SHARED) {
    const documents = book[SHARED[target as keyof typeof SHARED]]; // it is one of the keys
    return [...documents].map(([value, { data }]) => ({ value, label: nameIn(lang, data) }));
  }
  switch (target) {
    case 'account':
      return [...book.accounts].map(([value, { account }]) => ({ value, label: nameIn(lang, account.data) }));
    case 'person':
      return [...(plan?.people ?? [])].map(([value, { data }]) => ({
        value,
        label: `${nameIn(lang, data)} · ${data.title}`,
      }));
    case 'opportunity':
      return [...(plan?.opportunities ?? [])].map(([value, { data }]) => ({ value, label: nameIn(lang, data) }));
    case 'unit':
      return items(plan?.relationships?.data.units, ({ name }) => name);
    case 'customer-goal':
      return items({ ...plan?.strategy?.data.goals, ...written(answers, 'goals') }, ({ text }) => text);
    case 'customer-strategy':
      return items(plan?.strategy?.data.strategies, ({ text }) => text);
    case 'tactic':
      return items(plan?.strategy?.data.tactics, ({ text }) => text);
    case 'need':
      return items(plan?.strategy?.data.needs, ({ text }) => text);
    case 'goal':
      return items({ ...plan?.goals?.data.goals, ...written(answers, 'goals') }, ({ text }) => text);
    case 'action':
      return items(plan?.goals?.data.actions, ({ what }) => what);
    case 'criterion':
      return items(book.settings.data.scoring, ({ label, labelEn }) => (lang === 'en' ? labelEn : label));
    case 'characteristic':
      return items(book.settings.data.characteristics, ({ label, labelEn }) => (lang === 'en' ? labelEn : label));
    default:
      return [];
  }
}

function items<Item>(of: Readonly<Record<string, Item>> | undefined, label: (item: Item) => string): readonly Choice[] {
  return Object.entries(of ?? {}).map(([value, item]) => ({ value, label: label(item) }));
}

/** Items of the document that is being filled in. */
function written(answers: Circumstances['answers'], key: string): Readonly<Record<string, { readonly text: string }>> {
  return (answers[key] ?? {}) as Readonly<Record<string, { readonly text: string }>>; // as its questions fill it
}
