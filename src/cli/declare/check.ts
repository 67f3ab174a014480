import { Option } from 'commander';
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
      line: 'keyfolio check --watch',
      zh: '每次保存后再检查一遍',
      en: 'check again after each save',
    },
    {
      line: 'keyfolio check --fix content/accounts/bedrock-petroleum',
      zh: '先改好拼错的键、日期写法等，再检查',
      en: 'mend misspelt keys, dates and the like, then check',
    },
    {
      line: 'keyfolio check --changed-since origin/main...',
      zh: '只显示我的修改带来的结果',
      en: 'show only what my changes brought',
    },
    {
      line: 'keyfolio check --format sarif --output keyfolio.sarif --max-warnings 20',
      zh: '给构建服务一份报告，警告超过 20 个就算不通过',
      en: 'write a report for a build service, and fail with more than 20 warnings',
    },
  ])
    .argument('[paths...]', say('只显示这些文件或文件夹的结果', 'show the findings of these files or folders only'))
    .option('--format <format>', 'pretty | line | json | github | gitlab | sarif | junit', 'pretty')
    .option('--output <file>', say('写进文件，不写到屏幕', 'write to a file instead of the screen'))
    .option('--quiet', say('只显示错误', 'show errors only'))
    .option('--max-warnings <number>', say('警告超过几个就算不通过', 'fail with more warnings than this'))
    .option('--changed-since <revision>', say('只显示此后的修改带来的结果', 'show what changes since then brought'))
    .option('--watch', say('保存后再检查一遍，按 Ctrl-C 结束', 'check again after each save, until Ctrl-C'))
    .addOption(
      new Option('--fix', say('先把不需要人决定的改好', 'first mend what needs no decision')).conflicts('watch'),
    )
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/check.ts')).check));
};
