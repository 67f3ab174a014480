import { documentOf, type Front } from './front-matter.ts';
import { personName, titleCase } from './names.ts';
import { dayAfter } from './days.ts';
import { paragraphs } from './prose.ts';
import type { Random } from './random.ts';
import type { Industry } from './shared-files.ts';
import type { Sketch } from './sketch.ts';

/** A stakeholder as the other documents of the account know them. */
export interface Person extends Pick<Front<'person'>, 'layer' | 'influence' | 'stance' | 'title' | 'name'> {
  readonly file: string;
  readonly latin: string;
  readonly unit: keyof typeof UNITS;
  readonly roles: NonNullable<Front<'person'>['roles']>;
  readonly reportsTo: string | undefined;
  readonly coverage: readonly string[];
}

/** Units of a customer: the name, and the unit above. */
export const UNITS = {
  'head-office': ['公司总部', '年度目标、重大投资与人事'],
  'digital-department': ['信息与数字化部', '系统运维、接口与数据口径'],
  'equipment-department': ['设备管理部', '检修计划、备件与外委队伍'],
  'site-one': ['一线单位', '设备的日常运行与维护'],
} as const;

type Post = Pick<Person, 'layer' | 'unit' | 'roles'> & {
  readonly titles: readonly string[];
  readonly influence: number;
};

const POSTS: readonly [Post, Post, Post, Post] = [
  { layer: 'image', unit: 'head-office', roles: ['approver'], titles: ['总经理', '董事长', '总裁'], influence: 5 },
  {
    layer: 'decision',
    unit: 'head-office',
    roles: ['decision-maker'],
    titles: ['副总经理', '总工程师', '财务总监', '首席信息官'],
    influence: 5,
  },
  {
    layer: 'implementation',
    unit: 'digital-department',
    roles: ['recommender', 'sponsor'],
    titles: ['信息部主任', '设备部部长', '采购部经理', '项目经理'],
    influence: 4,
  },
  {
    layer: 'user',
    unit: 'site-one',
    roles: ['coach'],
    titles: ['设备队队长', '值班长', '班组长', '调度员'],
    influence: 2,
  },
];

/** How many of a large account's people stand in each layer. */
const LARGE = [1, 4, 6, 5] as const;

/** The people of an account from the top down; everybody but the first reports to somebody one layer up. */
export function castOf(size: number, industry: Industry, seats: Sketch['seats'], random: Random): readonly Person[] {
  const people: Person[] = [];
  const taken = new Set<string>();
  for (const post of size <= POSTS.length
    ? POSTS.slice(0, size)
    : POSTS.flatMap((post, at) => Array.from({ length: LARGE[at] ?? 1 }, () => post))) {
    let name = personName(random);
    while (taken.has(name.latin)) name = personName(random);
    taken.add(name.latin);
    const isFirst = people.every(({ layer }) => layer !== post.layer);
    const above = people.filter(({ layer }) => layer === layerAbove(post.layer));
    people.push({
      file: name.latin,
      name: name.zh,
      latin: name.latin,
      title: post.layer === 'user' ? `${industry.site}${random.pick(post.titles)}` : random.pick(post.titles),
      unit: isFirst || random.chance(60) ? post.unit : 'equipment-department',
      layer: post.layer,
      roles: isFirst ? post.roles : random.chance(40) ? [random.pick(post.roles)] : [],
      influence: isFirst ? post.influence : random.whole(1, 3),
      stance: post.layer === 'implementation' ? random.whole(-1, 1) : random.whole(0, 2),
      reportsTo: above.length > 0 ? random.pick(above).file : undefined,
      coverage: [post.layer === 'image' ? seats.sponsor : seats.presales, seats.manager],
    });
  }
  return people;
}

/** One stakeholder's document. */
export function personDocument(person: Person, sketch: Sketch): string {
  const { random, asOf, seats } = sketch;
  const hasGap = random.chance(60);
  const front: Front<'person'> = {
    name: person.name,
    otherName: titleCase(person.latin),
    title: person.title,
    unit: person.unit,
    layer: person.layer,
    roles: person.roles,
    ...(person.reportsTo !== undefined && { reportsTo: person.reportsTo }),
    influence: person.influence,
    stance: person.stance,
    preference: person.stance > 0 ? 'us' : person.stance < 0 ? 'competitor' : 'neutral',
    ...(person.stance < 0 && { prefers: 'hengluo-control' }),
    contact: random.pick(['brief', 'multiple', 'in-depth']),
    coverage: [...person.coverage],
    concerns: random
      .some(['停机窗口', '维护由谁承担', '数据口径一致', '投资回收期', '一线少填表', '与现有系统并存'], 2)
      .slice(),
    relationship: {
      current: 'product-expert',
      target: hasGap ? 'problem-solver' : 'product-expert',
      owner: random.pick(Object.values(seats)),
      ...(hasGap && {
        plan: {
          what: '用对方认可的口径整理一页结果，当面请其核对。',
          due: dayAfter(asOf, random.whole(7, 120)),
          budget: random.whole(1, 20) * 1000,
        },
      }),
    },
    lawfulness: {
      basis: 'contract-party',
      source: '项目启动会签到表与会议纪要',
      purpose: '合同履行与技术沟通',
      collectedOn: dayAfter(asOf, -random.whole(100, 700)),
      retentionUntil: dayAfter(asOf, random.whole(200, 700)),
      jurisdiction: 'CN',
    },
  };
  return documentOf(
    'person',
    front,
    paragraphs(random, [{ text: '商机', path: `../opportunities/${sketch.opportunities[0]}.md` }]),
  );
}

function layerAbove(layer: Person['layer']): Person['layer'] | undefined {
  return POSTS[POSTS.findIndex((post) => post.layer === layer) - 1]?.layer;
}
