import type { Random } from './random.ts';

/** A link that a body may hold: its text, and the path relative to the document. */
export interface Mention {
  readonly text: string;
  readonly path: string;
}

const FACTS: readonly ((random: Random) => string)[] = [
  (random) => `上季度现场记录了 ${random.whole(3, 60)} 起异常，其中 ${random.whole(1, 3)} 起造成停机。`,
  (random) => `预算按年度申报，窗口在 ${random.whole(8, 11)} 月，错过要再等一年。`,
  (random) => `试点范围是 ${random.whole(8, 120)} 台设备，运行 ${random.whole(2, 9)} 个月后由客户签认结果。`,
  (random) => `三套系统各有一份台账，月末对账平均要 ${random.whole(2, 9)} 个人日。`,
  (random) => `客户要求停机窗口不超过 ${random.whole(2, 12)} 小时，改造须在检修期内完成。`,
  (random) => `现有合同还有 ${random.whole(4, 30)} 个月到期，续签前会先做一次比较。`,
  () => '评审看三件事：能否用现有数据，谁来维护，出错由谁承担。',
  () => '一线人员关心的是少填一遍表，而不是多一块屏幕。',
  () => '财务部门只认可能够核减的费用，推算的收益不计入回收期。',
];

const JUDGEMENTS: readonly string[] = [
  '我们先把最难的一段做出来，再谈推广。',
  '这一步不成，后面的时间表就要重新讨论。',
  '目前的判断只有一次会面作依据，下次要请对方确认。',
  '支持来自使用部门，决定权不在他们手里。',
  '短处写在建议书里，由客户自己权衡。',
  '竞争对手的长处是熟悉现场，我们不否认这一点。',
  '没有查明之前按假设对待，不写进给客户的材料。',
  '投入以现有人手为限，增加人手要先过立项。',
];

/** Two or three short paragraphs; a link stands in some of them when there is something to link to. */
export function paragraphs(random: Random, mentions: readonly Mention[] = []): string {
  return `${Array.from({ length: random.whole(2, 3) }, () => paragraph(random, mentions)).join('\n\n')}\n`;
}

function paragraph(random: Random, mentions: readonly Mention[]): string {
  const facts = random.some(FACTS, random.whole(1, 2)).map((fact) => fact(random));
  const mention = mentions.length > 0 && random.chance(30) ? random.pick(mentions) : undefined;
  const link = mention ? [`详见[${mention.text}](${mention.path})。`] : [];
  return [...facts, random.pick(JUDGEMENTS), ...link].join('');
}
