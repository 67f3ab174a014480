import { disagreesWithWindow, tierPage } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { listed, tierPath, words } from '../wording.ts';

/** The declared tier rests on at least one fact that its page accepts (method: B1–B4, TIER-04). */
export const evidenceMissing: Rule = {
  name: 'tier/evidence-missing',
  severity: 'error',
  method: ['B1', 'B2', 'B3', 'B4', 'TIER-04'],
  title: { 'zh-CN': '等级没有依据', en: 'Tier without evidence' },
  about: {
    'zh-CN': '时间窗说多快，依据说为什么可信。每个等级页列出它接受的事实，至少写明一条，带来源和日期，别人才能复查。',
    en: 'The window says how soon, the evidence why that can be believed. Each tier’s page lists the facts it accepts; state at least one with source and date, so that others can check it.',
  },
  wrong: 'tier:\n  declared: A',
  right:
    'tier:\n  declared: A\n  evidence:\n    - fact: selection-started\n      source: 选型说明\n      date: 2026-10-20',
  check: function* (plan, { book, asOf }) {
    // Evidence of another tier is no second mistake while the tier itself is in question.
    if (disagreesWithWindow(plan, book, asOf)) return;
    const { account } = plan;
    const { declared, evidence } = account.data.tier;
    const accepted = tierPage(book, declared)?.evidence ?? [];
    if (accepted.length === 0 || evidence.some(({ fact }) => accepted.includes(fact))) return;
    const given = listed(words([...new Set(evidence.map(({ fact }) => fact))]));
    const wanted = words(accepted);
    yield {
      at: { document: account, path: ['tier', 'evidence'] },
      why: tierPath(declared),
      message:
        evidence.length === 0
          ? {
              'zh-CN': `声明为 \`${declared}\` 级，但没有写依据。`,
              en: `Tier \`${declared}\` is declared without evidence.`,
            }
          : {
              'zh-CN': `声明为 \`${declared}\` 级，但所写的 ${given['zh-CN']} 不是这一级的依据。`,
              en: `Tier \`${declared}\` is declared, but nothing given speaks for it: ${given.en}.`,
            },
      help: {
        'zh-CN': `在 \`tier.evidence\` 写明一条事实，带来源和日期：${wanted.map((word) => word['zh-CN']).join('、')}；没有这样的事实，就复核等级。`,
        en: `Add a fact with source and date to \`tier.evidence\`: ${wanted.map(({ en }) => en).join(' or ')}. If there is none, review the tier.`,
      },
    };
  },
};
