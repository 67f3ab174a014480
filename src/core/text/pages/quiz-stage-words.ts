import type { Lang } from '#schemas/field.ts';

/** The words of questions on stages, gates and phases. */
const zh = {
  purposeAsk: '这说的是哪个销售阶段？',
  purposeIs: (summary: string) => `它要做的是：${summary}`,
  stepAsk: (step: string) => `客户正在走“${step}”这一步。下面哪个阶段与它对应？`,
  stepsOf: (stage: string, steps: string) =>
    steps === '' ? `${stage}没有对应的采购步骤。` : `${stage}对应的采购步骤是：${steps}。`,
  funnelAsk: (probability: number) => `一个商机的概率是 ${probability}%。它在漏斗的哪一态？`,
  funnelIs: {
    search: (enters: number) => `低于 ${enters}% 是客户搜索。`,
    in: (enters: number, best: number) => `${enters}% 到 ${best}% 是进入漏斗，两头都含。`,
    best: (best: number) => `超过 ${best}% 才是最佳状态。`,
  },
  plausibleAsk: (probability: number) => `一个商机写着概率 ${probability}%。它在下面哪个阶段说得通？`,
  plausibleIs: (stage: string, from: number, to: number) => `${stage}的合理概率是 ${from}%–${to}%。`,
  nextAsk: (gates: string) => `“${gates}”刚刚具备，此前各阶段的出口也都满足。商机现在可以进入哪个阶段？`,
  exitOf: (stage: string, gates: string) => `${stage}的出口条件是：${gates}。`,
  nextIs: (stage: string, next: string) => `它是${stage}的出口条件，满足之后进入${next}。`,
  gateAsk: (stage: string, next: string) =>
    `商机在${stage}，此前各阶段的出口都已满足。要进入${next}，还必须先有哪一样？`,
  closeAsk: (stage: string) => `商机在${stage}，此前各阶段的出口都已满足。要结束这一阶段，还必须先有哪一样？`,
  gateOf: (gate: string, stage: string) => `“${gate}”是${stage}的出口条件。`,
  elementsAsk: (stage: string, next: string) => `商机要从${stage}进入${next}。六要素里哪一项还不够？`,
  elementIs: {
    known: '已知',
    planned: '未知，定了查明日期和办法',
    dayOnly: '未知，只定了查明日期',
    nothing: '未知，没有查明日期和办法',
  },
  elementWhy: {
    known: (element: string) => `“${element}”已知，够了。`,
    planned: (element: string) => `“${element}”还未知，但查明的日期和办法都定了，可以带着往前走。`,
    dayOnly: (element: string) => `“${element}”只有日期没有办法：要么已知，要么日期和办法都写明。`,
    nothing: (element: string) => `“${element}”既不知道，也没有查明的日期和办法。`,
  },
  decidersAsk: (stage: string, next: string) => `商机要从${stage}进入${next}。还缺与谁的接触？`,
  deciderWhy: {
    met: (role: string, contact: string) => `${role}“${contact}”，已经够了；浅接触就算。`,
    lacking: (role: string, contact: string) => `${role}“${contact}”，至少要有浅接触。`,
    notAsked: (role: string) => `与${role}有没有接触，出口条件不问。`,
  },
  participantsAsk: (phase: string) => `${phase}这一阶段，我方必须有谁参加？`,
  participantsOf: (phase: string, roles: string) => `${phase}的参加者是：${roles}。`,
  participantsElsewhere: (phase: string) => `这是${phase}的参加者。`,
  participantsNone: '没有哪个阶段恰好由这些人参加。',
  entryAsk: (phase: string) => `进入${phase}之前，必须先有什么？`,
  entryOf: (phase: string, gates: string) => `${phase}的进入条件是：${gates}。`,
  phaseAsk: '这说的是哪个开发阶段？',
  processAsk: (label: string) => `“${label}”属于哪一个流程？`,
  process: {
    stage: '我方的销售阶段，按商机走',
    phase: '我方的开发阶段，按客户走',
    step: '客户的采购步骤，按对方的流程走',
  },
  processIs: {
    stage: (names: string) => `六个销售阶段是：${names}。`,
    phase: (names: string) => `五个开发阶段是：${names}。`,
    step: (names: string) => `客户的六个采购步骤是：${names}。`,
  },
};

