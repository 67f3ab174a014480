import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Compilation } from '#core/compile.ts';
import { compilationOf, finding } from './made-up.ts';

/** Words that try to be something else: commands of build services, XML, Markdown, half and no characters, very long. */
const HOSTILE: readonly string[] = [
  ...z.array(z.string()).parse(parse(readFileSync(new URL('../corpus/m-words.yaml', import.meta.url), 'utf8'))),
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
