import type { Declare } from './declaring.ts';

export const build: Declare = ({ bookCommand, say, does }) => {
  bookCommand('build', say('检查并生成网站', 'Check, then build the site'), [
    {
      line: 'keyfolio build',
      zh: '检查，然后把网站放进 dist；有错误时旧网站不变',
      en: 'check, then put the site into dist; with an error the old one stays',
    },
    { line: 'keyfolio build --out public-site', zh: '放进另一个文件夹', en: 'put it into another folder' },
    {
      line: 'keyfolio build --edition executive',
      zh: '高管版：没有对人的备注和合规登记，放进 dist-executive',
      en: 'for executives, without notes on people or registers, into dist-executive',
    },
    {
      line: 'keyfolio build --edition customer --account bedrock-petroleum',
      zh: '给这个客户的一页联合生意计划',
      en: 'the joint plan on one page, for that customer',
    },
  ])
    .option('--out <folder>', say('输出文件夹：dist、dist-executive 等', 'output folder: dist, dist-executive …'))
    .option(
      '--edition <edition>',
      say('team、executive、training 或 customer 版', 'team, executive, training, customer'),
      'team',
    )
    .option('--account <account>', say('客户版：哪一个客户', 'customer edition: for whom'))
    .option('--wait <seconds>', say('等候同一网站正在进行的生成', 'wait for a build of the same site that is running'))
    .action(does(async () => (await import('../commands/build.ts')).build));
};
