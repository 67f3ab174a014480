import type { Declare } from './declaring.ts';

export const build: Declare = ({ bookCommand, say, does }) => {
  bookCommand('build', say('检查并生成网站', 'Check, then build the site'), [
    {
      line: 'keyfolio build',
      zh: '检查，然后把网站放进 dist；有错误时旧网站不变',
      en: 'check, then put the site into dist; with an error the old one stays',
    },
    { line: 'keyfolio build --out public-site', zh: '放进另一个文件夹', en: 'put it into another folder' },
  ])
    .option('--out <folder>', say('输出文件夹', 'output folder'), 'dist')
    .action(does(async () => (await import('../commands/build.ts')).build));
};
