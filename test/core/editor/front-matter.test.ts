import { expect, test } from 'vitest';
import { openFront } from '../../../src/editor/front-matter.ts';

test('keeps every place of the front matter and makes spaces of the rest', () => {
  expect(openFront('---\nname: 周\n---\n# Body: x\n', false)).toEqual({
    yaml: '   \nname: 周\n   \n         \n',
    from: 1,
    to: 2,
  });
});

test('takes a file for front matter to its end while the second fence is not written', () => {
  expect(openFront('---\nname:', false)).toEqual({ yaml: '   \nname:', from: 1, to: 3 });
});

test.each(['', 'name: x\n---\n', '\n---\nname: x\n---\n', '----\nname: x\n'])('finds none in %j', (text) => {
  expect(openFront(text, false)).toBeUndefined();
});

test('knows fences with the line ends of Windows, and no fence inside the body', () => {
  expect(openFront('---\r\na: 1\r\n---\r\nb\r\n---\r\n', false)).toEqual({
    yaml: '   \r\na: 1\r\n   \r\n \r\n   \r\n',
    from: 1,
    to: 2,
  });
});

test('takes a YAML file as it is', () => {
  expect(openFront('company: x\n', true)).toEqual({ yaml: 'company: x\n', from: 0, to: 2 });
});
