import type { Declare } from './declaring.ts';

export const importing: Declare = ({ bookCommand, say, does }) => {
  bookCommand('import', say('从 CRM 导出的表格更新商机', 'Update opportunities from a table that a CRM exported'), [
    {
      line: 'keyfolio import crm deals.csv --map crmId=Number --map value=Amount',
      zh: '只显示会改什么，什么也不写',
      en: 'show what would change, write nothing',
    },
    {
      line: 'keyfolio import crm deals.csv --map crmId=Number --fields value,expectedClose,stage --write',
      zh: '只写这三个字段；列名与字段同名时不用 --map',
      en: 'write these three fields only; a column that is called as its field is needs no --map',
    },
  ])
    .argument('<source>', say('来源：crm', 'where from: crm'))
    .argument('<file>', say('CSV 文件：UTF-8 或 GB18030', 'a CSV file: UTF-8 or GB18030'))
    .option(
      '--map <field=column>',
      say('哪一列是哪个字段；可写多次', 'which column holds which field; may be repeated'),
      (pair: string, known: readonly string[]) => [...known, pair],
      [] as readonly string[],
    )
    .option('--fields <fields>', say('只写这些字段，用逗号隔开', 'write these fields only, separated by commas'))
    .option('--write', say('写进文件', 'write to the files'))
    .action(does(async () => (await import('../commands/import.ts')).importTable));
};
