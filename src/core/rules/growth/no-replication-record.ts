import type { Rule } from '../rule.ts';

/** A success that is said to be copied is written down as a play (method: J3 step five, GRW-01). */
export const noReplicationRecord: Rule = {
  name: 'growth/no-replication-record',
  severity: 'warning',
  method: ['J3', 'GRW-01'],
  title: { 'zh-CN': '复制推广没有记录', en: 'Replication without a record' },
  about: {
    'zh-CN': '第五步是总结成功经验，让别的客户照着做。没有写成打法，经验就留在个人手里，谁也复制不了。',
    en: 'The fifth step writes down what worked, so that others can do it too. Without a play the experience stays with one person and nobody can copy it.',
  },
  wrong: 'growth:\n  steps:\n    replicate:\n      doneOn: 2026-09-30',
  right: 'growth:\n  steps:\n    replicate:\n      doneOn: 2026-09-30\n  replication: shared-sensor-rollout',
  check: function* ({ goals }) {
    const growth = goals?.data.growth;
    if (!goals || !growth?.steps.replicate || growth.replication !== undefined) return;
    yield {
      at: { document: goals, path: ['growth', 'steps', 'replicate'] },
      message: {
        'zh-CN': '复制推广已标为完成，但没有复制记录。',
        en: 'The step `replicate` is done, but no play records what was copied.',
      },
      help: {
        'zh-CN': '在 `plays/` 写下经验、前提、步骤和结果，再填 `growth.replication`。',
        en: 'Write lesson, preconditions, steps and results as a file in `plays/`, and name it in `growth.replication`.',
      },
    };
  },
};
