import type { Lang } from '#schemas/field.ts';

/** The words of questions on roles, layers and the ladder of the coach. */
const zh = {
  definitionAsk: '这说的是哪种角色？',
  personAsk: (person: string, account: string) => `${account}的${person}，在这次采购中是哪种角色？`,
  roleIs: (person: string, role: string, summary: string) => `${person}是${role}：${summary}`,
  /** By what a role is told, from what its page says of it. */
  tells: {
    coach: '看三样：对我方可信，在其单位可信，说得出这件事对其单位有什么好处。',
    sponsor: '看有没有派自己的人、用自己的钱；只在会上说好话的不算。',
    approver: '看谁能推翻下面选好的方案；代签和会签的不算。',
    'decision-maker': '看选错了由谁负责；签了字而不担指标的不算。',
    recommender: '看谁把需求写成要求、把要求变成评分；日期和结果不由这个人定。',
  },
  /** Why somebody is not of a role, whatever the role is. */
  isNot: {
    coach: '教练公开希望用我方方案，给过可以分享的指引；这里看不出来。',
    sponsor: '执行赞助者派自己的人、用自己的钱，让事情先动起来；这里看不出来。',
    approver: '批准者问值不值、风险由谁担，最后能说“不”；这里看不出来。',
    'decision-maker': '决策者在几种做法里选一种，为选错负责；这里看不出来。',
    recommender: '推荐者写要求、提评价意见，自己不作选择；这里说的不是这样。',
  },
  /** Why somebody of a role is not of the one that it is taken for most easily. */
  isNotNearest: {
    coach: '执行赞助者派人、出钱；这个人给的是指引，没有动用资源。',
    sponsor: '教练给的是指引；这个人拿出来的是人和钱。',
    approver: '决策者比较方案、选定一种；这个人签的是钱，问的是值不值。',
    'decision-maker': '批准者问值不值、风险由谁担，一般不参与选型；这个人要为选得对不对负责。',
    recommender: '决策者在几种做法里选一种，为选错负责；这个人提要求和意见，结果由别人定。',
  },
  and: '；',
  valueAsk: (layer: string) => `${layer}的人看重什么？`,
  layerAsk: (value: string) => `看重“${value}”的是哪一层？`,
  valueOf: (layer: string, value: string) => `${layer}看重的是“${value}”。`,
  levelAsk: (level: string) => `与教练的关系现在是“${level}”。再进一级是什么？`,
  ladder: (levels: string) => `五级依次是：${levels}。`,
  passed: (level: string) => `“${level}”比现在低，早已走过。`,
  skips: (level: string) => `到“${level}”不止一级，中间不能跳过。`,
};

export type QuizRoleWords = typeof zh;

const en: QuizRoleWords = {
  definitionAsk: 'Which role is this?',
  personAsk: (person, account) => `${person} of ${account}: which role in this purchase?`,
  roleIs: (person, role, summary) => `${person} has the role of ${role}: ${summary}`,
  tells: {
    coach:
      'Three things tell: credible to us, credible inside, and a reason why it is good for their own organisation.',
    sponsor: 'It shows in people sent and money spent; kind words in meetings are not enough.',
    approver: 'Ask who can overturn what was chosen below; signing on behalf of somebody is not enough.',
    'decision-maker': 'Ask who answers for a wrong choice; a signature without the measure is not enough.',
    recommender: 'Ask who turns needs into requirements and requirements into scores; day and result are up to others.',
  },
  isNot: {
    coach: 'A coach openly wants our solution and has given guidance that may be shared; nothing here shows that.',
    sponsor: 'A sponsor sends people and spends money so that things begin to move; nothing here shows that.',
    approver: 'An approver asks whether it is worth the money and the risk, and can say no; nothing here shows that.',
    'decision-maker': 'A decision maker chooses one of several ways and answers for it; nothing here shows that.',
    recommender: 'A recommender writes requirements and opinions and chooses nothing; that is not what is said here.',
  },
  isNotNearest: {
    coach: 'A sponsor gives people and money; what comes from here is guidance.',
    sponsor: 'A coach gives guidance; what comes from here is people and money.',
    approver: 'A decision maker compares solutions and chooses one; what is signed for here is the money.',
    'decision-maker':
      'An approver asks about money and risk and seldom chooses; here somebody answers for the right choice.',
    recommender:
      'A decision maker chooses and answers for the choice; here requirements and opinions are given, and others choose.',
  },
  and: '; ',
  valueAsk: (layer) => `What do people of the ${layer} value?`,
  layerAsk: (value) => `Which layer values “${value}”?`,
  valueOf: (layer, value) => `The ${layer} values “${value}”.`,
  levelAsk: (level) => `The relation with a coach has reached “${level}”. What is the next step of the ladder?`,
  ladder: (levels) => `The ladder from the bottom: ${levels}.`,
  passed: (level) => `“${level}” is below where the relation is now.`,
  skips: (level) => `“${level}” is more than one step away, and no step is skipped.`,
};

/** The words in the reader’s language. */
export function quizRoleWords(lang: Lang): QuizRoleWords {
  return lang === 'en' ? en : zh;
}
