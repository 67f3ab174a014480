import type { Declare } from './declaring.ts';

export const person: Declare = ({ bookCommand, say, does }) => {
  bookCommand('person', say('删除一个人的信息', 'Erase what the book keeps of a person'), [
    {
      line: 'keyfolio person forget bedrock-petroleum/zhou-qiming',
      zh: '先看会改什么、哪些文字还提到他；什么都不写',
      en: 'shows what would change and which text still names the person; writes nothing',
    },
    {
      line: 'keyfolio person forget bedrock-petroleum/zhou-qiming --yes',
      zh: '删除，全部写完或一点不写',
      en: 'erases: all files are written or none',
    },
  ])
    .argument('<what>', say('做什么：forget（删除）', 'what to do: forget'))
    .argument('<person>', say('客户/人，例如 acme/kim', 'account/person, such as acme/kim'))
    .option('--yes', say('不再询问，直接删除', 'erase without asking'))
    .action(does(async () => (await import('../commands/person.ts')).person));
};
