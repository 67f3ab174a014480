import type { Declare } from './declaring.ts';

export const schema: Declare = ({ command, say, does }) => {
  command('schema', say('前置数据的 JSON Schema', 'JSON Schema of the front matter'), [
    { line: 'keyfolio schema', zh: '列出文档类型和位置', en: 'list the kinds of documents and their places' },
    { line: 'keyfolio schema account', zh: '输出一类文档的 JSON Schema', en: 'print the JSON Schema of one kind' },
    { line: 'keyfolio schema --write schemas-json', zh: '每类写一个文件', en: 'write one file for each kind' },
    {
      line: 'keyfolio schema --snippets .vscode/keyfolio.code-snippets',
      zh: '写出 VS Code 的代码片段',
      en: 'write the snippets of VS Code',
    },
  ])
    .argument('[kind]', say('文档类型；不写则列出全部', 'kind of document; without it, the list of them'))
    .option('--write <folder>', say('每类一个文件，写进这个文件夹', 'write one file for each kind into this folder'))
    .option('--snippets <file>', say('VS Code 的代码片段，写进这个文件', 'write snippets for VS Code into this file'))
    .action(does(async () => (await import('../commands/schema.ts')).schema));
};
