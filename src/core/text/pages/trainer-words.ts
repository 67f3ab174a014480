import type { Lang } from '#schemas/field.ts';

/** The words of the trainer’s pages: handouts, slides, the cheat sheet, the preparation. */
const zh = {
  /** Headings that authors of the course write, by which its sheets and slides find what they show. */
  headings: {
    how: '怎么做',
    outcomes: '学完能做',
    takeAway: '带走',
    task: '任务',
  },
  print: '打印',
  course: '课程',
  lecture: '讲次',
  outcomes: '学完能做',
  takeAway: '带走',
  agenda: '安排',
  agendaTotal: (minutes: number) => `合计 ${minutes} 分钟，休息不计`,
  minutes: (minutes: number) => `${minutes} 分钟`,
  notes: '笔记',
  how: '怎么做',
  moreInLesson: (count: number) => `另有 ${count} 项，见课页`,
  worksheets: '工作表',
  groupResult: {
    alone: '我的结果',
    pairs: '两人的结果',
    team: '小组的结果',
  },
  terms: '本讲术语',
  nextLecture: '下一讲',
  lastLecture: '课程到此结束',
  example: (account: string) => `实例：${account}`,
  task: '任务',
  materials: '材料',
  materialsInHandout: '讲义里的材料与步骤',
  worksheetsAre: (names: string) => `工作表：${names}`,
  practiceAccount: (name: string) => `练习书：${name}`,

  cheatLead: '等级、阶段、角色与节奏，一页纸；数字来自本书的方法页与设置。',
  tiers: '四个等级：现在到成交还有多久',
  treatment: '怎么对待',
  inDays: (what: string) => `${what}（天）`,
  stages: '六个销售阶段：商机走到哪里',
  purpose: '目的',
  phases: '五个开发阶段：客户开发到哪里',
  steps6: '客户的六步采购',
  roles: '五种采购角色',
  layers: '四个层级看重什么',
  coachLevels: '教练关系五级',
  relationLevels: '关系四级',
  reviews: '回顾节奏',
  funnelStates: '漏斗三态：成交概率',
  funnelShapes: '漏斗五形：各态占比',

  trainerLead: '第一天开课前要准备的，按用到的先后。',
  timetable: '两天的时间表',
  timetableNote: (start: string) =>
    `每天 ${start} 开始。休息写在各讲的安排里，不计入上课的分钟数；开课时间不同，后面的顺延。`,
  dayEnds: (time: string, minutes: number) => `${time} 结束，上课共 ${minutes} 分钟`,
  pause: '休息',
  starts: '开始',
  toShow: '放映',
  toPrint: '打印',
  exercises: '练习',
  prepare: '要准备的',
  sheet: '工作表',
  copies: '份数',
  usedBy: '用于',
  perPerson: (count: number) => `每人 ${count} 份`,
  perPair: (count: number) => `每两人 ${count} 份`,
  perTeam: (count: number) => `每组 ${count} 份`,
  checklist: {
    handouts: (lectures: number) =>
      `${lectures} 讲的讲义各打印一遍，每人一份；练习的材料与步骤在讲义里，参考答案不在。`,
    cheatSheet: '一页速查，每人一份。',
    slides: '投影：打开即用，方向键翻页，F 全屏；不联网也能打印成一页一张。',
    teams: '分组：三四人一组，每组一张大纸、几支笔、便签；影响力地图要一人一张卡。第二天的九步汇报换成五人一组。',
    devices: '每组一台能打开本网站的设备：练习要查书里的客户。',
    answers: '参考答案在练习页里，展开才看得到：讲师课前读一遍。',
  },
  practice: '练习书里的客户',
  practiceNote: '改到检查通过为止；下面的练习各有一个带着毛病的计划。',
  noPractice: '这六讲的练习都用本书的客户，不用练习书。',
  illustrations: '书里哪个客户说明什么',
  illustrationsNote:
    '每个主题三家：填得最全的，另一家可以比较的，和一家有毛病的。填了多少按这个主题的字段数算，毛病按这个主题的规则算。',
  topic: '主题',
  best: '填得最全',
  second: '可以比较',
  wrong: '哪里不对',
  noneWrong: '本书没有这类检查提示',
  noneFilled: '没有计划记录它：看课页里的例子',
  inExercises: '用到的练习',
  filled: (count: number, of: number) => `填了 ${count}/${of} 个字段`,
  findings: (rule: string, count: number) => (count === 1 ? rule : `${rule}（${count} 处）`),
  mistakes: '哪里出了错，看哪家客户',
  mistakesNote: '检查对书里客户的提示，随每次生成更新；有些是有意为之，写明了理由。',
  tierOnPurpose: '等级有意与时间窗不同，限期复核',
  gaps: '课程的空缺',
  gapsNote: '这些模块来源只有名称。我们补写了的，写明在哪里；没有补的，课上就说没有。',
  module: '模块',
  filledBy: '本书补写',
  openGap: '没有补，不讲',
} as const;

