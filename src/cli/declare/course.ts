import type { Declare } from './declaring.ts';

export const course: Declare = ({ command, say, does }) => {
  command('course', say('练习：列出、开始、按规则批改', 'Exercises: list, start, and mark by the rules'), [
    {
      line: 'keyfolio course',
      zh: '有哪些练习，各要多久，练习客户里有几处待改',
      en: 'the exercises: how long they take and how many findings wait',
    },
    {
      line: 'keyfolio course start mend-tier-and-window',
      zh: '在新文件夹里开始：一本完整的小书、练习说明、空白工作表',
      en: 'starts one in a new folder: a complete small book, the task, blank worksheets',
    },
    {
      line: 'keyfolio course mark keyfolio-mend-tier-and-window',
      zh: '批改：改好几处，还剩几处，有没有把内容删掉了事',
      en: 'marks it: what is mended, what is left, what was only thrown away',
    },
    {
      line: 'keyfolio course mark keyfolio-mend-tier-and-window --answer',
      zh: '批改之后显示参考答案',
      en: 'marks it and shows the model answer',
    },
  ])
    .argument('[what]', 'list | start | mark', 'list')
    .argument('[name]', say('start：练习的名字；mark：文件夹', 'start: the exercise; mark: its folder'))
    .argument('[folder]', say('start：新文件夹', 'start: the new folder'))
    .option('--content <folder>', say('练习所在的内容文件夹', 'content folder with the course'), 'content')
    .option('--answer', say('mark：显示参考答案', 'mark: show the model answer'))
    .action(does(async () => (await import('../commands/course.ts')).course));
};
