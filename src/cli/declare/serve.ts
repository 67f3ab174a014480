import type { Declare } from './declaring.ts';

export const serve: Declare = ({ command, say, does }) => {
  command('serve', say('打开已生成的网站', 'Serve the built site'), [
    { line: 'keyfolio serve', zh: '打开 dist 里的网站', en: 'serve the site in dist' },
    { line: 'keyfolio serve --port 8080', zh: '用另一个端口', en: 'on another port' },
  ])
    .option('--out <folder>', say('网站文件夹', 'folder of the site'), 'dist')
    .option('--port <port>', say('端口', 'port'), '4321')
    .action(does(async () => (await import('../commands/serve.ts')).serve));
};
