import type { Declare } from './declaring.ts';

export const doctor: Declare = ({ bookCommand, say, does }) => {
  bookCommand('doctor', say('看这台电脑或已发布的网站缺什么', 'See what this machine or a published site lacks'), [
    {
      line: 'keyfolio doctor',
      zh: 'Node、git、内容、设置、写权限、编辑器，缺什么就说怎么办',
      en: 'Node, git, content, settings, write access, editor: what is missing and what to do',
    },
    { line: 'keyfolio doctor --format json', zh: '供程序读取', en: 'for programs' },
    {
      line: 'keyfolio doctor --url https://plans.example.com/',
      zh: '已发布的网站缺哪些保护；登录后的 Cookie 放在 KEYFOLIO_COOKIE',
      en: 'what protection a published site lacks; the cookie after signing on is in KEYFOLIO_COOKIE',
    },
  ])
    .option('--out <folder>', say('网站文件夹', 'folder of the site'), 'dist')
    .option('--url <address>', say('已发布网站的地址', 'address of a published site'))
    .option('--open', say('网站本来就不用登录', 'the site is meant to be read without signing on'))
    .option('--signed-out', say('只看没有登录能读到什么', 'look only at what can be read without signing on'))
    .option('--format <format>', 'pretty | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/doctor.ts')).doctor));
};
