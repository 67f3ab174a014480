import type { Compilation } from '#core/compile.ts';
import { compilationOf, finding } from './made-up.ts';

/** Words that try to be something else: commands of build services, XML, Markdown, half and no characters, very long. */
export const HOSTILE = [
  '::error::owned',
  '  ::set-env name=PATH::owned',
  'x ##[add-mask]owned',
  'a%0A::error::owned',
  'a\r\n::stop-commands::owned',
  ']]></failure><injected/><![CDATA[',
  '<!DOCTYPE x><script>alert(1)</script>&amp;&#0;',
  '\u0000\u0007\u001b[31m\u009b2J',
  '\ud800 half \udc00',
  '\ufffe\uffff',
  '\u202e\u2066 turned',
  '`|` [link](https://example.com) ![](x) @everyone #1 | cell',
  '```\nfence\n```',
  'x'.repeat(20_000),
];

/** A finding for each hostile text: as a message, as help, as the name of a file. */
export function hostileBook(): Compilation {
  const diagnostics = HOSTILE.flatMap((words, at) => [
    finding('', '', {
      message: { 'zh-CN': words, en: words },
      help: { 'zh-CN': words, en: words },
      ...(at % 2 === 0 && { severity: 'warning' as const }),
    }),
    finding('', '', { span: { file: `team/${words}.md`, start: 0, end: 0 } }),
    finding('', '', { span: { file: `${words}.md`, start: 0, end: 0 } }),
  ]);
  return compilationOf('', diagnostics);
}
