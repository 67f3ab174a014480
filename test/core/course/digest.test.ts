import { expect, test } from 'vitest';
import { digestOf, itemsUnder, wordsUnder, type DigestRoom } from '#core/views/course/digest.ts';
import { pageSections } from '#core/views/course/page-blocks.ts';
import { wholeSentences } from '#core/text/whole-sentences.ts';

const ROOM: DigestRoom = { text: 60, item: 40, cell: 20, items: 2, rows: 2 };

const LESSON = `## What it is

Two words on it.

| Level | Name |
| --- | --- |
| 1 | One |
| 2 | Two |
| 3 | Three |

## Why

- Because.

## How

1. **Open** the [file](a.md).
2. Write the baseline. Then the target, which comes with a long explanation.
3. Check.
`;

test('reads a body as sections of words, lists and tables', () => {
  expect(pageSections('Before.\n\n## One\n\n- **Lead.** Rest\n- plain `code`\n')).toEqual([
    { heading: '', blocks: [{ type: 'text', text: 'Before.' }] },
    {
      heading: 'One',
      blocks: [
        {
          type: 'list',
          isOrdered: false,
          items: [
            { lead: 'Lead.', text: 'Rest' },
            { lead: '', text: 'plain code' },
          ],
        },
      ],
    },
  ]);
});

test('keeps of a page its table and its steps, and counts what it leaves out', () => {
  expect(digestOf(LESSON, 'en', ROOM)).toEqual({
    what: {
      type: 'table',
      head: ['Level', 'Name'],
      rows: [
        ['1', 'One'],
        ['2', 'Two'],
      ],
      left: 1,
    },
    how: {
      type: 'list',
      isOrdered: true,
      items: [
        { lead: 'Open', text: 'the file.' },
        { lead: '', text: 'Write the baseline.' },
      ],
      left: 1,
    },
  });
});

test('takes the first numbered list where no section is headed “How”', () => {
  const body = '## 是什么\n\n一句话。\n\n## 四步，按次序\n\n- 不是步骤\n\n1. 先看。\n2. 再做。\n';
  const { what, how } = digestOf(body, 'zh-CN', ROOM);
  expect(what).toEqual({ type: 'text', text: '一句话。', left: 0 });
  expect(how?.type === 'list' && how.items.map(({ text }) => text)).toEqual(['先看。', '再做。']);
});

test('says nothing of a page without words', () => {
  expect(digestOf('', 'en', ROOM)).toEqual({});
});

test('finds items and words under a heading', () => {
  expect(itemsUnder(LESSON, 'Why', 20)).toEqual([{ lead: '', text: 'Because.' }]);
  expect(wordsUnder(LESSON, 'What it is', 20)).toBe('Two words on it.');
  expect(wordsUnder(LESSON, 'Nowhere', 20)).toBe('');
});

test('ends with a whole sentence where one fits, and says by an ellipsis where none does', () => {
  expect(wholeSentences('一句。两句。三句。', 13)).toBe('一句。两句。');
  expect(wholeSentences('First one. Second one, longer.', 14)).toBe('First one.');
  expect(wholeSentences('A version 1.5 stays whole. Next.', 40)).toBe('A version 1.5 stays whole. Next.');
  expect(wholeSentences('This sentence is too long for it.', 20)).toBe('This sentence is…');
});
