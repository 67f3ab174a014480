import { expect, test } from 'vitest';
import { pinyinOf, typedPinyin } from '#core/text/pinyin.ts';

test('pinyin keeps the syllables of a word together and leaves Latin words alone', () => {
  expect(['关系差距分析', '客户采购六步', '$APPEALS 需求分析', '3C 研究', 'A 级'].map(pinyinOf)).toEqual([
    'guānxì chājù fēnxī',
    'kèhù cǎigòu liùbù',
    'APPEALS xūqiú fēnxī',
    '3C yánjiū',
    'A jí',
  ]);
});

test('people type pinyin without tones, in one word or in several', () => {
  expect(typedPinyin('guānxì chājù fēnxī')).toEqual(['guanxichajufenxi', 'guanxi chaju fenxi']);
  expect(typedPinyin('jiàoliàn')).toEqual(['jiaolian']);
});
