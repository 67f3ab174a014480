import type { Declare } from './declaring.ts';

export const explain: Declare = ({ bookCommand, say, does }) => {
  bookCommand('explain', say('解释一条规则', 'Explain a rule'), [
    {
      line: 'keyfolio explain tier/window-mismatch',
      zh: '查什么、为什么、怎么改，本书哪里有',
      en: 'what it checks, why, how to mend it, and where the book has it',
    },
    { line: 'keyfolio explain window-mismatch --lang en', zh: '不写前半也可以', en: 'the first half may be left out' },
  ])
    .argument('<rule>', say('规则名，检查结果里写着', 'name of the rule, as the check prints it'))
    .option('--format <format>', 'pretty | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/explain.ts')).explain));
};
