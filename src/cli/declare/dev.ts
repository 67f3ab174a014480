import type { Declare } from './declaring.ts';

export const dev: Declare = ({ bookCommand, say, does }) => {
  bookCommand('dev', say('边写边看', 'Preview while writing'), [
    {
      line: 'keyfolio dev',
      zh: '打开预览；存盘后页面立即更新，错误显示在结果页',
      en: 'open a preview; a saved file is on the page at once, errors are a page of their own',
    },
  ])
    .option('--port <port>', say('端口', 'port'), '4321')
    .option(
      '--edition <edition>',
      say('team、executive、training 或 customer 版', 'team, executive, training, customer'),
      'team',
    )
    .option('--account <account>', say('客户版：哪一个客户', 'customer edition: for whom'))
    .action(does(async () => (await import('../commands/dev.ts')).dev));
};
