import { infoGroup } from '#schemas/vocabulary.ts';
import { gatePassed } from '../../measures/phase-gates.ts';
import { GROUP_FIELDS, missingGroups } from '../../measures/phase-information.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** An account is valued only when the seven groups of information are there (method: § 1.5 phase two, PHS-02). */
export const informationMissing: Rule = {
  name: 'phase/information-missing',
  severity: 'error',
  method: ['PHS-02', 'PHASE-sample-intel', 'PHASE-value'],
  title: { 'zh-CN': '信息不足就做评估', en: 'Valued without sufficient information' },
  about: {
    'zh-CN':
      '第二阶段的检验是：信息够不够做出清楚的价值评估。七组信息是样品、教练、关键决策人、采购流程、现有供应商、决策信息、经营信息；缺一组，评估就靠猜。',
    en: 'Phase two is tested by one question: do we know enough to value the account? The seven groups are the sample, a coach, the key deciders, the procurement process, the incumbents, the decision and the operation. Where one is missing, the assessment is a guess.',
  },
  wrong: '# no buying.md\nphase: value\ninfoSufficient: true',
  right: '# buying.md with steps, decision and operations\nphase: value\ninfoSufficient: true',
  check: function* (plan, { book }) {
    const { development } = plan;
    const page = gatePassed('information-sufficient', plan, book);
    if (!page || !development) return;
    const { phase, infoSufficient } = development.data;
    const missing = missingGroups(plan);
    if (missing.length > 0) {
      const labels = listed(missing.map((group) => infoGroup.labels[group]));
      const fields = missing.map((group) => `\`${GROUP_FIELDS[group]}\``);
      yield {
        at: { document: development, path: ['phase'] },
        why: page.path,
        message: {
          'zh-CN': `客户开发已在 \`${phase}\` 阶段，七组信息还缺 ${missing.length} 组：${labels['zh-CN']}。`,
          en: `The development is in the phase \`${phase}\`, but ${missing.length} of seven groups of information ${missing.length === 1 ? 'is' : 'are'} missing: ${labels.en.toLowerCase()}.`,
        },
        help: {
          'zh-CN': `补上 ${fields.join('、')}；还拿不到，就把阶段退回 \`sample-intel\`。`,
          en: `Fill ${fields.join(', ')}, or set the phase back to \`sample-intel\`.`,
        },
      };
    } else if (!infoSufficient) {
      yield {
        at: { document: development, path: ['infoSufficient'] },
        why: page.path,
        message: {
          'zh-CN': '七组信息都有了，但还没有判断是否充分。',
          en: 'All seven groups of information are there, but nobody has judged them sufficient.',
        },
        help: {
          'zh-CN': '与部门负责人看一遍，足够就写 `infoSufficient: true`；不够就把阶段退回 `sample-intel`。',
          en: 'Go through them with the department head and write `infoSufficient: true`, or set the phase back to `sample-intel`.',
        },
      };
    }
  },
};
