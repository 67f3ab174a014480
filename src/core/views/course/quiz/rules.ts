import { pageUrl } from '../../../address/url.ts';
import { rules } from '../../../rules/registry.ts';
import type { Rule } from '../../../rules/rule.ts';
import { quizTermWords } from '../../../text/pages/quiz-term-words.ts';
import type { Link, ViewContext } from '../../context.ts';
import { answers, type Draft } from './question.ts';
import { inTurn, shuffled } from './seed.ts';
import { areApart, isOfPlans, isPlain, keysOf, standsAlone } from './snippets.ts';
import { taughtIn } from './taught-in.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** So many questions of each kind. */
const MOST = { says: 6, passes: 4 } as const;

/** What the check says of a snippet, and which of four snippets it lets pass (rules: `wrong`, `right`). */
export function ruleDrafts(context: ViewContext): readonly Draft[] {
  const askable = rules.filter(({ name, wrong, right }) => isOfPlans(name) && [wrong, right].every(standsAlone));
  // One area after the other, so that no quiz is about coaches only.
  const groups = (seed: string) =>
    Map.groupBy(
      shuffled(askable, seed, ({ name }) => name),
      ({ name }) => name.split('/')[0],
    ).values();
  const says = inTurn(groups('says'), MOST.says);
  const plain = inTurn(groups('passes'), askable.length).filter(
    (rule) => !says.includes(rule) && isPlain(rule) && weighs(context, rule) === 'error',
  );
  return [
    ...says.flatMap((rule) => saysDraft(context, rule)),
    ...plain.slice(0, MOST.passes).flatMap((rule, at) => passesDraft(context, rule, beside(rule, plain, at))),
  ];
}

/** How the book’s settings weigh a rule. */
function weighs({ book }: ViewContext, { name, severity }: Rule): string {
  return book.settings.data.severities[name] ?? severity;
}

function saysDraft(context: ViewContext, rule: Rule): readonly Draft[] {
  const { lang } = context;
  const words = quizTermWords(lang);
  const area = ({ name }: Rule) => name.split('/')[0];
  const apart = shuffled(
    rules.filter(
      (other) => other !== rule && isOfPlans(other.name) && areApart(rule, other) && keysOf(other.wrong).size > 0,
    ),
    rule.name,
    ({ name }) => name,
  );
  const wrong = apart
    .toSorted((a, b) => Number(area(b) === area(rule)) - Number(area(a) === area(rule)))
    .slice(0, WRONG);
  const [near] = wrong;
  if (!near || wrong.length < 2) return [];
  return [
    {
      id: `says-${rule.name.replace('/', '--')}`,
      ask: words.ruleAsk,
      snippet: rule.wrong,
      options: answers(
        rule.name,
        [rule, ...wrong].map((each) => ({
          id: each.name,
          text: each.title[lang],
          why:
            each === rule ? each.about[lang] : words.ruleElsewhere(each.title[lang], firstSentence(each.about[lang])),
        })),
      ),
      nearest: near.name,
      links: linksOf(context, rule),
    },
  ];
}

/** Rules whose wrong snippets stand beside; each question goes on where the last one stopped, so that few come twice. */
function beside(rule: Rule, plain: readonly Rule[], at: number): readonly Rule[] {
  const rest = plain.slice(MOST.passes);
  const turned = [...rest.slice(at * (WRONG - 1)), ...rest, ...plain];
  return [...new Set(turned)].filter((other) => areApart(rule, other)).slice(0, WRONG - 1);
}

function passesDraft(context: ViewContext, rule: Rule, others: readonly Rule[]): readonly Draft[] {
  const { lang } = context;
  const words = quizTermWords(lang);
  if (others.length === 0) return [];
  return [
    {
      id: `passes-${rule.name.replace('/', '--')}`,
      ask: words.passAsk,
      options: answers(`${rule.name} right`, [
        {
          id: `${rule.name} right`,
          text: rule.right,
          isCode: true,
          why: words.passes(rule.title[lang], firstSentence(rule.about[lang])),
        },
        ...[rule, ...others].map((each) => ({
          id: `${each.name} wrong`,
          text: each.wrong,
          isCode: true,
          why: words.fails(each.title[lang], firstSentence(each.about[lang])),
        })),
      ]),
      nearest: `${rule.name} wrong`,
      links: linksOf(context, rule),
    },
  ];
}

/** What the rule asks for; the rest of what is said of it stands in the reference. */
function firstSentence(text: string): string {
  return /^.*?(?:。|[.!?](?= |$))/.exec(text)?.[0] ?? text;
}

function linksOf(context: ViewContext, rule: Rule): readonly Link[] {
  const { lang } = context;
  return [
    { label: rule.title[lang], href: pageUrl(lang, 'rules', rule.name.replace('/', '--')) },
    ...taughtIn(context, rule.method).slice(0, 1),
  ];
}
