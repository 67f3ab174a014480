import { ceilingOf, entriesOf, isDecided, isPublicSector, perHead } from '../../measures/hospitality-totals.ts';
import type { Rule } from '../rule.ts';

/**
 * The value per head stays below the ceiling of the settings. What the public sector may not have at all, or not yet,
 * is told by hospitality/public-sector-approval (method: ethics 4).
 */
export const overCeiling: Rule = {
  name: 'hospitality/over-ceiling',
  severity: 'error',
  method: ['ETHICS-4', 'B13'],
  title: { 'zh-CN': '款待超过每人上限', en: 'Hospitality above the ceiling per head' },
  about: {
    'zh-CN':
      '款待要合理、相称、出于善意。每人金额不超过 `hospitality.perHead`，公共部门不超过 `hospitality.perHeadPublicSector`；礼品和样品按客户方人数算，其余按到场的全部人数算。',
    en: 'Hospitality is reasonable, proportionate and given in good faith. Its value per head does not exceed `hospitality.perHead`, or `hospitality.perHeadPublicSector` in the public sector; gifts and samples count per guest, everything else per person present.',
  },
  wrong: '# ceiling per head: 300\nkind: meal\nvalue: 1600\nguests: [kim, lee]\nhosts: [ann, bob]',
  right: 'kind: meal\nvalue: 800\nguests: [kim, lee]\nhosts: [ann, bob]',
  check: function* (plan, { book }) {
    const { hospitality } = plan;
    if (!hospitality) return;
    const ceiling = ceilingOf(plan, book);
    const strict = isPublicSector(plan, book);
    for (const { index, entry } of entriesOf(plan)) {
      const unapproved = entry.kind === 'gift' || (isDecided(entry) && entry.approvalId === undefined);
      const value = perHead(entry);
      if (value <= ceiling || (strict && unapproved)) continue;
      const shown = Math.round(value * 100) / 100;
      const { currency } = book.settings.data;
      yield {
        at: { document: hospitality, path: ['entries', index, 'value'] },
        message: {
          'zh-CN': `${entry.date} 的 \`${entry.kind}\` 每人 ${shown} ${currency}，上限是 ${ceiling} ${currency}。`,
          en: `The \`${entry.kind}\` of ${entry.date} comes to ${shown} ${currency} per head; the ceiling is ${ceiling} ${currency}.`,
        },
        help: {
          'zh-CN': '还没有发生的，改成更简单的安排；已经发生的，告诉合规同事，由他们决定怎样处理。',
          en: 'If it has not taken place, choose something simpler; if it has, tell compliance and let them decide.',
        },
      };
    }
  },
};
