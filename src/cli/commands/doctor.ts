import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { gitState } from '#host/git-state.ts';
import { excerptLine } from '#report/one-line.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { spokenLanguage } from '../language.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import { fine, type Check, type State } from './doctor/check.ts';
import { contentChecks, writeChecks, type Reading } from './doctor/content.ts';
import { editorChecks } from './doctor/editor.ts';
import { gitChecks } from './doctor/git.ts';

export interface DoctorOptions extends BookOptions {
  readonly out: string;
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** Looks whether this machine is ready for writing plans; what blocks them ends it like a machine at fault. */
export async function doctor(options: DoctorOptions): Promise<Outcome> {
  const format = oneOf(options.format, ['pretty', 'json'], { 'zh-CN': '格式', en: 'format' });
  const { content, out } = options;
  const { reading, lang } = await readingOf(options);
  const state = await gitState(existsSync(resolve(content)) ? resolve(content) : process.cwd());
  const checks = [
    fine('node', `Node ${process.versions.node}`, `Node ${process.versions.node}`),
    ...gitChecks(state),
    ...contentChecks(content, reading),
    ...writeChecks(reading === 'missing' ? undefined : content, out),
    ...editorChecks(process.cwd()),
  ];
  const color = mayColour(options.color, process.stdout);
  process.stdout.write(format === 'json' ? jsonOf(checks, lang) : prettyOf(checks, lang, color));
  return checks.some((check) => check.state === 'stop') ? 'environment' : 'clean';
}

/** What can be read of the book; that it cannot be read is what the doctor is here to say. */
async function readingOf(options: BookOptions): Promise<{ readonly reading: Reading; readonly lang: Lang }> {
  const spoken = spokenLanguage(process.argv, process.env);
  if (!existsSync(resolve(options.content))) return { reading: 'missing', lang: spoken };
  try {
    const { compilation, lang } = await loadBook(options);
    return { reading: compilation, lang };
  } catch (error) {
    if (error instanceof ContentUnreadable) return { reading: { unreadable: error.message }, lang: spoken };
    if (error instanceof CommandStopped && error.outcome === 'no-files') return { reading: 'empty', lang: spoken };
    throw error;
  }
}

function jsonOf(checks: readonly Check[], lang: Lang): string {
  const shown = checks.map(({ name, state, says, help }) => ({
    name,
    state,
    says: says[lang],
    ...(help && { help: help[lang] }),
  }));
  return `${JSON.stringify({ version: 1, checks: shown }, undefined, 2)}\n`;
}

/** The word for each state, as wide as the others, and its colour. */
const STATES: Readonly<Record<State, { readonly 'zh-CN': string; readonly en: string; readonly colour: string }>> = {
  ok: { 'zh-CN': '好  ', en: 'ok  ', colour: '32' },
  mend: { 'zh-CN': '要改', en: 'mend', colour: '33' },
  stop: { 'zh-CN': '不行', en: 'stop', colour: '31' },
};

function prettyOf(checks: readonly Check[], lang: Lang, color: boolean): string {
  const lines = checks.flatMap(({ state, says, help }) => {
    const { colour, [lang]: word } = STATES[state];
    const mark = color ? `\u001b[${colour}m${word}\u001b[0m` : word;
    return [`${mark}  ${excerptLine(says[lang])}`, ...(help ? [`      → ${excerptLine(help[lang])}`] : [])];
  });
  const left = checks.filter(({ state }) => state !== 'ok').length;
  const blocked = checks.some(({ state }) => state === 'stop');
  return `${[...lines, '', summary(left, blocked, lang)].join('\n')}\n`;
}

function summary(left: number, blocked: boolean, lang: Lang): string {
  if (left === 0)
    return lang === 'en' ? 'All is ready: keyfolio new, keyfolio check.' : '都准备好了：keyfolio new，keyfolio check。';
  if (blocked) return lang === 'en' ? 'First mend what says "stop".' : '先解决写着“不行”的。';
  return lang === 'en' ? 'It works; mend the rest when it suits you.' : '可以用；其余的有空再改。';
}
