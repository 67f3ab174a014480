import type { Declare } from './declaring.ts';

export const brief: Declare = ({ bookCommand, say, does }) => {
  bookCommand('brief', say('一页简报，存成一个文件', 'The one-page brief as one file'), [
    {
      line: 'keyfolio brief bedrock-petroleum --html --out bedrock.html',
      zh: '一个不用联网就能打开、打印的文件',
      en: 'a file to open and print without a network',
    },
    {
      line: 'keyfolio brief bedrock-petroleum --html --lang en > bedrock.html',
      zh: '英文版',
      en: 'in English',
    },
  ])
    .argument('<account>', say('客户', 'account'))
    .option('--html', say('HTML 文件（目前只有这一种）', 'an HTML file (the only form so far)'))
    .option('--out <file>', say('写进这个文件；不写则直接输出', 'write it into this file; else it is printed'))
    .action(does(async () => (await import('../commands/brief.ts')).brief));
};
