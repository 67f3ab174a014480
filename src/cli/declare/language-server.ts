import type { Declare } from './declaring.ts';

export const languageServer: Declare = ({ bookCommand, say, does }) => {
  bookCommand(
    'language-server',
    say(
      '在编辑器里补全和解释前置数据（由编辑器启动）',
      'Complete and explain front matter in editors (which start it)',
    ),
    [
      {
        line: 'keyfolio language-server',
        zh: '用语言服务器协议（LSP）在标准输入输出上应答',
        en: 'answer in the Language Server Protocol on stdin and stdout',
      },
    ],
  )
    .option(
      '--stdio',
      say('标准输入输出，本来就是；有的编辑器会加上', 'stdin and stdout, as always; some editors add it'),
    )
    .action(does(async () => (await import('../commands/language-server.ts')).languageServer));
};
