import type { Declare } from './declaring.ts';

export const next: Declare = ({ bookCommand, say, does }) => {
  bookCommand('next', say('现在最值得做的事', 'The most valuable things to do now'), [
    {
      line: 'keyfolio next bedrock-petroleum',
      zh: '一个客户现在最值得做的五件事',
      en: 'the five most valuable things to do now at an account',
    },
    { line: 'keyfolio next', zh: '全部客户里最值得做的五件事', en: 'the five of the whole book' },
    {
      line: 'keyfolio next bedrock-petroleum --limit 10 --format json',
      zh: '十件，供程序读取',
      en: 'ten of them, for programs',
    },
  ])
    .argument('[account]', say('客户；不写则是全部客户', 'account; without it, all of them'))
    .option('--limit <number>', say('几件', 'how many'), '5')
    .option('--format <format>', 'pretty | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/next.ts')).next));
};
