import type { Declare } from './declaring.ts';

export const rollback: Declare = ({ command, say, does }) => {
  command('rollback', say('换回上一个已发布的网站', 'Serve the site that was published before'), [
    { line: 'keyfolio rollback', zh: 'dist 换回上一版', en: 'dist is the release before again' },
    { line: 'keyfolio rollback --out public-site', zh: '另一个文件夹里的网站', en: 'the site in another folder' },
  ])
    .option('--out <folder>', say('网站文件夹', 'folder of the site'), 'dist')
    .option('--wait <seconds>', say('等候正在进行的生成', 'wait for a build that is running'))
    .action(does(async () => (await import('../commands/rollback.ts')).rollback));
};
