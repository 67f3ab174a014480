import type { Declare } from './declaring.ts';

export const check: Declare = ({ bookCommand, say, does }) => {
  bookCommand('check', say('检查全部计划', 'Check every plan'), [
    { line: 'keyfolio check', zh: '检查整本书', en: 'check the whole book' },
    {
      line: 'keyfolio check content/accounts/bedrock-petroleum',
      zh: '检查整本书，只显示一个客户的结果',
      en: 'check the whole book, show the findings of one account',
    },
    {
      line: 'keyfolio check --format line --as-of 2026-12-31',
      zh: '按年末判断，每行一个结果',
      en: 'judge at the end of the year, one finding a line',
    },
  ])
    .argument('[paths...]', say('只显示这些文件或文件夹的结果', 'show the findings of these files or folders only'))
    .option('--format <format>', 'pretty | line | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/check.ts')).check));
};
