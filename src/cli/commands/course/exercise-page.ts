import type { Lang } from '#schemas/field.ts';
import type { ExerciseText } from '#core/practice/exercise-text.ts';
import { counted } from '#report/format.ts';

/** What the page says besides the words of the exercise. */
export interface PageFacts {
  readonly lang: Lang;
  /** The folder of the practice account, and how many findings wait in it. */
  readonly practice?: { readonly account: string; readonly findings: number };
  /** Blank worksheets, as the folder holds them. */
  readonly worksheets: readonly string[];
  /** Labels of worksheets that are drawn: the site prints them. */
  readonly drawn: readonly string[];
}

/** `EXERCISE.md`: the task without its model answer, and the commands to run. */
export function exercisePage({ title, summary, task }: ExerciseText, facts: PageFacts): string {
  return `# ${title}\n\n${summary}\n\n${[...folder(facts), ...commands(facts)].join('\n\n')}\n\n${task}\n`;
}

function folder({ lang, practice, worksheets, drawn }: PageFacts): readonly string[] {
  const english = lang === 'en';
  const sheets = worksheets.map((file) => `\`${file}\``).join(english ? ', ' : '、');
  return [
    ...(practice === undefined
      ? []
      : [
          english
            ? `The plan to mend is \`content/accounts/${practice.account}/\`: ${counted(practice.findings, 'finding')}. The facts that you need stand in its own prose. The rest of \`content/\` is the book around it; leave settings and method as they are.`
            : `要改的计划在 \`content/accounts/${practice.account}/\`，共 ${practice.findings} 处。需要的事实都在它自己的正文里。\`content/\` 的其余部分是这本书的设置、方法和档案，不用改。`,
        ]),
    ...(drawn.length === 0
      ? []
      : [
          english
            ? `To draw on, printed from the page of the exercise: ${drawn.join(', ')}.`
            : `画在纸上的工作表，从练习的网页打印：${drawn.join('、')}。`,
        ]),
    ...(worksheets.length === 0 ? [] : [english ? `Blank worksheets: ${sheets}.` : `空白工作表：${sheets}。`]),
  ];
}

function commands({ lang, practice }: PageFacts): readonly string[] {
  const english = lang === 'en';
  const lines = practice
    ? [
        ['keyfolio check', english ? 'what is to be mended, at the line' : '还有哪些要改，在哪一行'],
        ['keyfolio explain <rule>', english ? 'what a rule asks for, and why' : '一条规则要什么，为什么'],
        [
          'keyfolio course mark',
          english ? 'marks what you did; --answer shows the model answer' : '批改；加 --answer 显示参考答案',
        ],
      ]
    : [['keyfolio course mark --answer', english ? 'shows the model answer' : '显示参考答案']];
  const longest = Math.max(...lines.map(([line = '']) => line.length));
  const shown = lines.map(([line = '', says = '']) => `${line.padEnd(longest)}   # ${says}`);
  const where = english
    ? 'In this folder (put `npx` before it where needed):'
    : '在这个文件夹里运行（需要时在前面加 `npx`）：';
  return [where, `\`\`\`sh\n${shown.join('\n')}\n\`\`\``];
}
