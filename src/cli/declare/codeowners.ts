import type { Declare } from './declaring.ts';

export const codeowners: Declare = ({ bookCommand, say, does }) => {
  bookCommand('codeowners', say('由客户团队生成 CODEOWNERS', 'CODEOWNERS from the teams'), [
    {
      line: 'keyfolio codeowners',
      zh: '每个客户的文件夹由谁评审，GitHub 和 GitLab 都认',
      en: 'who reviews the folder of each account, for GitHub and GitLab',
    },
    {
      line: 'keyfolio codeowners --write',
      zh: '写进仓库的 CODEOWNERS，手写的行不动',
      en: 'write it into CODEOWNERS of the repository; lines written by hand stay',
    },
  ])
    .option('--write', say('写进 CODEOWNERS', 'write it into CODEOWNERS'))
    .option('--file <path>', say('哪个文件；不写则用仓库里已有的', 'which file; else the one that the repository has'))
    .action(does(async () => (await import('../commands/codeowners.ts')).codeownersFile));
};
