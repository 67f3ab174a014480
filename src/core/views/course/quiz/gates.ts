import { buyingRole, contact as contacts, gate as gates, keyElement } from '#schemas/vocabulary.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { DECIDER_CASES, ELEMENT_CASES, type Contact, type Element, type Role } from './gate-cases.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { stageLinks, stagesWithPages, type StageOf } from './stage-pages.ts';
import { taughtIn } from './taught-in.ts';

/** What an opportunity lacks before its next stage (method: § 1.4, STG-01). */
export function gateDrafts(context: ViewContext): readonly Draft[] {
  const pages = stagesWithPages(context);
  const exits = pages.flatMap((stage) =>
    shuffled(stage.page.exit, 'exit', String)
      .slice(0, 1)
      .map((gate) => ({ stage, gate })),
  );
  return [
    ...exits.map(({ stage, gate }) => exitDraft(context, stage, gate)),
    ...stageOf(pages, 'elements-addressed').flatMap((stage) =>
      ELEMENT_CASES.map((found) => elementDraft(context, stage, found)),
    ),
    ...stageOf(pages, 'deciders-contacted').flatMap((stage) =>
      DECIDER_CASES.map((found) => deciderDraft(context, stage, found)),
    ),
  ];
}

type Gate = (typeof gates.names)[number];

function stageOf(pages: readonly StageOf[], gate: Gate): readonly StageOf[] {
  return pages.filter(({ page }) => page.exit.includes(gate)).slice(0, 1);
}

/** What the stage after this one is called. */
function nextOf(context: ViewContext, { next }: StageOf): string | undefined {
  return stagesWithPages(context).find(({ name }) => name === next)?.title;
}

/** One gate of a stage among gates of others. */
function exitDraft(context: ViewContext, stage: StageOf, gate: Gate): Draft {
  const { lang } = context;
  const words = quizStageWords(lang);
  const others = stagesWithPages(context).flatMap((other) =>
    other.page.exit.filter((name) => !stage.page.exit.includes(name)).map((name) => ({ name, of: other })),
  );
  const far = ({ of }: (typeof others)[number]) => Math.abs(of.page.order - stage.page.order);
  // The next gate is the one that people take for this one; two more are drawn.
  const [near] = others.toSorted((a, b) => far(a) - far(b) || b.of.page.order - a.of.page.order);
  const rest = shuffled(others, stage.name, ({ name }) => name).filter(({ name }) => name !== near?.name);
  const wrong = [...(near ? [near] : []), ...rest.slice(0, 2)];
  const next = nextOf(context, stage);
  return {
    id: `exit-${stage.name}-${gate}`,
    ask: next === undefined ? words.closeAsk(stage.title) : words.gateAsk(stage.title, next),
    options: answers(gate, [
      { id: gate, text: gates.labels[gate][lang], why: words.gateOf(gates.labels[gate][lang], stage.title) },
      ...wrong.map(({ name, of }) => ({
        id: name,
        text: gates.labels[name][lang],
        why: words.gateOf(gates.labels[name][lang], of.title),
      })),
    ]),
    nearest: near?.name ?? '',
    links: stageLinks(context, stage.name),
  };
}

/** Which of the six elements is neither known nor being learnt. */
function elementDraft(context: ViewContext, stage: StageOf, { lacks, known }: (typeof ELEMENT_CASES)[number]): Draft {
  const { lang } = context;
  const words = quizStageWords(lang);
  const label = (name: Element) => keyElement.labels[name][lang];
  const planned = keyElement.names.filter((name) => known[name] === 'planned');
  const sure = keyElement.names.find((name) => known[name] === 'known');
  return {
    id: `element-${lacks}`,
    ask: words.elementsAsk(stage.title, nextOf(context, stage) ?? ''),
    facts: keyElement.names.map((name) => ({ label: label(name), value: words.elementIs[known[name]] })),
    options: answers(
      lacks,
      [lacks, ...planned, ...(sure ? [sure] : [])].map((name) => ({
        id: name,
        text: label(name),
        why: words.elementWhy[known[name]](label(name)),
      })),
    ),
    nearest: planned[0] ?? '',
    links: [...taughtIn(context, ['O11']), ...stageLinks(context, stage.name)],
  };
}

/** With whom contact is lacking. */
function deciderDraft(context: ViewContext, stage: StageOf, { lacks, met }: (typeof DECIDER_CASES)[number]): Draft {
  const { lang } = context;
  const words = quizStageWords(lang);
  const shown = buyingRole.names.flatMap((role) => (met[role] === undefined ? [] : [{ role, contact: met[role] }]));
  const isAsked = (role: Role) => role !== 'coach' && role !== 'sponsor';
  const why = (role: Role, contact: Contact) => {
    const [name, how] = [buyingRole.labels[role][lang], contacts.labels[contact][lang]];
    if (!isAsked(role)) return words.deciderWhy.notAsked(name);
    return role === lacks ? words.deciderWhy.lacking(name, how) : words.deciderWhy.met(name, how);
  };
  return {
    id: `decider-${lacks}`,
    ask: words.decidersAsk(stage.title, nextOf(context, stage) ?? ''),
    facts: shown.map(({ role, contact }) => ({
      label: buyingRole.labels[role][lang],
      value: contacts.labels[contact][lang],
    })),
    options: answers(
      lacks,
      shown.map(({ role, contact }) => ({ id: role, text: buyingRole.labels[role][lang], why: why(role, contact) })),
    ),
    nearest: shown.find(({ role }) => !isAsked(role))?.role ?? '',
    links: stageLinks(context, stage.name),
  };
}
