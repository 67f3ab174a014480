import { excerpt } from '../../diagnostics/collector.ts';
import { keyPeople, missingAttributes } from '../../measures/key-people.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** A key person has roles, coverage and a relationship with its gap (method: R3, REL-03). */
export const keyPersonIncomplete: Rule = {
  name: 'relationship/key-person-incomplete',
  severity: 'error',
  method: ['R3', 'REL-03'],
  title: { 'zh-CN': '关键人物的描述不完整', en: 'A key person is described in part' },
  about: {
    'zh-CN':
      '方法用六项描述一个关键人物：姓名与职位、影响力、偏好、接触程度、覆盖、关系差距，还要知道角色。影响力达到 `limits.keyInfluence` 的人，缺了角色、覆盖或关系，就无法安排由谁去做什么。',
    en: 'The method describes a key person by six things: name and title, influence, preference, contact, coverage and relationship gap; and by a role. Without role, coverage or relationship nobody can say who of us does what next. It holds from an influence of `limits.keyInfluence`.',
  },
  wrong: 'name: Kim\ninfluence: 5\nroles: []\n# no coverage, no relationship',
  right:
    'name: Kim\ninfluence: 5\nroles: [approver]\ncoverage: [bob, ann]\nrelationship:\n  current: problem-solver\n  target: problem-solver\n  owner: bob',
  check: function* (plan, { book }) {
    for (const person of keyPeople(plan, book)) {
      const missing = missingAttributes(person);
      if (missing.length === 0) continue;
      const [name, parts] = [excerpt(person.data.name), listed(words(missing))];
      yield {
        at: { document: person, path: ['influence'] },
        message: {
          'zh-CN': `\`${name}\` 的影响力为 ${person.data.influence}，是关键人物，还缺 ${parts['zh-CN']}。`,
          en: `\`${name}\` has an influence of ${person.data.influence}, which makes a key person, but lacks ${parts.en}.`,
        },
        help: {
          'zh-CN': `补上 ${parts['zh-CN']}；影响力其实没有这么大，就改 \`influence\`。`,
          en: `Add ${parts.en}; if the influence is smaller than that, correct \`influence\`.`,
        },
      };
    }
  },
};
