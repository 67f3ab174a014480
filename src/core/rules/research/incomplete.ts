import type { Text } from '#schemas/field.ts';
import { planItem } from '#schemas/vocabulary.ts';
import { gapsOf } from '../../measures/plan-parts.ts';
import { researchMissing } from '../../measures/research.ts';
import type { Rule } from '../rule.ts';
import { listed, tierPath, words } from '../wording.ts';

/** The three Cs that the tier asks for are written (method: G1, RES-01). */
export const incomplete: Rule = {
  name: 'research/incomplete',
  severity: 'warning',
  method: ['G1', 'RES-01'],
  title: { 'zh-CN': '3C 研究不全', en: 'The three Cs are not complete' },
  about: {
    'zh-CN':
      '研究客户看三处：客户的公司、客户的客户、客户的竞争对手。只看客户自己，看不出它为什么着急；它的客户和对手，才是需求的来处。要求写在等级页。',
    en: 'Account research looks at three places: the customer’s company, its customers and its competitors. Looking at the customer alone does not show why it is in a hurry. Which of them are asked for is on the tier’s page.',
  },
  wrong:
    'background:\n  company:\n    text: Pumps oil from 900 wells.\n    source: Annual report\n    date: 2026-09-30',
  right:
    'background:\n  customers:\n    text: Two refineries take nine tenths of the oil.\n    source: Annual report\n    date: 2026-09-30',
  check: function* (plan, { book }) {
    const missing = researchMissing(plan, book);
    // A plan without any background is told by plan/missing-part.
    if (missing.length === 0 || gapsOf(plan, 'background').length > 0) return;
    const { declared } = plan.account.data.tier;
    const names: Text = listed(missing.map((subject) => quoted(planItem.labels[subject])));
    const keys = listed(words(missing));
    yield {
      at: { document: plan.account, path: ['tier', 'declared'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `\`${declared}\` 级计划要研究${names['zh-CN']}，背景里还没有。`,
        en: `Tier \`${declared}\` asks for research on ${names.en}, and the background holds none.`,
      },
      help: {
        'zh-CN': `在 \`background\` 里补上 ${keys['zh-CN']}，各写一段，带来源和日期。`,
        en: `Add ${keys.en} to \`background\`, each in a few sentences with source and date.`,
      },
    };
  },
};

function quoted(label: Text): Text {
  return { 'zh-CN': `“${label['zh-CN']}”`, en: `“${label.en}”` };
}
