import type { Declare } from './declaring.ts';

export const fmt: Declare = ({ command, say, does }) => {
  command('fmt', say('整理前置数据的次序和写法', 'Put front matter into order and style'), [
    { line: 'keyfolio fmt', zh: '整理整本书；正文和注释不动', en: 'the whole book; bodies and comments stay' },
    {
      line: 'keyfolio fmt content/accounts/bedrock-petroleum',
      zh: '只整理一个客户',
      en: 'one account only',
    },
    {
      line: 'keyfolio fmt --check',
      zh: '只列出要整理的文件，有就以 1 结束',
      en: 'only list what would change, and end with 1 if anything would',
    },
  ])
    .argument('[paths...]', say('只整理这些文件或文件夹', 'these files or folders only'))
    .option('--content <folder>', say('内容文件夹', 'content folder'), 'content')
    .option('--check', say('什么也不写，只列出', 'write nothing, only list'))
    .action(does(async () => (await import('../commands/fmt.ts')).fmt));
};
