/** The words that invented names are made of. They name nobody: trees, birds, stones and waters; common surnames. */

/** A word as readers of both languages read it. */
export type Word = readonly [zh: string, en: string];

const words = (list: string): readonly Word[] =>
  list.split(' ').map((pair) => {
    const [zh = '', en = ''] = pair.split('/');
    return [zh, en];
  });

export const SURNAMES = words(
  '林/Lin 苏/Su 沈/Shen 陆/Lu 顾/Gu 叶/Ye 江/Jiang 程/Cheng 夏/Xia 秦/Qin 白/Bai 乔/Qiao 温/Wen 安/An 骆/Luo 简/Jian ' +
    '祝/Zhu 席/Xi 柏/Bo 纪/Ji 卓/Zhuo 闻/Wen 项/Xiang 路/Lu 桑/Sang 穆/Mu 蓝/Lan 桂/Gui 施/Shi 葛/Ge 章/Zhang 钟/Zhong',
);

export const GIVEN = words(
  '岚/Lan 澄/Cheng 然/Ran 越/Yue 青/Qing 舟/Zhou 禾/He 朗/Lang 嘉/Jia 宁/Ning 遥/Yao 川/Chuan 清/Qing 原/Yuan 书/Shu ' +
    '知远/Zhiyuan 若溪/Ruoxi 云帆/Yunfan 思源/Siyuan 景行/Jingxing 一鸣/Yiming 子墨/Zimo 亦安/Yian 南星/Nanxing ' +
    '望舒/Wangshu 怀瑾/Huaijin 雨桐/Yutong 长风/Changfeng 晓白/Xiaobai 锦程/Jincheng 修竹/Xiuzhu 和光/Heguang ' +
    '初阳/Chuyang 明澈/Mingche 听澜/Tinglan 言蹊/Yanxi 归雁/Guiyan 时雨/Shiyu 沐阳/Muyang 星野/Xingye',
);

export const THINGS = words(
  '云杉/Spruce 白桦/Birch 银杏/Ginkgo 香樟/Camphor 红枫/Maple 梧桐/Plane 水杉/Metasequoia 冷杉/Fir 榉木/Zelkova ' +
    '胡杨/Poplar 雪松/Cedar 青檀/Sandalwood 白鹭/Egret 苍鹰/Goshawk 云雀/Skylark 海燕/Petrel 翠鸟/Kingfisher ' +
    '雨燕/Swift 朱鹮/Ibis 石英/Quartz 青金/Lapis 云母/Mica 琥珀/Amber 玄武/Basalt 砂岩/Sandstone 花岗/Granite ' +
    '碧玺/Tourmaline 月溪/Mooncreek 寒潭/Coldwater 鹿泉/Deerspring 长汀/Longshore 鹤渚/Craneisle 松涧/Pinebrook ' +
    '霜林/Frostwood 晴川/Clearriver 远山/Farhill 北辰/Polestar 南屏/Southscreen 东篱/Eastfence 西岭/Westridge ' +
    '朝露/Dewdrop 晚亭/Evening 新月/Crescent 流霞/Rosecloud 初雪/Firstsnow 飞瀑/Cascade 绿洲/Oasis 沙洲/Sandbank',
);

/** What stands before an invented name, by what it names; a person’s name stands alone. */
export const TITLES = {
  account: ['客户', 'Account'],
  company: ['公司', 'Company'],
  opportunity: ['商机', 'Opportunity'],
  play: ['打法', 'Play'],
  solution: ['方案', 'Solution'],
  unit: ['部门', 'Unit'],
} as const satisfies Record<string, Word>;
