import type { Declare } from './declaring.ts';

export const diff: Declare = ({ bookCommand, say, does }) => {
  bookCommand('diff', say('改动对计划意味着什么', 'What a change means for the plans'), [
    {
      line: 'keyfolio diff',
      zh: '还没有提交的改动：态度、等级、金额、日期、发现……',
      en: 'what is not committed yet: stances, tiers, values, days, findings …',
    },
    {
      line: 'keyfolio diff main --account bedrock-petroleum',
      zh: '现在的文件与 main 相比，只看一个客户',
      en: 'the files as they are against main, one account only',
    },
    {
      line: 'keyfolio diff origin/main...HEAD --format markdown > comment.md',
      zh: '一个合并请求带来的变化，写成评论',
      en: 'what a pull request brings, as a comment',
    },
    {
      line: 'keyfolio diff v1..v2 --format json',
      zh: '两个版本之间的变化，给程序用',
      en: 'between two tags, for programs',
    },
  ])
    .argument(
      '[revisions]',
      say(
        'A、A..B 或 A...B（从分叉处算起）；不写：HEAD 与现在的文件',
        'A, A..B or A...B; none: HEAD and the files as they are',
      ),
    )
    .option(
      '--account <name>',
      say('只看这个客户；可以写多次', 'this account only; may be given several times'),
      (name: string, names: readonly string[]) => [...names, name],
      [],
    )
    .option('--format <format>', 'pretty | markdown | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/diff.ts')).diff));
};
