import { documentOf, type Front } from './front-matter.ts';
import { personName, titleCase, type Spelt } from './names.ts';
import { paragraphs } from './prose.ts';
import type { Random } from './random.ts';

/** Something we sell. */
export const SOLUTIONS = [
  ['data-foundation', '数据底座', 'Data Foundation', '把分散系统里的设备数据按同一编号汇到一处，口径一致，延迟可控。'],
  ['smart-operations', '智能运维', 'Smart Operations', '从运行数据里提前发现劣化，给出可以安排检修的时间和依据。'],
  ['safety-sentinel', '安全哨兵', 'Safety Sentinel', '高风险作业全程可见，异常由值班室复核后处置。'],
  ['field-mobility', '移动作业', 'Field Mobility', '现场人员离线也能填写和拍照，恢复通信后不丢记录。'],
  ['supply-collaboration', '供应协同', 'Supply Collaboration', '备件的可用量、在途量和寄售量一处可查。'],
  ['risk-insight', '风险洞察', 'Risk Insight', '把预警信号和处置结果连在一起，减少漏报和误报。'],
] as const;

/** An industry with the words that its plans speak of. */
export interface Industry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** What a customer of it runs, and where. */
  readonly asset: string;
  readonly site: string;
}

export const INDUSTRIES: readonly Industry[] = [
  { id: 'oil-and-gas', zh: '石油', en: 'Petroleum', asset: '抽油机', site: '采油厂' },
  { id: 'wind-power', zh: '风电', en: 'Wind', asset: '风机', site: '风场' },
  { id: 'water', zh: '水务', en: 'Water', asset: '水泵', site: '水厂' },
  { id: 'rail', zh: '轨道', en: 'Rail', asset: '列车', site: '车辆段' },
  { id: 'banking', zh: '银行', en: 'Bank', asset: '核心系统', site: '分行' },
  { id: 'food-processing', zh: '食品', en: 'Foods', asset: '灌装线', site: '工厂' },
  { id: 'life-sciences', zh: '生物', en: 'Biologics', asset: '发酵罐', site: '厂区' },
  { id: 'steel', zh: '钢铁', en: 'Steel', asset: '高炉', site: '分厂' },
];

const TITLES = [
  '大客户经理',
  '大客户经理',
  '大客户经理',
  '大客户经理',
  '副总裁',
  '副总裁',
  '方案架构师',
  '方案架构师',
  '方案架构师',
  '交付经理',
  '交付经理',
  '交付经理',
] as const;

/** Our people by what they do in account teams. */
export interface Team {
  readonly managers: readonly string[];
  readonly sponsors: readonly string[];
  readonly presales: readonly string[];
  readonly delivery: readonly string[];
}

/** Competitors that opportunities name. */
const COMPETITORS = [
  ['hengluo-control', '衡洛自控'],
  ['yanqiao-software', '砚桥软件'],
  ['yuanshang-digital', '塬上数科'],
  ['qiongchuan-instruments', '穹川仪表'],
] as const;

/** Team, solutions, competitors and industries: the documents that every account refers to. */
export function sharedFiles(random: Random): { readonly files: ReadonlyMap<string, string>; readonly team: Team } {
  const files = new Map<string, string>();
  const members = memberNames(random);
  for (const [index, { zh, latin }] of members.entries()) {
    const front = {
      name: zh,
      otherName: titleCase(latin),
      title: TITLES[index] ?? '顾问',
      region: random.pick(['华北', '西北', '华东', '华南']),
    };
    files.set(`team/${latin}.md`, documentOf('member', front, paragraphs(random)));
  }
  const ids = members.map(({ latin }) => latin);
  const team: Team = {
    managers: ids.slice(0, 4),
    sponsors: ids.slice(4, 6),
    presales: ids.slice(6, 9),
    delivery: ids.slice(9),
  };
  for (const [id, name, otherName, summary] of SOLUTIONS) {
    files.set(
      `solutions/${id}.md`,
      documentOf('solution', { name, otherName, owner: random.pick(team.presales), summary }, paragraphs(random)),
    );
  }
  for (const { id, zh, en, site } of INDUSTRIES) {
    const front = {
      name: zh,
      otherName: en,
      buyerUnits: ['信息与数字化部', '设备管理部'],
      level: `集团定框架，${site}下订单`,
      centralisation: 'mixed' as const,
      trigger: '年度投资计划下达，或检查后的整改',
    };
    files.set(`industries/${id}.md`, documentOf('industry', front, paragraphs(random)));
  }
  for (const [id, name] of COMPETITORS) {
    files.set(
      `competitors/${id}.md`,
      documentOf('competitor', { name, brandOrImplementer: 'both' }, paragraphs(random)),
    );
  }
  const play: Front<'play'> = {
    name: '先做透一处，再推到其余',
    owner: team.managers[0] ?? '',
    lesson: '一处做成并由使用部门签认之后，其余单位直接采用同一套口径。',
    preconditions: ['使用部门愿意签认结果'],
    steps: ['选一处', '定口径', '签认', '推广'],
    results: [{ text: '四处在一年内采用', source: '交付月报', date: '2025-12-31' }],
  };
  files.set('plays/one-site-first.md', documentOf('play', play, paragraphs(random)));
  return { files, team };
}

function memberNames(random: Random): readonly Spelt[] {
  const names = new Map<string, Spelt>();
  while (names.size < TITLES.length) {
    const name = personName(random);
    names.set(name.latin, name);
  }
  return [...names.values()];
}
