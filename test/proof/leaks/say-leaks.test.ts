import { expect, test } from 'vitest';
import { exitCode } from '../../../src/cli/exit.ts';
import { findLeaks } from '#proof/leaks/find-leaks.ts';
import { sayLeaks } from '#proof/leaks/say-leaks.ts';

const HIDDEN = [{ text: '龚嘉懿', source: 'accounts/titan/people/gong.md name' }];
const bytes = Buffer.from('{"owner":"\\u9f9a\\u5609\\u61ff"}');

test('a leak is told with its place, the way to it, its source and its length, and never with its words', () => {
  const leaks = findLeaks(
    [
      { path: 'search/words.json', bytes },
      { path: '_assets/list.js.map', bytes: Buffer.from('{}') },
    ],
    HIDDEN,
  );
  expect(sayLeaks(leaks, 'en')).toBe(
    [
      '2 places of this edition are not for its readers, so nothing was published. The published site is unchanged. This is a mistake of the program; please report it:',
      '  _assets/list.js.map: source maps are not published',
      '  search/words.json (JSON escapes): 3 characters from accounts/titan/people/gong.md name',
    ].join('\n'),
  );
  expect(sayLeaks(leaks, 'zh-CN')).toBe(
    [
      '这一版里有 2 处不该给它的读者看，因此没有发布。已发布的网站没有变。这是程序的错误，请报告：',
      '  _assets/list.js.map：源码映射文件不能发布',
      '  search/words.json (JSON escapes)：有 3 个字符来自 accounts/titan/people/gong.md name',
    ].join('\n'),
  );
});

test('of many places the first twenty are named', () => {
  const files = Array.from({ length: 23 }, (_, at) => ({ path: `${at}.json`, bytes }));
  const lines = sayLeaks(findLeaks(files, HIDDEN), 'en').split('\n');
  expect([lines.length, lines.at(-1)]).toEqual([22, '  … and 3 more']);
});

test('a leak ends the program with 3', () => expect(exitCode('leak')).toBe(3));
