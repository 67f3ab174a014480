import type { Declare } from './declaring.ts';

export const exportBook: Declare = ({ bookCommand, say, does }) => {
  bookCommand('export', say('导出为别的程序能用的文件', 'Export for other programs'), [
    { line: 'keyfolio export xlsx', zh: '全部列表存成一个工作簿', en: 'every list as one workbook' },
    { line: 'keyfolio export csv --out lists', zh: '每个列表一个 CSV 文件', en: 'every list as a CSV file' },
    {
      line: 'keyfolio export ics --account bedrock-petroleum > bedrock.ics',
      zh: '一个客户的日历',
      en: 'the calendar of one account',
    },
    { line: 'keyfolio export mermaid', zh: '全部图的 Mermaid 源文', en: 'every picture as Mermaid' },
    {
      line: 'keyfolio export json --out book.json',
      zh: '整本书，连同计算值和检查结果',
      en: 'the whole book, with computed values and findings',
    },
    { line: 'keyfolio export json --schema', zh: '上面这个文件的 JSON Schema', en: 'the JSON Schema of that file' },
  ])
    .argument('<form>', 'json | csv | xlsx | ics | mermaid')
    .option('--account <name>', say('只导出一个客户', 'only one account'))
    .option(
      '--out <path>',
      say('写到哪里（csv、mermaid、xlsx 默认 export）', 'where to (csv, mermaid, xlsx: into export)'),
    )
    .option('--schema', say('输出 json 的 JSON Schema', 'print the JSON Schema of json'))
    .action(does(async () => (await import('../commands/export.ts')).exportBook));
};
