import type { Declare } from './declaring.ts';

export const verify: Declare = ({ command, say, does }) => {
  command('verify', say('对照清单检查网站的每个文件', 'Hold every file of a site against its manifest'), [
    { line: 'keyfolio verify', zh: '检查 dist', en: 'verify dist' },
    { line: 'keyfolio verify /srv/www/plans', zh: '检查服务器上的副本', en: 'verify the copy on a server' },
  ])
    .argument('[folder]', say('网站文件夹', 'folder of the site'), 'dist')
    .action(does(async () => (await import('../commands/verify.ts')).verify));
};
