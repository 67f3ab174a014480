import type { Declare } from './declaring.ts';

export const hostFiles: Declare = ({ command, say, does }) => {
  command('host-files', say('网站服务器的配置：安全策略和响应头', 'Files for web servers: policy and headers'), [
    {
      line: 'keyfolio host-files',
      zh: '列出文件：nginx、Caddy、Cloudflare、Netlify、CloudFront',
      en: 'list them: nginx, Caddy, Cloudflare, Netlify, CloudFront',
    },
    { line: 'keyfolio host-files keyfolio.nginx.conf', zh: '输出一个文件', en: 'print one' },
    { line: 'keyfolio host-files --write host', zh: '全部写进文件夹 host', en: 'write all into the folder host' },
  ])
    .argument('[file]', say('文件；不写则列出全部', 'file; without it, the list of them'))
    .option('--write <folder>', say('写进这个文件夹', 'write them into this folder'))
    .option('--no-search', say('网站没有搜索：策略更严', 'the site has no search: a stricter policy'))
    .action(does(async () => (await import('../commands/host-files.ts')).hostFiles));
};
