import { expect, test } from 'vitest';
import { mentionsOf } from '#core/forget/mentions.ts';
import { namesOf } from '#core/forget/names.ts';

const ZHOU = { name: '周启明', otherName: 'Zhou Qiming', email: 'zhou.qiming@bedrock.example' };

/** What is found in a line of the account, and in one of another. */
function found(text: string, person: Parameters<typeof namesOf>[1] = ZHOU, file = 'zhou-qiming') {
  const texts = new Map([
    ['accounts/a/goals.md', text],
    ['accounts/b/goals.md', text],
  ]);
  const mentions = mentionsOf(namesOf(file, person), texts, (path) => path.startsWith('accounts/a/'));
  const words = (path: string) => mentions.filter((mention) => mention.path === path).map(({ word }) => word);
  return { own: words('accounts/a/goals.md'), others: words('accounts/b/goals.md') };
}

test('the full name, the other name either way round, the file and the e-mail are found in the whole book', () => {
  const names = ['周启明', 'Zhou Qiming', 'QIMING ZHOU', 'zhou-qiming', 'zhou.qiming@bedrock.example'];
  expect(found(names.join('、'))).toEqual({ own: names, others: names });
});

test('the given name and forms of address are found within the account', () => {
  expect(found('启明说可以；请周总、周主任定；Mr. Zhou agreed with Qiming.')).toEqual({
    own: ['启明', '周总', '周主任', 'Mr. Zhou', 'Qiming'],
    others: [],
  });
});

test('a surname of two characters stays whole, and a Latin name begins with the given one', () => {
  expect(found('海若、欧阳总、欧总', { name: '欧阳海若' }, 'ouyang-hairuo').own).toEqual(['海若', '欧阳总']);
  expect(found('Dana wrote; Ms Reed called; reeds grow', { name: 'Dana Reed' }, 'dana-reed').own).toEqual([
    'Dana',
    'Ms Reed',
  ]);
});

test('a name within another word or of another person is none', () => {
  expect(found('周围的人、Zhoushan').own).toEqual([]);
  expect(found('zhou-qiming-2').others).toEqual([]);
});

test('a name broken by the end of a line is found where it begins', () => {
  const names = namesOf('zhou-qiming', ZHOU);
  expect(mentionsOf(names, new Map([['a.md', 'told to Zhou\nQiming']]), () => false)).toEqual([
    { path: 'a.md', line: 1, column: 9, word: 'Zhou\nQiming', around: 'told to Zhou' },
  ]);
});
