import type { Lang } from '#schemas/field.ts';

/** The words around the questions: the index of quizzes, a quiz, its answers. */
const zh = {
  lead: '几分钟一组：判断一家客户、一个阶段、一种角色，立刻知道对不对和为什么。',
  how: '怎样做',
  steps: [
    '读完题目，先在心里定下答案，再点开那一项；它会说对不对，以及为什么。',
    '错了就再点一项。只有第一次点开的算分。',
    '不用登录，分数只在这一页打开时有效；不保存，也不发送。',
    '可以打印：卷面不带答案，答案在最后一页。',
  ],
  judging: '判断题',
  judgingNote: '题目由方法页的表、设置里的界限和本书的客户生成；书改了，题目跟着改。每行写的是做完以后能做的事。',
  terms: '术语题',
  termsNote: '由术语表和课页的定义生成，按课页的主题分组。每行写的是做完以后认得的词。',
  after: (able: string) => `做完能${able}。`,
  count: (count: number) => `${count} 题`,
  instruction: '点开你认为对的一项。第一次点开的算分；不保存，不发送。',
  right: '对',
  wrong: '不对',
  nearest: (option: string, why: string) => `最容易错选“${option}”。${why}`,
  nearestLong: (why: string) => `最容易错选的一项：${why}`,
  score: '第一次就答对 {right} 题，已答 {answered} / {total}',
  done: '做完了：{right} / {total}',
  again: '再做一次',
  print: '打印',
  key: '答案',
  keyPlace: (place: number) => `第 ${place} 项`,
  next: '下一组',
  snippet: '要检查的一段',
  title: {
    tiers: '定级',
    lenses: '透镜',
    stages: '销售阶段',
    gates: '出口条件',
    phases: '开发阶段',
    roles: '角色与层级',
    rules: '规则',
    ethics: '合规：可以吗',
  },
  able: {
    tiers: '凭时间窗、紧迫性五问和依据给一家客户定级',
    lenses: '从一家真实客户的数字看出哪个透镜与声明不一致',
    stages: '说出一个商机在哪个阶段、漏斗的哪一态',
    gates: '看出商机进入下一阶段还缺什么',
    phases: '分清开发阶段、销售阶段和客户的采购步骤，知道谁参加、凭什么往下走',
    roles: '认出五种角色、四个层级和教练关系的级别',
    rules: '读一段计划，预先知道检查会说什么',
    ethics: '判断一件事能不能记、能不能做',
  },
  quoted: (word: string) => `“${word}”`,
  comma: '、',
  termsTitle: (topic: string) => `术语：${topic}`,
  termsAble: (names: string, count: number) => `认得${names}等 ${count} 个词`,
};

export type QuizWords = typeof zh;

const en: QuizWords = {
  lead: 'A few minutes each: judge an account, a stage, a role, and learn at once whether you were right, and why.',
  how: 'How it works',
  steps: [
    'Read the question, make up your mind, then open that answer: it says whether it is right, and why.',
    'If it is not, open another. Only the first that you open counts.',
    'There is no login, and the score lives only while the page is open: nothing is stored and nothing is sent.',
    'You can print a quiz: the sheet has no answers on it, the key is on the last page.',
  ],
  judging: 'Judging',
  judgingNote:
    'Made from the tables of the method’s pages, the bounds of the settings and the accounts of this book; when the book changes, so do the questions. Each line says what you can do afterwards.',
  terms: 'Terms',
  termsNote: 'Made from the glossary and the definitions of the lessons, by topic. Each line names some of the words.',
  after: (able) => `Afterwards you can ${able}.`,
  count: (count) => `${count} question${count === 1 ? '' : 's'}`,
  instruction:
    'Open the answer that you think is right. The first one that you open counts; nothing is stored and nothing is sent.',
  right: 'Right',
  wrong: 'Not right',
  nearest: (option, why) => `Most easily mistaken for it is “${option}”. ${why}`,
  nearestLong: (why) => `The one most easily mistaken for it: ${why}`,
  score: '{right} right at first try, {answered} of {total} answered',
  done: 'Done: {right} / {total}',
  again: 'Again',
  print: 'Print',
  key: 'Key',
  keyPlace: (place) => `answer ${place}`,
  next: 'Next quiz',
  snippet: 'The piece to be checked',
  title: {
    tiers: 'Grading',
    lenses: 'Lenses',
    stages: 'Sales stages',
    gates: 'Exit gates',
    phases: 'Development phases',
    roles: 'Roles and layers',
    rules: 'Rules',
    ethics: 'Law and ethics: may we?',
  },
  able: {
    tiers: 'grade an account by its window, the five answers on urgency and the evidence',
    lenses: 'see from the figures of a real account which lens disagrees with the declared tier',
    stages: 'say in which stage and in which state of the funnel an opportunity is',
    gates: 'see what an opportunity lacks before the next stage',
    phases: 'tell phases, stages and procurement steps apart, and know who takes part and what comes first',
    roles: 'recognise five roles, four layers and the ladder of the coach',
    rules: 'read a piece of a plan and know beforehand what the check will say',
    ethics: 'judge whether something may be recorded or done',
  },
  quoted: (word) => `“${word}”`,
  comma: ', ',
  termsTitle: (topic) => `Terms: ${topic}`,
  termsAble: (names, count) => `recognise ${count} words, such as ${names}`,
};

/** The words in the reader’s language. */
export function quizWords(lang: Lang): QuizWords {
  return lang === 'en' ? en : zh;
}
