import type { Declare } from './declaring.ts';

export const rules: Declare = ({ bookCommand, say, does }) => {
  bookCommand('rules', say('列出全部规则', 'List every rule'), [
    {
      line: 'keyfolio rules',
      zh: '规则、级别、含义，本书各有几处',
      en: 'rules, how grave they are, what they say, how often the book has each',
    },
    { line: 'keyfolio rules --format json', zh: '供程序读取', en: 'for programs' },
  ])
    .option('--format <format>', 'pretty | json', 'pretty')
    .action(does(async () => (await import('../commands/rules.ts')).rules));
};
