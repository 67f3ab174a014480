import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited } from '../core/book.ts';
import { bookFolder, keyfolio } from './run.ts';

const WELL = 'accounts/acme/opportunities/well.md';
const numbered = edited(WELL, 'owner: ann', 'owner: ann\ncrmId: O-1 # from the CRM');

function folderWith(csv: string | Uint8Array): string {
  const folder = bookFolder(numbered);
  writeFileSync(join(folder, 'deals.csv'), csv);
  return folder;
}

test('import crm shows what a table would change, and writes it with --write', async () => {
  // In GB18030: 编号,金额
  const head = Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a);
  const folder = folderWith(Buffer.concat([head, Buffer.from('O-1,"4,500,000"\r\nO-7,1\r\n')]));
  const args = ['import', 'crm', 'deals.csv', '--map', 'crmId=编号', '--map', 'value=金额'];
  const shown = await keyfolio(folder, [...args, '--lang', 'zh-CN']);
  expect(shown.stderr).toBe('');
  expect(shown.status).toBe(0);
  expect(shown.stdout).toContain(`content/${WELL}  value  4000000 → 4500000\n`);
  expect(shown.stdout).toContain('keyfolio diff  现在的文件 → deals.csv');
  expect(shown.stdout).toContain('表里有、书里没有这个 crmId（没有新建）：\n  deals.csv:3  O-7\n');
  expect(shown.stdout).toMatch(/会改 1 个文件里的 1 处；还没有写，加 --write 写入。\n$/);
  expect(readFileSync(join(folder, 'content', WELL), 'utf8')).toBe(numbered[WELL]);

  const written = await keyfolio(folder, [...args, '--write', '--lang', 'en']);
  expect(written.stdout).toMatch(/Written: 1 value in 1 file\.\n$/);
  expect(readFileSync(join(folder, 'content', WELL), 'utf8')).toBe(
    String(numbered[WELL]).replace('4000000', '4500000'),
  );
});

test('import crm writes nothing when two rows are one opportunity', async () => {
  const folder = folderWith('crmId,value\nO-1,1\nO-1,2\n');
  const run = await keyfolio(folder, ['import', 'crm', 'deals.csv', '--fields', 'value', '--write', '--lang', 'en']);
  expect(run).toEqual({
    status: 1,
    stderr: '',
    stdout: 'deals.csv:3  Lines 2 and 3 are both `O-1`; an opportunity has one row.\nNothing was written.\n',
  });
  expect(readFileSync(join(folder, 'content', WELL), 'utf8')).toBe(numbered[WELL]);
});

test.each([
  [['crm', 'none.csv', '--fields', 'value'], 'There is no file none.csv.'],
  [['cmr', 'deals.csv'], 'There is no source "cmr". Did you mean `crm`?'],
  [['crm', 'deals.csv', '--map', 'value'], '--map takes field=column, such as value=Amount; it is "value".'],
  [['crm', 'deals.csv', '--map', 'value=Amount'], 'The table has no column "Amount".'],
  [['crm', 'empty.csv', '--fields', 'value'], 'empty.csv is empty.'],
])('import %j stops with 2', async (args, said) => {
  const folder = folderWith('crmId,value\nO-1,1\n');
  writeFileSync(join(folder, 'empty.csv'), '\ufeff');
  const run = await keyfolio(folder, ['import', ...args]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain(said);
});
