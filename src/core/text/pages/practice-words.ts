import type { Lang } from '#schemas/field.ts';

/** The words of the page about the practice book. */
const zh = {
  lead: '一组故意写错的计划。每个练习给你一家客户，改到检查通过为止。',
  what: '它是什么',
  whatText: [
    '练习书里的客户都是虚构的，计划里藏着已知的毛病：等级和时间窗对不上，关系只靠一个人，漏斗中间是空的，招待违反了规定。哪里不对，检查会一条条指出来；怎样改才对，要靠课页里的道理。',
    '你改的是自己文件夹里的副本，改坏了重新开始就行，这本书不会变。交卷时由规则打分，也会看出哪些内容只是被删掉了事。',
  ],
  how: '怎样开始',
  steps: [
    ['看有哪些练习，各有几处待改', 'keyfolio course'],
    ['开始一个练习：新文件夹里有一本完整的小书、练习说明和空白工作表', 'keyfolio course start mend-tier-and-window'],
    ['在那个文件夹里改文件，随时检查', 'keyfolio check'],
    ['交卷，由规则批改；加上 --answer 看参考答案', 'keyfolio course mark keyfolio-mend-tier-and-window'],
  ],
  list: '练习书里的练习',
  none: '还没有练习用到练习书。',
  exercise: '练习',
  duration: '用时',
  trains: '练什么',
  start: '开始的命令',
  without: '没有终端怎么办',
  withoutText: [
    '练习书不能从网页下载：要改的是一整个文件夹，判对错的是命令。只凭练习页列出的工作表做不了，待改的计划不在上面。可以这样练：',
    '一位装好命令行的同事操作，把检查结果和文件投影出来；全组逐条决定怎样改、为什么，由他改完再检查，最后交卷。',
    '或者改自己团队的计划：在网页上照检查结果修改，提交拉取请求；检查通过，由同事审阅后合并。',
  ],
} as const;

/** The words of both languages have one shape. */
interface PracticeWords {
  readonly lead: string;
  readonly what: string;
  readonly whatText: readonly string[];
  readonly how: string;
  /** What to do, and the command that does it. */
  readonly steps: readonly (readonly [what: string, command: string])[];
  readonly list: string;
  readonly none: string;
  readonly exercise: string;
  readonly duration: string;
  readonly trains: string;
  readonly start: string;
  readonly without: string;
  /** Why, and what to do instead. */
  readonly withoutText: readonly [why: string, ...instead: string[]];
}

const en: PracticeWords = {
  lead: 'Plans that are wrong on purpose. Each exercise gives you one account to mend until the check is clean.',
  what: 'What it is',
  whatText: [
    'The accounts of the practice book are fictional, and their plans have known flaws: a tier that its time window contradicts, a relation that hangs on one person, a funnel with nothing in the middle, hospitality against the rules. The check names each flaw; how to mend it is what the lessons teach.',
    'You mend a copy in a folder of your own: when it goes wrong, start again. This book stays as it is. The rules mark what you hand in, and they notice what was merely thrown away.',
  ],
  how: 'How to start',
  steps: [
    ['See the exercises, and how many findings wait in each', 'keyfolio course'],
    [
      'Start one: a new folder with a complete small book, the task and blank worksheets',
      'keyfolio course start mend-tier-and-window',
    ],
    ['Mend the files in that folder, and check whenever you like', 'keyfolio check'],
    [
      'Have it marked by the rules; --answer shows the model answer as well',
      'keyfolio course mark keyfolio-mend-tier-and-window',
    ],
  ],
  list: 'Exercises of the practice book',
  none: 'No exercise uses the practice book yet.',
  exercise: 'Exercise',
  duration: 'Time',
  trains: 'What it trains',
  start: 'Command to start',
  without: 'Without a terminal',
  withoutText: [
    'The practice book cannot be downloaded from this page: what you mend is a whole folder, and what judges it is a command. The worksheets listed on the page of the exercise are not enough by themselves, since the plan to mend is not on them. Do this instead:',
    'One person who has the command line shows the findings and the files on the projector. The room decides on each finding what to change and why; that person changes it, checks again, and has the folder marked at the end.',
    'Or mend your own team’s plan: change it in the browser by its findings and open a pull request; once the check is clean and a colleague has read it, it is merged.',
  ],
};

/** The words in the reader's language. */
export function practiceWords(lang: Lang): PracticeWords {
  return lang === 'en' ? en : zh;
}
