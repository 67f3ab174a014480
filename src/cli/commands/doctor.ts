import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang } from '#schemas/field.ts';
import { ContentUnreadable } from '#host/content-unreadable.ts';
import { gitState } from '#host/git-state.ts';
import { counted } from '#report/format.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { spokenLanguage } from '../language.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import { fine, type Check } from './doctor/check.ts';
import { contentChecks, writeChecks, type Reading } from './doctor/content.ts';
import { editorChecks } from './doctor/editor.ts';
import { gitChecks } from './doctor/git.ts';
import { jsonOf, prettyOf } from './doctor/told.ts';
import { urlChecks, type UrlOptions } from './doctor/url.ts';

export interface DoctorOptions extends BookOptions, Partial<UrlOptions> {
  readonly out: string;
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/**
 * Looks whether this machine is ready for writing plans; what blocks them ends it like a machine at fault. Given an
 * address, it looks at the site there instead, and what its host lacks are findings.
 */
export async function doctor(options: DoctorOptions): Promise<Outcome> {
  const format = oneOf(options.format, ['pretty', 'json'], { 'zh-CN': '格式', en: 'format' });
  if (options.url !== undefined) return await lookAtSite({ ...options, url: options.url }, format);
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
  tell(checks, summary(checks, lang), { ...options, format, lang });
  return checks.some(isStop) ? 'environment' : 'clean';
}

async function lookAtSite(options: DoctorOptions & UrlOptions, format: string): Promise<Outcome> {
  const lang = spokenLanguage(process.argv, process.env);
  const checks = await urlChecks(options, process.env);
  tell(checks, siteSummary(checks, lang), { ...options, format, lang });
  if (checks.some(isStop)) return 'environment';
  return checks.some(isMend) ? 'findings' : 'clean';
}

interface Telling {
  readonly format: string;
  readonly lang: Lang;
  readonly color: boolean;
}

function tell(checks: readonly Check[], lastLine: string, { format, lang, color }: Telling): void {
  const shown = mayColour(color, process.stdout);
  process.stdout.write(format === 'json' ? jsonOf(checks, lang) : prettyOf(checks, lastLine, lang, shown));
}

const isStop = ({ state }: Check) => state === 'stop';
const isMend = ({ state }: Check) => state === 'mend';

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

function summary(checks: readonly Check[], lang: Lang): string {
  if (checks.some(isStop)) return lang === 'en' ? 'First mend what says "stop".' : '先解决写着“不行”的。';
  if (checks.some(isMend))
    return lang === 'en' ? 'It works; mend the rest when it suits you.' : '可以用；其余的有空再改。';
  return lang === 'en' ? 'All is ready: keyfolio new, keyfolio check.' : '都准备好了：keyfolio new，keyfolio check。';
}

function siteSummary(checks: readonly Check[], lang: Lang): string {
  if (checks.some(isStop)) return lang === 'en' ? 'The site was not looked at.' : '没有看到网站。';
  const left = checks.filter(isMend).length;
  if (left === 0) return lang === 'en' ? 'The host does all that it should.' : '网站服务器该做的都做了。';
  return lang === 'en' ? `${counted(left, 'thing')} to mend.` : `还有 ${left} 项要改。`;
}
