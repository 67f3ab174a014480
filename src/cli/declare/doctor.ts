import type { Declare } from './declaring.ts';

export const doctor: Declare = ({ bookCommand, say, does }) => {
  bookCommand('doctor', say('看这台电脑能不能写计划', 'See whether this machine is ready'), [
    {
      line: 'keyfolio doctor',
      zh: 'Node、git、内容、设置、写权限、编辑器，缺什么就说怎么办',
      en: 'Node, git, content, settings, write access, editor: what is missing and what to do',
    },
    { line: 'keyfolio doctor --format json', zh: '供程序读取', en: 'for programs' },
  ])
    .option('--out <folder>', say('网站文件夹', 'folder of the site'), 'dist')
    .option('--format <format>', 'pretty | json', 'pretty')
    .option('--no-color', say('不用颜色', 'no colour'))
    .action(does(async () => (await import('../commands/doctor.ts')).doctor));
};
