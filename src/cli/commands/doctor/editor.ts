import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, type Kind } from '#schemas/index.ts';
import { counted } from '#report/format.ts';
import { fileOf, textOf } from '../schema.ts';
import { fine, wrong, type Check } from './check.ts';

/** Where editors find the JSON Schemas, from the folder of the project. */
const SCHEMAS = 'public/schemas';

/** Whether an editor completes and checks front matter: the set-up is there, and its schemas are those of this version. */
export function editorChecks(project: string): readonly Check[] {
  const settings = join(project, '.vscode', 'settings.json');
  const setUp = existsSync(settings)
    ? fine('editor', 'VS Code 的设置在 .vscode 里', 'VS Code is set up in .vscode')
    : wrong(
        'editor',
        'mend',
        [
          '没有 .vscode/settings.json，VS Code 不会补全前置数据。',
          'There is no .vscode/settings.json: VS Code completes no front matter.',
        ],
        [
          '从 Keyfolio 的项目里复制 .vscode 文件夹；用别的编辑器就不必。',
          'Copy the folder .vscode of the Keyfolio project; with another editor there is no need.',
        ],
      );
  const stale = (Object.keys(kinds) as Kind[]).filter((kind) => !isFresh(join(project, SCHEMAS, fileOf(kind)), kind));
  if (stale.length === 0) return [setUp, fine('schemas', 'JSON Schema 是最新的', 'the JSON Schemas are up to date')];
  const shown = stale.slice(0, 3).join(', ');
  return [
    setUp,
    wrong(
      'schemas',
      'mend',
      [
        `${SCHEMAS} 里有 ${stale.length} 个 JSON Schema 缺少或过时（${shown}${stale.length > 3 ? '……' : ''}）。`,
        `${counted(stale.length, 'JSON Schema')} missing or old in ${SCHEMAS} (${shown}${stale.length > 3 ? ' …' : ''}).`,
      ],
      [`运行 keyfolio schema --write ${SCHEMAS}`, `Run keyfolio schema --write ${SCHEMAS}`],
    ),
  ];
}

function isFresh(file: string, kind: Kind): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === textOf(kind);
}