type Words<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Words<T[K]>;
};

/** The words of both languages have one shape. */
export type TrainerWords = Words<typeof zh>;

const en: TrainerWords = {
  headings: {
    how: 'How',
    outcomes: 'What trainees can do afterwards',
    takeAway: 'Take away',
    task: 'Task',
  },
  print: 'Print',
  course: 'Course',
  lecture: 'Lecture',
  outcomes: 'What you can do afterwards',
  takeAway: 'Take away',
  agenda: 'Agenda',
  agendaTotal: (minutes) => `${minutes} minutes, breaks not counted`,
  minutes: (minutes) => `${minutes} min`,
  notes: 'Notes',
  how: 'How',
  moreInLesson: (count) => `${count} more in the lesson`,
  worksheets: 'Worksheets',
  groupResult: {
    alone: 'My result',
    pairs: 'Our result, in pairs',
    team: 'Our team’s result',
  },
  terms: 'Terms of this lecture',
  nextLecture: 'Next lecture',
  lastLecture: 'The course ends here',
  example: (account) => `Example: ${account}`,
  task: 'Task',
  materials: 'Materials',
  materialsInHandout: 'Materials and steps in the handout',
  worksheetsAre: (names) => `Worksheets: ${names}`,
  practiceAccount: (name) => `Practice book: ${name}`,

  cheatLead: 'Tiers, stages, roles and rhythm on one sheet; the figures are those of this book’s method and settings.',
  tiers: 'Four tiers: how close to signing',
  treatment: 'Treatment',
  inDays: (what) => `${what} (days)`,
  stages: 'Six sales stages: where the opportunity is',
  purpose: 'Purpose',
  phases: 'Five development phases: where the account is',
  steps6: 'The customer’s six steps',
  roles: 'Five buying roles',
  layers: 'What four layers value',
  coachLevels: 'Five levels of a coach',
  relationLevels: 'Levels of a relation',
  reviews: 'Rhythm of reviews',
  funnelStates: 'Funnel states: probability',
  funnelShapes: 'Funnel shapes: shares',

  trainerLead: 'What to prepare before day one, in the order in which you need it.',
  timetable: 'Timetable of two days',
  timetableNote: (start) =>
    `Each day starts at ${start}. Breaks stand in the agendas and do not count as teaching; start at another time and the rest moves.`,
  dayEnds: (time, minutes) => `Ends at ${time}, ${minutes} minutes of teaching`,
  pause: 'Break',
  starts: 'Starts',
  toShow: 'To show',
  toPrint: 'To print',
  exercises: 'Exercises',
  prepare: 'To prepare',
  sheet: 'Worksheet',
  copies: 'Copies',
  usedBy: 'Used in',
  perPerson: (count) => `${count} a person`,
  perPair: (count) => `${count} a pair`,
  perTeam: (count) => `${count} a team`,
  checklist: {
    handouts: (lectures) =>
      `The handouts of ${lectures} lectures, one each. They hold the materials and steps of the exercises, not the model answers.`,
    cheatSheet: 'The cheat sheet, one each.',
    slides:
      'Slides: open and go; arrow keys turn, F fills the screen. They print one a sheet, should the projector fail.',
    teams:
      'Teams of three or four, each with a large sheet, pens and sticky notes; the influence map needs a card for each person. For the briefing in nine steps on day two, teams of five.',
    devices: 'A device for each team that opens this site: exercises look accounts up.',
    answers: 'Model answers are on the exercise pages and open when asked for: read them beforehand.',
  },
  practice: 'Accounts of the practice book',
  practiceNote: 'To be mended until the check is clean; each of these exercises has a flawed plan.',
  noPractice: 'The exercises of these lectures use the accounts of this book, none of the practice book.',
  illustrations: 'Which account shows what',
  illustrationsNote:
    'Three for each topic: the fullest, another to compare, and one with something wrong. Fullness counts the fields of the topic, what is wrong the findings of its rules.',
  topic: 'Topic',
  best: 'Fullest',
  second: 'To compare',
  wrong: 'Something wrong',
  noneWrong: 'No finding of this kind in the book',
  noneFilled: 'No plan records it: see the example in the lesson',
  inExercises: 'Used in exercises',
  filled: (count, of) => `${count} of ${of} fields`,
  findings: (rule, count) => (count === 1 ? rule : `${rule} (${count})`),
  mistakes: 'What goes wrong, and where to see it',
  mistakesNote:
    'What the check says of the accounts of the book, made anew with every build. Some of it is there on purpose, with a reason.',
  tierOnPurpose: 'Another tier than the window says, on purpose and for a time',
  gaps: 'Gaps of the course',
  gapsNote:
    'The source only names these modules. Where we have written something, it says where; for the rest, tell the class that there is nothing.',
  module: 'Module',
  filledBy: 'Written for this book',
  openGap: 'Not written, not taught',
};

/** These words in one language. */
export function trainerWords(lang: Lang): TrainerWords {
  return lang === 'en' ? en : zh;
}
