import { describe, expect, test } from 'vitest';
import { readBook } from '#core/compile.ts';
import { findColumns } from '#core/import/columns.ts';
import { importCrm } from '#core/import/crm.ts';
import { readTable } from '#core/import/read-table.ts';
import { bookFiles, edited, type Files } from '../book.ts';

const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';
const NUMBERED: Files = {
  ...edited(WELL, 'owner: ann', 'owner: ann\ncrmId: O-1 # from the CRM', ['value: 4000000', 'value: 4000000 # net']),
  ...edited(YARD, 'owner: ann', 'owner: ann\ncrmId: O-2'),
};

/** What a table would do to the base book, in lines. */
function imported(csv: string, fields: readonly string[], files: Files = NUMBERED) {
  const table = readTable(csv);
  if ('length' in table) return { problems: table.map(({ line, message }) => `${line} ${message.en}`) };
  const columns = findColumns(table.columns, { maps: new Map(), fields });
  if ('wrong' in columns) return { wrong: columns.wrong.en };
  const result = importCrm([...readBook(bookFiles(files)).parsed.values()], table, columns.at);
  return {
    problems: result.problems.map(({ line, column = '', message }) => `${line} ${column}: ${message.en}`),
    changes: result.changes.map(({ file, field, before, after }) => `${file} ${field} ${String(before)} → ${after}`),
    strangers: result.strangers.map(({ line, id }) => `${line} ${id}`),
    absent: result.absent.map(({ id }) => id),
    texts: Object.fromEntries(result.texts),
  };
}

describe('a table of a CRM', () => {
  test('changes the named fields of the files with its numbers, and nothing else', () => {
    const csv =
      'crmId,name,value,stage,expectedClose,owner\nO-1,Other,"4,500,000.00",方案与报价,2027/4/1,Bob\nO-9,X,1,,,\n';
    const result = imported(csv, ['value', 'expectedClose', 'owner']);
    expect(result).toEqual({
      problems: [],
      changes: [
        `${WELL} value 4000000 → 4500000`,
        `${WELL} expectedClose 2027-03-15 → 2027-04-01`,
        `${WELL} owner ann → bob`,
      ],
      strangers: ['3 O-9'],
      absent: ['O-2'],
      texts: {
        [WELL]: String(NUMBERED[WELL])
          .replace('4000000', '4500000')
          .replace('expectedClose: 2027-03-15', 'expectedClose: 2027-04-01')
          .replace('owner: ann', 'owner: bob'),
      },
    });
  });

  test('puts a field that was not there into its place', () => {
    const { texts } = imported('crmId,source\nO-2,referral\n', ['source']);
    expect(texts?.[YARD]).toBe(String(NUMBERED[YARD]).replace('crmId: O-2\n', 'crmId: O-2\nsource: referral\n'));
  });

  test('changes nothing where a cell is empty or says the same', () => {
    expect(imported('crmId,value,stage\nO-1,4000000,\nO-2,"1,000,000",Develop\n', ['value', 'stage'])).toMatchObject({
      problems: [],
      changes: [],
      texts: {},
    });
  });

  test('is refused as a whole for one bad cell', () => {
    expect(
      imported('crmId,value,probability,expectedClose,stage,owner\nO-1,1,60,,,\nO-2,"1.580,00",300,46000,Lunch,Zoe\n', [
        'value',
        'probability',
        'expectedClose',
        'stage',
        'owner',
      ]),
    ).toMatchObject({
      problems: [
        '3 value: `1.580,00` is not a number that can be told for certain; write 15800000 or 15,800,000.',
        '3 probability: The field does not take `300`.',
        '3 expectedClose: `46000` is the number by which a spreadsheet counts days, and they do not count alike. Format the column as a date (2026-01-05) and export again.',
        '3 stage: `Lunch` is none of the values; use `develop`, `qualify`, `propose`, `tender`, `negotiate`, `deliver`, or their labels in either language.',
        expect.stringMatching(/^3 owner: None of us, or more than one, is called `Zoe`/),
      ],
      texts: {},
    });
  });

  test('has one row for an opportunity, and each row its number', () => {
    expect(imported('crmId,value\nO-1,1\nO-1,2\n,3\n', ['value'])).toMatchObject({
      problems: ['3 : Lines 2 and 3 are both `O-1`; an opportunity has one row.', '4 : The row has no CRM number.'],
      texts: {},
    });
  });

  test('cannot tell two files with one number apart', () => {
    const files = { ...NUMBERED, ...edited(YARD, 'owner: ann', 'owner: ann\ncrmId: O-1') };
    expect(imported('crmId,value\nO-1,1\n', ['value'], files)).toMatchObject({
      problems: [`0 : \`${WELL}\` and \`${YARD}\` both have the \`crmId\` \`O-1\`; correct one.`],
    });
  });

  test.each([
    [
      'id,value',
      ['value'],
      'No column is called as `crmId` is: add --map crmId=<column>. Columns found: “id”, “value”.',
    ],
    [
      'crmId,amount',
      ['value'],
      'No column is called as `value` is: add --map value=<column>. Columns found: “crmId”, “amount”.',
    ],
    ['crmId,value', ['vlaue'], 'No field "vlaue" can be written from a table. Did you mean `value`?'],
    ['crmId,value', ['needs'], /^No field "needs" can be written from a table\./],
    ['crmId,value', ['crmId'], '`crmId` finds the file and is not written.'],
    ['crmId,value', [], /^Which fields are to be written\?/],
    ['crmId,金额,value', ['value'], 'Two columns answer to "金额": rename one, or name it with --map.'],
  ])('whose head is %s cannot be used for %j', (head, fields, wrong) => {
    expect(
      imported(`${head}\nO-1,1,1\n`.replace(head.split(',').length === 2 ? ',1\n' : '\u0000', '\n'), fields).wrong,
    ).toEqual(typeof wrong === 'string' ? wrong : expect.stringMatching(wrong));
  });
});
