import type { Declare } from './declaring.ts';

export const newDocument: Declare = ({ bookCommand, say, does }) => {
  bookCommand('new', say('新建文档：在终端里逐项询问', 'Start a document; asks in a terminal'), [
    {
      line: 'keyfolio new account',
      zh: '在终端里逐项询问，写好的文件能通过检查',
      en: 'asks question by question; the file that it writes passes the check',
    },
    {
      line: say(
        'keyfolio new person bedrock-petroleum li-hua --name 李华 --set title=工程师 --set layer=user',
        "keyfolio new person bedrock-petroleum li-hua --name 'Li Hua' --set title=Engineer --set layer=user",
      ),
      zh: '不用询问：用选项写明；缺什么会一次说清',
      en: 'says it in options instead; whatever is missing is told at once',
    },
    {
      line: 'keyfolio new review bedrock-petroleum monthly-operation --date 2026-11-16 --dry-run',
      zh: '只显示会写什么，不写文件',
      en: 'shows what would be written, and writes nothing',
    },
  ])
    .argument('[kind]', say('文档类型；不写就列出来', 'document kind; without it they are listed'))
    .argument('[names...]', say('所属客户、文件名', 'its account, the name of its file'))
    .option('--name <text>', say('名称或主题', 'what people call it, or its subject'))
    .option('--set <key=value>', say('一个字段；可重复', 'one field; repeat it for more'), collect, [])
    .option('--body <text>', say('正文的第一段', 'the first paragraph of the body'))
    .option('--date <day>', say('接触或回顾的日期', 'day of a contact or a review'))
    .option('--retier', say('按时间窗改声明等级', 'declare the tier of the window'))
    .option('--dry-run', say('只显示，不写文件', 'show the files, write none'))
    .option('--no-input', say('在终端里也不询问', 'ask nothing, in a terminal either'))
    .action(does(async () => (await import('../commands/new.ts')).newDocument));
};

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
