import type { Declare } from './declaring.ts';

export const map: Declare = ({ bookCommand, say, does }) => {
  bookCommand('map', say('输出一张图', 'Print a map or a chart'), [
    {
      line: 'keyfolio map bedrock-petroleum --as svg > map.svg',
      zh: '把客户的影响力地图存成文件',
      en: 'keep the influence map of an account as a file',
    },
    {
      line: 'keyfolio map bedrock-petroleum --list',
      zh: '列出该客户的全部图',
      en: 'list every picture of the account',
    },
    {
      line: 'keyfolio map',
      zh: '全部客户的第一张图，Mermaid 形式',
      en: 'the first chart of the whole book, as Mermaid',
    },
  ])
    .argument('[account]', say('客户；不写则是全部客户的图', 'account; without it, charts of the whole book'))
    .option('--as <form>', 'mermaid | svg | json', 'mermaid')
    .option('--figure <name>', say('哪张图；不写则是第一张', 'which one; without it, the first'))
    .option('--opportunity <name>', say('该客户的一个机会', 'one opportunity of the account'))
    .option('--list', say('列出图名', 'list the names'))
    .action(does(async () => (await import('../commands/map.ts')).map));
};
