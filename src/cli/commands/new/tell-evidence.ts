import type { EvidenceWanted } from '#core/draft/evidence-wanted.ts';
import { glossed } from '#core/draft/hint.ts';
import type { Desk } from './desk.ts';

/** What to write so that a tier rests on a fact: options for an account that is being made, lines of its file else. */
export function evidenceLines({ tier, facts, path, at }: EvidenceWanted, { lang, prefix, asOf }: Desk): string {
  const fact = facts[0]?.value ?? '…';
  const any = facts.map(({ value, label }) => `  ${glossed(value, label, lang)}\n`).join('');
  const example =
    at === undefined
      ? `    - fact: ${fact}\n      source: …\n      date: ${asOf}\n`
      : `  ${[`fact=${fact}`, 'source=…', `date=${asOf}`].map((set) => `--set tier.evidence.${at}.${set}`).join(' ')}\n`;
  const [zh, en] =
    at === undefined
      ? [
          `在 ${prefix}${path} 的 tier 下面的 evidence: 里加上这三行，再运行一次`,
          `Add these lines under tier, evidence: in ${prefix}${path} and run this again`,
        ]
      : ['加上这些选项，再运行一次', 'Run this again with these options'];
  return lang === 'en'
    ? `Tier ${tier} rests on one of these facts:\n${any}${en} (put words for …, the day of the fact for the date):\n${example}`
    : `${tier} 级要有下面任一事实作依据：\n${any}${zh}（把 … 换成内容，日期按事实改）：\n${example}`;
}
