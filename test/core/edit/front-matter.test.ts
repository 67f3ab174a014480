import { isSeq } from 'yaml';
import { describe, expect, test } from 'vitest';
import { editFrontMatter, type FrontMatter } from '#core/edit/front-matter.ts';

function edited(text: string, edit: (front: FrontMatter) => void, path = 'accounts/acme/account.md'): string {
  const result = editFrontMatter({ path, text }, edit);
  return result.kind === 'edited' ? result.text : result.problems.map(({ name }) => name).join();
}

describe('an edit of front matter', () => {
  const plan = `---
# Who they are
name: 基岩石油   # their short name
tags: [ a,   b ]
long: ${'一句很长的话，'.repeat(40)}
'quoted': "001"

# Who we are
team:
    -   member: li-lei
        role: account-manager
# nothing follows
---

正文  not touched: [ a,   b ]
---
`;

  test('changes what it changes and leaves every other line to the letter', () => {
    expect(edited(plan, (front) => front.set('name', '基岩'))).toBe(
      plan.replace('name: 基岩石油   # their short name', 'name: 基岩 # their short name'),
    );
  });

  test('adds a key after the others, before comments that belong to none', () => {
    expect(edited(plan, (front) => front.set('budget', 980000))).toBe(
      plan.replace('# nothing follows', 'budget: 980000\n# nothing follows'),
    );
  });

  test('takes a key away with the comment above it', () => {
    expect(edited(plan, (front) => front.delete('team'))).toBe(plan.replace(/\n# Who we are\n[^]*?(?=# nothing)/, ''));
  });

  test('adds to a list in the style of the list', () => {
    const add = (front: FrontMatter) => {
      const tags = front.get('tags');
      if (isSeq(tags)) tags.add(front.createNode('c'));
    };
    expect(edited(plan, add)).toBe(plan.replace('[ a,   b ]', '[a, b, c]'));
  });

  test('quotes a text that YAML would take for something else', () => {
    expect(edited('---\na: 1\n---\n', (front) => front.set('a', '12: x'))).toBe("---\na: '12: x'\n---\n");
  });

  test('fills an empty front matter', () => {
    expect(edited('---\n---\nText.', (front) => front.set('a', 1))).toBe('---\na: 1\n---\nText.');
    expect(edited('---\n# only words\n---\nText.', (front) => front.set('a', 1))).toBe(
      '---\n# only words\na: 1\n---\nText.',
    );
  });

  test('leaves nothing when it takes the last key', () => {
    expect(edited('---\na: 1\n---\nText.', (front) => front.delete('a'))).toBe('---\n---\nText.');
  });

  test('keeps the line ends of Windows', () => {
    expect(edited('---\r\na: 1\r\nb: 2\r\n---\r\nText.\r\n', (front) => front.set('a', 3))).toBe(
      '---\r\na: 3\r\nb: 2\r\n---\r\nText.\r\n',
    );
  });

  test('takes the whole of a file without fences', () => {
    expect(edited('a:   1\nb: 2\n', (front) => front.set('b', 3), 'settings.yaml')).toBe('a:   1\nb: 3\n');
  });

  test('keeps blank lines that a text ends with', () => {
    expect(edited('---\na: |+\n  x\n\nb: { }\n---\n', (front) => front.delete('b'))).toBe('---\na: |+\n  x\n\n---\n');
  });

  test.each([
    ['---\na: [1\n---\n', 'yaml/syntax'],
    ['---\na: &x 1\nb: *x\n---\n', 'yaml/anchor'],
    ['---\n- a\n---\n', 'yaml/not-a-mapping'],
    ['---\na: 1\na: 2\n---\n', 'yaml/duplicate-key'],
    ['a: 1\n', 'fence/missing'],
  ])('says why it cannot read %j', (text, name) => {
    expect(edited(text, () => undefined)).toBe(name);
  });
});
