import type { Random } from './random.ts';

/** A name in Chinese with its spelling in Latin letters. */
export interface Spelt {
  readonly zh: string;
  readonly latin: string;
}

const SURNAMES = pairs(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan 邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lü',
);
const GIVEN = pairs(
  '启明qiming 国栋guodong 淑芬shufen 海峰haifeng 建军jianjun 晓岚xiaolan 文静wenjing 志远zhiyuan 立新lixin 思远siyuan 雨桐yutong 明辉minghui 佳宁jianing 振华zhenhua 秀英xiuying 伟强weiqiang 丽萍liping 俊杰junjie 若兰ruolan 承志chengzhi 永安yongan 雪梅xuemei 东升dongsheng 慧敏huimin 广平guangping 春燕chunyan 浩然haoran 静怡jingyi 国平guoping 玉珍yuzhen',
);
const FIRST = pairs(
  '澜lan 云yun 朔shuo 清qing 临lin 承cheng 锦jin 岩yan 瀚han 砾li 沧cang 赤chi 塬yuan 槐huai 穹qiong 磐pan 衡heng 岱dai 汀ting 桐tong 芷zhi 崇chong 皓hao 景jing',
);
const SECOND = pairs(
  '江jiang 岭ling 风feng 穗sui 港gang 帆fan 川chuan 原yuan 湾wan 泽ze 麓lu 洲zhou 溪xi 坪ping 庭ting 桥qiao 浦pu 野ye 台tai 关guan 津jin 屿yu 门men 城cheng',
);

/** A person's name. */
export function personName(random: Random): Spelt {
  const [surname, given] = [random.pick(SURNAMES), random.pick(GIVEN)];
  return { zh: `${surname.zh}${given.zh}`, latin: `${surname.latin}-${given.latin}` };
}

/** The `index`-th place that a company is named after: all different for any number of accounts. */
export function placeName(index: number): Spelt {
  const first = FIRST[index % FIRST.length];
  const second = SECOND[(Math.floor(index / FIRST.length) * 7 + index) % SECOND.length];
  if (!first || !second) throw new Error('The lists of places are empty.');
  const round = Math.floor(index / (FIRST.length * SECOND.length));
  return {
    zh: `${first.zh}${second.zh}${round === 0 ? '' : `第${round + 1}`}`,
    latin: `${first.latin}${second.latin}${round === 0 ? '' : `-${round + 1}`}`,
  };
}

/** A spelt name as people write it in English: `Zhou Qiming`. */
export function titleCase(latin: string): string {
  return latin.replace(
    /(^|-)([a-z])/g,
    (_match, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`,
  );
}

function pairs(words: string): readonly Spelt[] {
  return words.split(' ').map((word) => ({
    zh: word.replace(/[^\p{Script=Han}]/gu, ''),
    latin: word.replace(/\p{Script=Han}/gu, '').replace('ü', 'v'),
  }));
}
