import { expect, test } from 'vitest';
import { compileRead, readBook } from '#core/compile.ts';
import { AS_OF, bookFiles, edited, type Files } from './book.ts';

const KIM = 'accounts/acme/people/kim.md';
const BROKEN = edited(KIM, 'influence: 5', 'influence: 9', ['unit: board', 'unit: [board']);
const WRONG = edited(KIM, 'influence: 5', 'influence: 9');

test.each([
  ['a save', {}, edited(KIM, 'influence: 5', 'influence: 4')],
  ['a new mistake', {}, WRONG],
  ['a mistake that was mended', WRONG, {}],
  ['a mistake that stays while another file is saved', WRONG, { ...WRONG, 'team/bob.md': '---\nname: Bob\n---\n' }],
  ['a file that cannot be parsed and stays so', BROKEN, BROKEN],
  ['a file that can be parsed again', BROKEN, {}],
  ['a file that went away', {}, { [KIM]: null }],
  ['a file that came', { [KIM]: null }, {}],
  ['settings that were broken', {}, { 'settings.yaml': 'no' }],
  ['a file that is no text any more', {}, { [KIM]: new Uint8Array([0xff, 0xfe, 0x41, 0]) }],
  ['a body with a bad link', edited(KIM, 'Prefers', '[x](y.md) Prefers'), WRONG],
] as const satisfies readonly (readonly [string, Files, Files])[])(
  'a book that is read again after %s is what it would be at first sight',
  (_, before, after) => {
    const first = readBook(bookFiles(before));
    compileRead(first, { today: AS_OF }); // what compiling builds on the way stays behind as well
    const again = compileRead(readBook(bookFiles(after), first), { today: AS_OF });
    const fresh = compileRead(readBook(bookFiles(after)), { today: AS_OF });
    expect(again.diagnostics).toEqual(fresh.diagnostics);
    expect([...again.sources]).toEqual([...fresh.sources]);
    expect(again.unchecked).toEqual(fresh.unchecked);
    expect([...(again.draft?.accounts.keys() ?? [])]).toEqual([...(fresh.draft?.accounts.keys() ?? [])]);
  },
);

test('files that stayed the same are not read again', () => {
  const first = readBook(bookFiles());
  const again = readBook(bookFiles(WRONG), first);
  const same = [...again.parsed].filter(([path, document]) => first.parsed.get(path) === document);
  expect(same).toHaveLength(again.parsed.size - 1);
  expect(again.typed.get('team/bob.md')).toBe(first.typed.get('team/bob.md'));
});
