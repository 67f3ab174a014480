import { excerpt } from '../../diagnostics/collector.ts';
import { connectedPeople, keyPeople } from '../../measures/key-people.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** Every key person stands on the influence map with at least one line (method: R1). */
export const keyPersonNotConnected: Rule = {
  name: 'relationship/key-person-not-connected',
  severity: 'warning',
  method: ['R1'],
  title: { 'zh-CN': '关键人物在影响力地图上没有连线', en: 'A key person without a line on the map' },
  about: {
    'zh-CN': '影响力地图要看出谁影响谁。关键人物既没有汇报线，也没有影响线，就不知道经由谁能到达、又会影响谁。',
    en: 'The influence map shows who influences whom. A key person with neither a reporting line nor a line of influence leaves open through whom we reach them and whom they sway.',
  },
  wrong: 'name: Kim\ninfluence: 5\n# no reportsTo; no line from or to kim',
  right: '# relationships.md\ninfluences:\n  - { from: kim, to: lee, kind: formal, strength: 2 }',
  check: function* (plan, { book }) {
    // One person alone has nobody to be joined to; a plan that need not describe relationships is let be.
    if (plan.people.size < 2 || !(plan.relationships || asksFor(plan, book, 'relationships'))) return;
    const connected = connectedPeople(plan);
    for (const person of keyPeople(plan, book)) {
      if (connected.has(person.name)) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['influence'] },
        message: {
          'zh-CN': `关键人物 \`${name}\` 没有汇报线，也没有影响线。`,
          en: `The key person \`${name}\` has no reporting line and no line of influence.`,
        },
        help: {
          'zh-CN': '请教练说说此人听谁的、谁听此人的，写进 `reportsTo` 或 `relationships.md` 的 `influences`。',
          en: 'Ask the coach to whom they listen and who listens to them; write it in `reportsTo` or in `influences` of `relationships.md`.',
        },
      };
    }
  },
};
