import { gatePassed } from '../../measures/phase-gates.ts';
import type { Rule } from '../rule.ts';

/** Before closing, the decision is seen from the decider’s chair (method: E4, PHS-05). */
export const noDecisionSimulation: Rule = {
  name: 'phase/no-decision-simulation',
  severity: 'warning',
  method: ['E4', 'PHS-05', 'PHASE-relate', 'PHASE-close'],
  title: { 'zh-CN': '促成成交前没有做决策模拟', en: 'Closing without a decision simulation' },
  about: {
    'zh-CN':
      '促成成交之前，坐到决策人的位置上想一遍：为什么选我们？说不出几条有证据的理由，内部会议上就没有人能替我们说话。应有几条见 `limits.simulationReasons`。',
    en: 'Before closing, sit in the decider’s chair: why choose us? Without a few reasons that evidence supports, nobody can speak for us in the meeting that we do not attend. How many is `limits.simulationReasons`.',
  },
  wrong: 'phase: close\nsimulation:\n  on: 2026-10-12\n  whyUs:\n    - reason: 我们的产品好',
  right: 'simulation:\n  on: 2026-10-12\n  whyUs:\n    - reason: 停机减少三成\n      evidence: 二号线试用报告',
  check: function* (plan, { book }) {
    const { development } = plan;
    const page = gatePassed('decision-simulated', plan, book);
    if (!page || !development) return;
    const { phase, simulation } = development.data;
    const wanted = book.settings.data.limits.simulationReasons;
    const reasons = simulation?.whyUs.filter(({ evidence }) => evidence !== undefined).length ?? 0;
    if (simulation && reasons >= wanted) return;
    yield {
      at: { document: development, path: simulation ? ['simulation', 'whyUs'] : ['phase'] },
      why: page.path,
      message: simulation
        ? {
            'zh-CN': `决策模拟里有证据的理由是 ${reasons} 条，应有 ${wanted} 条。`,
            en: `The decision simulation holds ${reasons} ${reasons === 1 ? 'reason' : 'reasons'} with evidence; ${wanted} are wanted.`,
          }
        : {
            'zh-CN': `客户开发已在 \`${phase}\` 阶段，还没有做决策模拟。`,
            en: `The development is in the phase \`${phase}\`, but no decision simulation was made.`,
          },
      help: {
        'zh-CN': '站在决策人的位置写出 `whyUs`，每条理由配一项证据。',
        en: 'Write `whyUs` from the decider’s side, with one piece of evidence for each reason.',
      },
    };
  },
};
