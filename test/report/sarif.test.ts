import { expect, test } from 'vitest';
import { sarif } from '#report/sarif.ts';
import { compileBook, edited } from '../core/book.ts';
import { digest } from './digest.ts';
import { CHINESE, compilationOf, ENGLISH, finding } from './made-up.ts';
import { againstSarif } from './published-schemas.ts';

const KIM = 'accounts/acme/people/kim.md';
const report = sarif(digest);

interface Read {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
      readonly invocations: readonly unknown[];
      readonly results: readonly Readonly<Record<string, unknown>>[];
    },
  ];
}
const read = (text: string): Read['runs'][0] => (JSON.parse(text) as Read).runs[0];

test('the whole of a report', () => {
  const text = report(compileBook(edited(KIM, 'influence: 5', 'influence: 9')), ENGLISH);
  expect(againstSarif(text)).toEqual([]);
  expect(JSON.parse(text)).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Keyfolio',
            language: 'en',
            rules: [
              {
                id: 'schema/out-of-range',
                shortDescription: { text: 'Out of range' },
                fullDescription: { text: 'Out of range\n\n超出范围' },
                help: { text: 'Out of range\n\n超出范围', markdown: 'Out of range\n\n超出范围' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: [
          {
            ruleId: 'schema/out-of-range',
            ruleIndex: 0,
            level: 'error',
            message: { text: '`influence` must be at most 5. Correct the number.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `content/${KIM}` },
                  region: { startLine: 7, startColumn: 12, endLine: 7, endColumn: 13 },
                },
              },
            ],
            partialFingerprints: {
              'keyfolio/v1': digest(
                JSON.stringify(['schema/out-of-range', KIM, 'influence', '`influence` must be at most #.']),
              ),
            },
          },
        ],
      },
    ],
  });
});

test('a rule of the method comes with what it asks for, the reader’s language first, and with examples', () => {
  const stuck = edited('accounts/acme/opportunities/yard.md', 'stageSince: 2026-09-01', 'stageSince: 2026-03-02');
  const text = report(compileBook(stuck), CHINESE);
  expect(againstSarif(text)).toEqual([]);
  const { tool, results } = read(text);
  const [rule] = tool.driver.rules as readonly [
    {
      readonly shortDescription: object;
      readonly fullDescription: { readonly text: string };
      readonly help: { readonly markdown: string };
    },
  ];
  const [chinese, english] = rule.fullDescription.text.split('\n\n');
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(english).not.toMatch(/\p{Script=Han}/u);
  expect(rule.help.markdown).toContain('错误:\n\n```yaml\n');
  expect(results.map(({ level }) => level)).toEqual(['warning']);
});

test('related places, the severest first', () => {
  const related = [{ span: { file: 'team/bob.md', start: 0, end: 0 }, message: { 'zh-CN': '这里', en: 'here' } }];
  const text = report(
    compilationOf('', [finding('', '', { severity: 'info' }), finding('', '', { related })]),
    ENGLISH,
  );
  expect(againstSarif(text)).toEqual([]);
  const { results } = read(text);
  expect(results.map(({ level }) => level)).toEqual(['error', 'note']);
  expect(results[0]?.['relatedLocations']).toMatchObject([{ message: { text: 'here' } }]);
});

test('a path is an address below the repository, whatever it is called', () => {
  const file = '客户/a b#c?d:e%f.md';
  const { results } = read(report(compilationOf('', [finding('', '', { span: { file, start: 0, end: 0 } })]), ENGLISH));
  expect(JSON.stringify(results[0]?.['locations'])).toContain(
    '"uri":"content/%E5%AE%A2%E6%88%B7/a%20b%23c%3Fd%3Ae%25f.md"',
  );
});

test('a clean book has no result', () => {
  const text = report(compileBook(), ENGLISH);
  expect(againstSarif(text)).toEqual([]);
  expect(read(text).results).toEqual([]);
});

test('of more results than a service takes the severest are kept, and it is said', () => {
  const notes = Array.from({ length: 25_001 }, () => finding('', '', { severity: 'info' }));
  const { results, invocations } = read(report(compilationOf('', [...notes, finding('', '')]), ENGLISH));
  expect(results).toHaveLength(25_000);
  expect(results[0]?.['level']).toBe('error');
  expect(invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: { text: '2 more results were left out: a report holds at most 25000.' },
        },
      ],
    },
  ]);
});
