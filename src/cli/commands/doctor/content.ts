import type { Compilation } from '#core/compile.ts';
import { counted, tally } from '#report/format.ts';
import { isWritable } from '#host/writable.ts';
import { fine, wrong, type Check } from './check.ts';

/** What became of reading the content folder: the book, no file in it, no folder, or a reason why it cannot be read. */
export type Reading = Compilation | 'empty' | 'missing' | { readonly unreadable: string };

/** The content folder, its settings and its plans. */
export function contentChecks(folder: string, reading: Reading): readonly Check[] {
  if (reading === 'missing' || reading === 'empty') {
    const says =
      reading === 'missing'
        ? ([`没有内容文件夹 ${folder}。`, `There is no content folder ${folder}.`] as const)
        : ([`内容文件夹 ${folder} 是空的。`, `The content folder ${folder} is empty.`] as const);
    return [
      wrong('content', 'stop', says, [
        '在项目的文件夹里运行，或用 --content 指出内容文件夹。',
        'Run it in the folder of the project, or name the content folder with --content.',
      ]),
    ];
  }
  if ('unreadable' in reading) {
    const { unreadable } = reading;
    return [
      wrong(
        'content',
        'stop',
        [`读不了 ${unreadable}`, `Cannot read ${unreadable}`],
        ['检查读取权限和磁盘。', 'Look at the rights to read it, and at the disk.'],
      ),
    ];
  }
  const files = reading.sources.size;
  const accounts = reading.draft?.accounts.size ?? 0;
  return [
    fine(
      'content',
      `内容在 ${folder}：${files} 个文件，${accounts} 个客户`,
      `content in ${folder}: ${counted(files, 'file')}, ${counted(accounts, 'account')}`,
    ),
    settingsOf(reading),
    ...(reading.draft ? [plansOf(reading)] : []),
  ];
}

function settingsOf({ draft, diagnostics }: Compilation): Check {
  if (draft && !diagnostics.some(({ severity, span }) => severity === 'error' && span.file === 'settings.yaml'))
    return fine('settings', '设置可用', 'the settings are fine');
  return wrong(
    'settings',
    'stop',
    ['settings.yaml 有错误。', 'settings.yaml has errors.'],
    ['运行 keyfolio check，照着改。', 'Run keyfolio check and do what it says.'],
  );
}

/** Errors in plans are daily work: nothing is wrong with the machine. */
function plansOf(compilation: Compilation): Check {
  const { error, warning } = tally(compilation);
  if (error === 0)
    return fine(
      'plans',
      `计划没有错误（${warning} 个警告）`,
      `no errors in the plans (${counted(warning, 'warning')})`,
    );
  return wrong(
    'plans',
    'mend',
    [
      `计划有 ${error} 个错误，改好之前网站不会更新。`,
      `The plans have ${counted(error, 'error')}; the site is not updated before that is mended.`,
    ],
    ['运行 keyfolio check，照着改。', 'Run keyfolio check and do what it says.'],
  );
}

/** Whether plans can be written, where their folder is there, and the site be built. */
export function writeChecks(content: string | undefined, out: string): readonly Check[] {
  return [
    ...(content === undefined
      ? []
      : isWritable(content)
        ? [fine('write-content', `能写入 ${content}`, `${content} can be written to`)]
        : [
            wrong(
              'write-content',
              'stop',
              [`不能写入 ${content}。`, `${content} cannot be written to.`],
              ['检查这个文件夹的权限。', 'Look at the rights to this folder.'],
            ),
          ]),
    ...(isWritable(out)
      ? [fine('write-site', `能写入 ${out}`, `${out} can be written to`)]
      : [
          wrong(
            'write-site',
            'stop',
            [`不能写入 ${out}，网站生成不了。`, `${out} cannot be written to: no site can be built.`],
            ['检查权限，或用 --out 换一个文件夹。', 'Look at the rights, or choose another folder with --out.'],
          ),
        ]),
  ];
}
