import { decisionFactor } from '#schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** The ranking of decision factors names each of the four once (method: C10). */
export const rankingNotComplete: Rule = {
  name: 'buying/ranking-not-complete',
  severity: 'error',
  method: ['C10'],
  title: { 'zh-CN': '关注因素排序不完整', en: 'Ranking of the factors is not complete' },
  about: {
    'zh-CN':
      '质量、价格、供货能力、长期合作，四个因素按客户的看重程度排出先后，每个写一次。少一个或重复一个，就不是排序。',
    en: 'Quality, price, supply capacity and long-term cooperation are ranked by what the customer values, each once. With one missing or twice there it is no ranking.',
  },
  wrong: 'decision:\n  ranking: [quality, price, price]',
  right: 'decision:\n  ranking: [quality, supply, price, long-term]',
  check: function* ({ buying }) {
    const ranking = buying?.data.decision?.ranking;
    if (!buying || !ranking) return;
    const missing = decisionFactor.names.filter((name) => !ranking.includes(name));
    const twice = decisionFactor.names.filter((name) => ranking.indexOf(name) !== ranking.lastIndexOf(name));
    if (missing.length === 0 && twice.length === 0) return;
    const [lacks, repeats] = [listed(words(missing)), listed(words(twice))];
    const facts = [
      ...(missing.length > 0 ? [{ 'zh-CN': `缺 ${lacks['zh-CN']}`, en: `lacks ${lacks.en}` }] : []),
      ...(twice.length > 0 ? [{ 'zh-CN': `重复了 ${repeats['zh-CN']}`, en: `repeats ${repeats.en}` }] : []),
    ];
    yield {
      at: { document: buying, path: ['decision', 'ranking'] },
      message: {
        'zh-CN': `关注因素的排序${facts.map((fact) => fact['zh-CN']).join('，')}。`,
        en: `The ranking of the factors ${facts.map(({ en }) => en).join(' and ')}.`,
      },
      help: {
        'zh-CN': '把四个因素各写一次，最看重的在前。',
        en: 'Write each of the four factors once, the most important first.',
      },
    };
  },
};
