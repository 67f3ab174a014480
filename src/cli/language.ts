import type { Lang } from '#schemas/field.ts';

/** The variables that tell a program its reader's language, the strongest first. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language to speak before any book is read: what `--lang` says, else what the terminal is set to. Chinese is the
 * first language: it is spoken where neither says otherwise.
 */
export function spokenLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = argv.flatMap((word, at) => /^--lang=(.*)$/.exec(word)?.[1] ?? (word === '--lang' ? argv[at + 1] : []));
  const told = asked.at(-1) ?? VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return told !== undefined && /^en(?:[-_.]|$)/i.test(told) ? 'en' : 'zh-CN';
}
