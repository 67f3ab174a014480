import { GIVEN, SURNAMES } from './invented.ts';
import type { Entry } from './dictionary.ts';
import type { Pseudonym } from './pseudonyms.ts';

const HAN = /^\p{Script=Han}+$/u;

/** Family names of two characters; every other has one. */
const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 夏侯 独孤 南宫 长孙 宇文'.split(' '),
);

/** How people are addressed behind their family name. */
const ADDRESSES =
  '董事长 总经理 副总 总监 总工 总助 经理 主任 院长 处长 部长 科长 局长 厂长 所长 站长 校长 书记 主席 秘书 老师 教授 博士 院士 先生 女士 小姐'.split(
    ' ',
  );

/** Forms of address of one character, and the characters with which they make another word. */
const SHORT_ADDRESSES = [
  ['总', '部量体数是共结额会计统理有之面值'],
  ['董', '事'],
  ['工', '作程业厂艺序人具地种单期资夫会'],
  ['处', '理于置罚境'],
  ['局', '面部限势域'],
  ['院', '校子内系'],
] as const;

/** What the name of a company ends with in its long form, the longest first. */
const LEGAL =
  /(?:（[^）]*）|\([^)]*\)|股份有限公司|有限责任公司|集团有限公司|有限公司|控股集团|股份公司|集团公司|公司|集团|控股|股份|\s*(?:,?\s*(?:Co\.?,? Ltd|Ltd|Limited|Inc|Corp|Corporation|Company|Co|Group|Holdings?|GmbH|AG|PLC|LLC|S\.A))\.?)$/iu;

/** What a company is, behind the name that tells it from others. */
const BRANCH =
  /(?:石油|石化|燃气|能源|电力|风电|电气|水务|水泥|建材|钢铁|矿业|化工|医药|生物|制药|乳业|食品|银行|证券|保险|金融|铁路|轨道|交通|航空|物流|大学|学院|医院|科技|技术|软件|信息|数据|智能|通信|网络|系统|工程|装备|机械|电子|咨询|服务)$/u;

/** Beginnings of Chinese company names that many share, and those that are places or words: by themselves they name nobody. */
const COMMON_HAN = new Set(
  '中国 中华 国家 全国 中央 国际 环球 世界 亚洲 亚太 远东 东方 南方 北方 西部 东部 中部 华东 华北 华南 华中 西南 西北 东北 长江 黄河 北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙 广西 西藏 宁夏 新疆 香港 澳门 深圳 广州 杭州 南京 武汉 成都 西安 青岛 大连 第一 第二 人民 工商 农业 建设 交通 招商 民生 平安 兴业 联合 统一 通用 数字 智能 绿色 智慧 未来 现代 新兴 新能 石油 石化 电力 能源 钢铁 铁路 航空 航天 海洋 海关 城市 城建 地铁 高速'.split(
    ' ',
  ),
);
/** The fewest characters of a Chinese company name of which the first two are what people call it. */
const LONG_ENOUGH = 4;
/** With these behind it, the same name is a place. */
const PLACE = '省市县区州';

/** Beginnings of Latin company names that many share: by themselves they name nobody. */
const COMMON = new Set(
  'the first national china chinese asia global general united international american european north south east west new great royal central state public digital smart green data energy bank university'.split(
    ' ',
  ),
);

/** The ways in which people write a person’s name, besides the whole of it. */
export function shortFormsOfPerson(name: string, { parts, id }: Pseudonym): readonly Entry[] {
  const [family, given] = parts ?? [SURNAMES[0] ?? ['', ''], GIVEN[0] ?? ['', '']];
  if (HAN.test(name)) {
    const length = COMPOUND.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
    const [surname, first] = [name.slice(0, length), name.slice(length)];
    return [
      ...ADDRESSES.map((address) => ({ written: surname + address, shown: family[0] + address })),
      ...SHORT_ADDRESSES.map(([address, notBefore]) => ({
        written: surname + address,
        shown: family[0] + address,
        notBefore,
      })),
      ...['小', '老'].map((prefix) => ({ written: prefix + surname, shown: prefix + family[0] })),
      ...(first.length > 1 ? [{ written: first, shown: given[0] }] : []),
    ];
  }
  const tokens = name.split(/[\s·]+/).filter((token) => /^\p{Lu}/u.test(token));
  const invented = [given[1], family[1]];
  return tokens.flatMap((token, at) => {
    const shown = invented[Math.min(at, 1)] ?? id;
    const addressed = ['Mr', 'Ms', 'Mrs', 'Dr', 'Prof', 'Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.'].map((title) => ({
      written: `${title} ${token}`,
      shown: `${title} ${shown}`,
    }));
    return token.length > 3 ? [...addressed, { written: token, shown }] : addressed;
  });
}

/** The ways in which people write the name of a company or account, besides the whole of it. */
export function shortFormsOfCompany(name: string): readonly Pick<Entry, 'written' | 'notBefore'>[] {
  return wordsForCompany(name).map((written) => ({ written, ...(HAN.test(written) && { notBefore: PLACE }) }));
}

function wordsForCompany(name: string): readonly string[] {
  const forms = new Set<string>();
  let form = name.trim();
  for (let next = form.replace(LEGAL, ''); next !== form; next = form.replace(LEGAL, '')) {
    form = next.trim();
    forms.add(form);
  }
  if (/\p{Script=Han}/u.test(form)) {
    for (let next = form.replace(BRANCH, ''); next !== form; next = form.replace(BRANCH, '')) {
      form = next;
      forms.add(form);
    }
    const whole = name.trim().replace(LEGAL, '');
    if (HAN.test(whole) && whole.length >= LONG_ENOUGH && !COMMON_HAN.has(whole.slice(0, 2)))
      forms.add(whole.slice(0, 2));
  } else {
    const [first = ''] = form.split(/[\s,]+/);
    if (first.length > 3 && !COMMON.has(first.toLowerCase())) forms.add(first);
  }
  return [...forms].filter(
    (each) => each !== name && each.length > 1 && !(each.length < 4 && /^[\x20-\x7e]+$/.test(each)),
  );
}
