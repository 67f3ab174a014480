import { describe, expect, test } from 'vitest';
import { mend } from '#core/edit/mend.ts';
import { compile } from '#core/compile.ts';
import { AS_OF, bookFiles, edited, type Files } from '../book.ts';

const KIM = 'accounts/acme/people/kim.md';
const WELL = 'accounts/acme/opportunities/well.md';

/** What mending did, and the lines of the book's files that are other than before. */
function mended(changes: Files, isWanted: (file: string) => boolean = () => true) {
  const files = bookFiles(changes);
  const done = mend(files, isWanted, (some) => compile(some, { today: AS_OF }));
  return {
    said: done.mended.map(
      ({ file, line, name, from, to, places }) => `${file}:${line} ${name} ${from}→${to} ${places}`,
    ),
    texts: Object.fromEntries(done.texts),
  };
}

/** One slip in a file of the base book, and what mending says of it; the file is whole again. */
function expectMended(path: string, right: string, wrong: string, said: string) {
  const result = mended(edited(path, right, wrong));
  expect(result.said).toEqual([`${path}:${said}`]);
  expect(result.texts[path]).toBe(
    bookFiles()
      .map((file) => (file.path === path ? new TextDecoder().decode(file.bytes) : ''))
      .join(''),
  );
}

describe('mending what needs no decision', () => {
  test.each([
    ['a key with one letter wrong', KIM, 'influence: 5', 'influance: 5', '7 schema/unknown-key influance→influence 1'],
    ['a key in another case', KIM, 'influence: 5', 'Influence: 5', '7 schema/unknown-key Influence→influence 1'],
    ['a choice in another case', WELL, 'stage: propose', 'stage: Propose', '4 schema/not-allowed Propose→propose 1'],
    ['a choice by its Chinese label', WELL, 'state: current', 'state: 进行中', '3 schema/not-allowed 进行中→current 1'],
    ['a day with slashes', WELL, '2027-03-15', '2027/3/15', '8 schema/bad-date 2027/3/15→2027-03-15 1'],
    ['a day in Chinese', WELL, '2027-03-15', '2027年3月15日', '8 schema/bad-date 2027年3月15日→2027-03-15 1'],
    ['a number with separators', WELL, '4000000', '4,000,000', '6 schema/wrong-type 4,000,000→4000000 1'],
    ['a number in quotes', WELL, 'probability: 50', 'probability: "50"', '7 schema/wrong-type "50"→50 1'],
    [
      'a name with capitals and spaces',
      WELL,
      'needs: [pump-data]',
      'needs: [Pump Data]',
      '10 schema/bad-name Pump Data→pump-data 1',
    ],
    [
      'a single name where a list is due',
      WELL,
      'needs: [pump-data]',
      'needs: pump-data',
      '10 schema/wrong-type pump-data→[pump-data] 1',
    ],
    ['a colon of full width', WELL, 'state: current', 'state： current', '3 yaml/syntax ： →:  1'],
    ['a colon without its space', WELL, 'state: current', 'state:current', '3 yaml/syntax :→:  1'],
    ['a space behind the fence', WELL, '---\nname', '---  \nname', '1 fence/trailing-space   → 1'],
    ['blank lines above the fence', WELL, '---\nname', '\n\n---\nname', '1 fence/late \n\n→ 1'],
    ['a byte order mark', WELL, '---\nname', '\ufeff---\nname', '1 text/byte-order-mark \ufeff→ 1'],
    ['a zero-width space', WELL, 'Well project', 'Well\u200b project', '2 text/invisible-character \u200b→ 1'],
    ['yes for true', WELL, 'shortlisted: true', 'shortlisted: yes', '43 schema/wrong-type yes→true 1'],
  ])('%s', (_, path, right, wrong, said) => expectMended(path, right, wrong, said));

  test('tabs, where every indent is made of them', () => {
    const text = `---\ngoals:\n\tgrow:\n\t\tkind: revenue\n\t\ttext: Sign.\n\t\tdue: 2027-03-15\n---\n`;
    const { said, texts } = mended({ 'accounts/acme/goals.md': text });
    expect(said).toEqual(['accounts/acme/goals.md:3 yaml/tab \t→   4']);
    expect(texts['accounts/acme/goals.md']).toBe(text.replaceAll('\t', '  '));
  });

  test('what comes to light behind what was mended', () => {
    const changes = edited(WELL, '---\nname', '\ufeff---  \nname', ['stage: propose', 'stage: Propose']);
    expect(mended(changes).said).toEqual([
      `${WELL}:1 text/byte-order-mark \ufeff→ 1`,
      `${WELL}:1 fence/trailing-space   → 1`,
      `${WELL}:4 schema/not-allowed Propose→propose 1`,
    ]);
  });
});

describe('mending leaves alone', () => {
  const nothing = { said: [], texts: {} };

  test.each([
    ['a key far from any other', KIM, 'influence: 5', 'inflation: 5'],
    ['a day whose order is not sure', WELL, '2027-03-15', '15/3/2027'],
    ['a day that no calendar has', WELL, '2027-03-15', '2027/2/30'],
    ['a choice that is none', WELL, 'stage: propose', 'stage: lunch'],
    ['an amount with a unit', WELL, '4000000', '400万'],
    ['a name that nothing has', WELL, 'needs: [pump-data]', 'needs: [Pump Datum]'],
    ['tabs beside spaces', KIM, '  current:', '\tcurrent:'],
    ['a character that turns the direction', WELL, 'Well project', 'Well\u202e project'],
  ])('%s', (_, path, right, wrong) => {
    expect(mended(edited(path, right, wrong))).toEqual(nothing);
  });

  test('a key that is there already', () => {
    expect(mended(edited(KIM, 'influence: 5', 'influence: 5\ninfluance: 4'))).toEqual(nothing);
  });

  test('the files that nobody asked for', () => {
    const changes = { ...edited(KIM, 'influence', 'influance'), ...edited(WELL, 'stage: propose', 'stage: Propose') };
    expect(Object.keys(mended(changes, (file) => file === WELL).texts)).toEqual([WELL]);
  });
});
