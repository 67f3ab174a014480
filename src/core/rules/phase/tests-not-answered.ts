import { targetTest } from '#schemas/vocabulary.ts';
import { gatePassed } from '../../measures/phase-gates.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** All five tests of a development target are answered before the work on it begins (method: B17). */
export const testsNotAnswered: Rule = {
  name: 'phase/tests-not-answered',
  severity: 'error',
  method: ['B17', 'PHASE-target'],
  title: { 'zh-CN': '开发目标五性没有答完', en: 'Five tests of the target not answered' },
  about: {
    'zh-CN': '选定开发对象前，先问目标是否可达成、有赢利、可实施、有价值、可持续。答“未知”等于没答：弄清楚再往下走。',
    en: 'Before an account is developed, ask whether the target is achievable, profitable, implementable, valuable and sustainable. “Unknown” is no answer: find out first.',
  },
  wrong: '# development.md: phase: sample-intel\ntargetTests:\n  sustainable:\n    answer: unknown\n    note: 无人问过',
  right: 'targetTests:\n  sustainable:\n    answer: yes\n    note: 三年框架内每年扩展一个厂区',
  check: function* (plan, { book }) {
    const { assessment, development } = plan;
    const page = gatePassed('tests-answered', plan, book);
    if (!page || !development) return;
    const tests = assessment?.data.targetTests;
    const open = targetTest.names.filter((name) => (tests?.[name].answer ?? 'unknown') === 'unknown');
    const [first] = open;
    if (first === undefined) return;
    const labels = listed(open.map((name) => targetTest.labels[name]));
    yield {
      at:
        assessment && tests
          ? { document: assessment, path: ['targetTests', first, 'answer'] }
          : { document: development, path: ['phase'] },
      why: page.path,
      message: {
        'zh-CN': `客户开发已在 \`${development.data.phase}\` 阶段，五性还没有答完：${labels['zh-CN']}。`,
        en: `The development is in the phase \`${development.data.phase}\`, but not all five tests are answered: ${labels.en.toLowerCase()}.`,
      },
      help: {
        'zh-CN': '在 `assessment.md` 的 `targetTests` 写上是或否和理由；还答不出，就把阶段退回 `target`。',
        en: 'Answer yes or no with a reason in `targetTests` of `assessment.md`, or set the phase back to `target`.',
      },
    };
  },
};