export type QuizStageWords = typeof zh;

const en: QuizStageWords = {
  purposeAsk: 'Which sales stage is this?',
  purposeIs: (summary) => `What it is for: ${summary}`,
  stepAsk: (step) => `The customer is at the step “${step}”. Which of these stages goes with it?`,
  stepsOf: (stage, steps) =>
    steps === '' ? `No procurement step goes with ${stage}.` : `The customer’s steps during ${stage}: ${steps}.`,
  funnelAsk: (probability) =>
    `An opportunity has a probability of ${probability}%. In which state of the funnel is it?`,
  funnelIs: {
    search: (enters) => `Below ${enters}% is search.`,
    in: (enters, best) => `From ${enters} to ${best}%, both included, is in the funnel.`,
    best: (best) => `Only above ${best}% is the best state.`,
  },
  plausibleAsk: (probability) =>
    `An opportunity gives a probability of ${probability}%. In which of these stages is that plausible?`,
  plausibleIs: (stage, from, to) => `Plausible in ${stage}: ${from} to ${to}%.`,
  nextAsk: (gates) =>
    `“${gates}” has just been reached, and so were the gates before it. Which stage may the opportunity enter?`,
  exitOf: (stage, gates) => `The exit gate of ${stage}: ${gates}.`,
  nextIs: (stage, next) => `It is the exit gate of ${stage}; after it comes ${next}.`,
  gateAsk: (stage, next) =>
    `An opportunity is in ${stage}; every earlier gate has been met. What must still be there before ${next}?`,
  closeAsk: (stage) =>
    `An opportunity is in ${stage}; every earlier gate has been met. What must still be there before it ends?`,
  gateOf: (gate, stage) => `“${gate}” is an exit gate of ${stage}.`,
  elementsAsk: (stage, next) =>
    `An opportunity is to go from ${stage} to ${next}. Which of the elements is not enough yet?`,
  elementIs: {
    known: 'known',
    planned: 'unknown; a day and a way to learn it are set',
    dayOnly: 'unknown; only a day to learn it is set',
    nothing: 'unknown; neither day nor way is set',
  },
  elementWhy: {
    known: (element) => `“${element}” is known, which is enough.`,
    planned: (element) => `“${element}” is unknown, but a day and a way to learn it are set, so it may go along.`,
    dayOnly: (element) => `“${element}” has a day and no way: it is either known, or both are written.`,
    nothing: (element) => `“${element}” is unknown, and neither a day nor a way to learn it is set.`,
  },
  decidersAsk: (stage, next) => `An opportunity is to go from ${stage} to ${next}. Contact with whom is lacking?`,
  deciderWhy: {
    met: (role, contact) => `${role}: “${contact}” is enough; even a brief contact counts.`,
    lacking: (role, contact) => `${role}: “${contact}” is not enough; there has to be at least a brief contact.`,
    notAsked: (role) => `The gate does not ask for contact with this role (${role}).`,
  },
  participantsAsk: (phase) => `Who of us has to take part in the phase “${phase}”?`,
  participantsOf: (phase, roles) => `Participants of “${phase}”: ${roles}.`,
  participantsElsewhere: (phase) => `These are the participants of “${phase}”.`,
  participantsNone: 'No phase has exactly these participants.',
  entryAsk: (phase) => `What must be there before the phase “${phase}”?`,
  entryOf: (phase, gates) => `Entry gate of “${phase}”: ${gates}.`,
  phaseAsk: 'Which development phase is this?',
  processAsk: (label) => `To which process does “${label}” belong?`,
  process: {
    stage: 'Our sales stages, one opportunity at a time',
    phase: 'Our development phases, one account at a time',
    step: 'The customer’s procurement steps, in their own process',
  },
  processIs: {
    stage: (names) => `The six sales stages: ${names}.`,
    phase: (names) => `The five development phases: ${names}.`,
    step: (names) => `The customer’s six procurement steps: ${names}.`,
  },
};

/** The words in the reader’s language. */
export function quizStageWords(lang: Lang): QuizStageWords {
  return lang === 'en' ? en : zh;
}
