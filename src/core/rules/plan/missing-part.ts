import type { Text } from '#schemas/field.ts';
import { planPart } from '#schemas/vocabulary.ts';
import { partGaps, type PartGap } from '../../measures/plan-parts.ts';
import type { Rule } from '../rule.ts';
import { listed, tierPath } from '../wording.ts';

/** A plan holds every part that its tier requires (method: P3, PLAN-01). */
export const missingPart: Rule = {
  name: 'plan/missing-part',
  severity: 'error',
  method: ['P3', 'PLAN-01'],
  title: { 'zh-CN': '计划缺少必备部分', en: 'Required part is missing' },
  about: {
    'zh-CN':
      '大客户计划有五个部分：客户团队、客户背景、战略地图与执行地图、关系与影响力、目标与行动计划。等级页写明哪些必备：离签约越近，要写的越多。缺一部分，团队就只能靠猜。',
    en: 'A plan has five parts: team, background, maps, relationships, goals. The tier’s page says which are required; the closer the signing, the more. Where a part is missing, the team has to guess.',
  },
  wrong: 'tier:\n  declared: B\n# no file goals.md',
  right: '# goals.md\ngoals:\n  first-order:\n    kind: revenue',
  check: function* (plan, { book }) {
    const { declared } = plan.account.data.tier;
    const gaps = partGaps(plan, book);
    for (const part of new Set(gaps.map((gap) => gap.part))) {
      const label = planPart.labels[part];
      const own = gaps.filter((gap) => gap.part === part);
      const files = [...new Set(own.map(({ file }) => file))];
      const facts = listed(
        files.map((file) =>
          factOf(
            file,
            own.filter((gap) => gap.file === file),
          ),
        ),
      );
      const actions = listed(own.map(actionOf));
      yield {
        at: { document: plan.account, path: ['tier', 'declared'] },
        why: tierPath(declared),
        message: {
          'zh-CN': `\`${declared}\` 级计划必备“${label['zh-CN']}”，但${facts['zh-CN']}。`,
          en: `Tier \`${declared}\` requires the part “${label.en}”, but ${facts.en}.`,
        },
        help: { 'zh-CN': `${actions['zh-CN']}。`, en: `To complete it, ${actions.en}.` },
      };
    }
  },
};

const NOUNS: Readonly<Record<PartGap['lacks'], Text>> = {
  file: { 'zh-CN': '文件', en: 'file' },
  seat: { 'zh-CN': '成员', en: 'seat' },
  background: { 'zh-CN': '背景', en: 'background' },
  goal: { 'zh-CN': '目标', en: 'goal' },
  need: { 'zh-CN': '需求', en: 'need' },
  person: { 'zh-CN': '关系人', en: 'stakeholder' },
};

function factOf(file: string, gaps: readonly PartGap[]): Text {
  if (gaps.some(({ lacks }) => lacks === 'file'))
    return { 'zh-CN': `没有 \`${file}\``, en: `\`${file}\` does not exist` };
  const things = listed(gaps.map(({ lacks }) => ({ 'zh-CN': NOUNS[lacks]['zh-CN'], en: `no ${NOUNS[lacks].en}` })));
  return { 'zh-CN': `\`${file}\` 里没有${things['zh-CN']}`, en: `\`${file}\` holds ${things.en}` };
}

function actionOf({ file, lacks }: PartGap): Text {
  const noun = NOUNS[lacks];
  if (lacks === 'file') return { 'zh-CN': `新建 \`${file}\``, en: `create \`${file}\`` };
  if (lacks === 'background')
    return {
      'zh-CN': `在 \`${file}\` 的 \`background\` 或正文里写下客户背景`,
      en: `describe the customer in the body or \`background\` of \`${file}\``,
    };
  return { 'zh-CN': `在 \`${file}\` 里写下至少一个${noun['zh-CN']}`, en: `add at least one ${noun.en} to \`${file}\`` };
}
