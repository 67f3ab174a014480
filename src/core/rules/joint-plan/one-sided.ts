import { side } from '#schemas/vocabulary.ts';
import { isBinding } from '../../measures/joint-plan-progress.ts';
import type { Rule } from '../rule.ts';

/** In an agreed joint plan each side brings something and answers for something (method: J2, JBP-01). */
export const oneSided: Rule = {
  name: 'joint-plan/one-sided',
  severity: 'error',
  method: ['J2', 'JBP-01'],
  title: { 'zh-CN': '联合计划有一方没有投入', en: 'A side that brings nothing' },
  about: {
    'zh-CN':
      '资源整合是联合计划的第二步：双方各拿出优势，各担一份责任。有一方没有资源或没有责任，它就不是联合计划，而是一方的愿望。',
    en: 'The second step of a joint plan joins resources: each side brings a strength and takes a responsibility. Where one side has neither, it is the wish of the other.',
  },
  wrong:
    'status: running\nresources:\n  - side: us\n    resource: Two experts\n    role: Delivery\n    responsibility: Hand over in March',
  right: '  - side: them\n    resource: A test line\n    role: Trial\n    responsibility: Free the line in February',
  check: function* ({ jointPlan }) {
    if (!jointPlan || !isBinding(jointPlan.data)) return;
    for (const name of side.names) {
      const own = jointPlan.data.resources.filter((resource) => resource.side === name);
      if (own.some(({ responsibility }) => responsibility !== undefined)) continue;
      const label = side.labels[name];
      yield {
        at: { document: jointPlan, path: ['resources'] },
        message:
          own.length === 0
            ? {
                'zh-CN': `联合计划里，${label['zh-CN']}（\`${name}\`）没有资源，也没有责任。`,
                en: `In the joint plan the side \`${name}\` has no resource and no responsibility.`,
              }
            : {
                'zh-CN': `联合计划里，${label['zh-CN']}（\`${name}\`）有资源，却没有责任。`,
                en: `In the joint plan the side \`${name}\` has a resource, but no responsibility.`,
              },
        help: {
          'zh-CN': `与客户商定 \`${name}\` 拿出什么、负责什么，写进 \`resources\` 的 \`resource\` 和 \`responsibility\`。`,
          en: `Agree what \`${name}\` brings and answers for, and write it as \`resource\` and \`responsibility\` in \`resources\`.`,
        },
      };
    }
  },
};
