import { partGaps } from '../../measures/plan-parts.ts';
import { earlierStages } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';

/** An open opportunity meets a need of the map; past the stage whose gate asks for it, the gate speaks (method: G6, MAP-03). */
export const opportunityWithoutNeed: Rule = {
  name: 'map/opportunity-without-need',
  severity: 'warning',
  method: ['G6', 'MAP-03'],
  title: { 'zh-CN': '商机没有对应的需求', en: 'An opportunity that meets no need' },
  about: {
    'zh-CN':
      '执行地图把方案和商机对应到客户的需求。对应不上的商机说不清对客户业务的价值，容易只剩比价。商机写明满足哪个需求，或在执行地图里列出来。',
    en: 'The execution map ties solutions and opportunities to needs. An opportunity tied to none cannot say what it does for the customer’s business and soon competes on price alone. Name the needs it meets, or give it a line of the execution map.',
  },
  wrong: 'name: Well project\nstage: qualify\n# no needs',
  right: 'name: Well project\nstage: qualify\nneeds: [pump-data]',
  check: function* (plan, { book }) {
    const { strategy, opportunities } = plan;
    // A map that must hold needs and holds none is told by plan/missing-part.
    if (!strategy || partGaps(plan, book).some(({ lacks }) => lacks === 'need')) return;
    const onMap = new Set(strategy.data.execution.map(({ opportunity }) => opportunity));
    for (const opportunity of opportunities.values()) {
      const { needs, stage } = opportunity.data;
      if (needs.length > 0 || onMap.has(opportunity.name)) continue;
      // Past the gate that asks for mapped solutions, stage/gate-not-met speaks.
      const gated = earlierStages(book, stage).some(({ data }) => data.exit.includes('solution-mapped'));
      if (gated || !isOpen(opportunity)) continue;
      yield {
        at: { document: opportunity, path: ['needs'] },
        message: {
          'zh-CN': `商机 \`${opportunity.name}\` 没有对应地图上的任何需求。`,
          en: `The opportunity \`${opportunity.name}\` meets no need of the map.`,
        },
        help: {
          'zh-CN': '在 `needs` 里写上它满足的需求；`strategy.md` 里还没有这个需求，就先写进去并注明来源。',
          en: 'List in `needs` what it meets; if the need is not in `strategy.md` yet, add it there with its source first.',
        },
      };
    }
  },
};
