import { describe, expect, test } from 'vitest';
import { snippets } from '#core/draft/snippet.ts';
import { DRAFTED, kindWord, pathOf } from '#core/draft/place.ts';
import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { AS_OF, compileBook, lines } from '../book.ts';

const ALL = snippets();
const CASES = DRAFTED.flatMap((kind) => [
  [kind, `kf-${kindWord(kind)}`] as const,
  [kind, `kf-${kindWord(kind)}-en`] as const,
]);

/** What stands in the file when somebody takes the first choice everywhere and types names and days. */
function filledIn(prefix: string): string {
  const text = (ALL[prefix]?.body ?? []).join('\n');
  const filled = text
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE\}/g, AS_OF)
    .replaceAll(/\$\{\d+:YYYY-MM-DD\}/g, '2027-06-30')
    .replaceAll(/\$\{\d+:(\d+)\}/g, '$1')
    .replaceAll(/\$\{\d+:(?:[^}\\]|\\.)*\}/g, 'words');
  return filled.replace(/\$0$/, 'Words.\n').replace(/\\([\\$}])/g, '$1');
}

/** A place in the base book that has no such document. */
function placeOf(kind: Kind): string {
  const { names }: KindSpec = kinds[kind];
  return pathOf(kind, { account: 'acme', name: names?.[0] ?? 'new-one', date: '2026-11-15' });
}

describe('the snippets of VS Code', () => {
  test('are two for each kind that `keyfolio new` drafts: with Chinese hints, and with English', () => {
    expect(Object.keys(ALL)).toEqual(CASES.map(([, prefix]) => prefix));
    expect(ALL['kf-person']).toMatchObject({
      scope: 'markdown',
      prefix: 'kf-person',
      description: '关系人 · Stakeholder',
    });
  });

  test('stop at what a document is wrong without; the rest are comments', () => {
    expect(ALL['kf-competitor-en']?.body).toEqual([
      '---',
      'name: ${1:Competitor}',
      '# otherName:  # Name in the other language',
      'brandOrImplementer: ${2|brand,implementer,both|}',
      '',
      '# history:  # History',
      '# reputation:  # Image and reputation',
      '# experience:  # Project experience',
      '# techAbility:  # Technical ability',
      '# serviceAbility:  # Service ability',
      '# allies:  # Allies',
      '# strengths:  # Strengths: - text, [source], [date]',
      '# shortcomings:  # Main shortcomings: - text, [source], [date]',
      '---',
      '',
      '$0',
    ]);
  });

  test.each(CASES)('%s: %s follows its schema once it is filled in', (kind, prefix) => {
    const text = filledIn(prefix);
    expect(text).not.toMatch(/\$\{|KFSTOP/);
    const path = placeOf(kind);
    const found = lines(compileBook({ [path]: text })).filter((line) => line.startsWith(`${path}:`));
    // "words" is no name that exists: only that may be said.
    expect(found.filter((line) => /(?:schema|yaml|fence|file|body)\//.test(line))).toEqual([]);
  });

  test('number their stops from 1, one after the other', () => {
    for (const { body } of Object.values(ALL)) {
      const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{(\d+)/g)].map(([, number]) => Number(number));
      expect(stops).toEqual(stops.map((_, at) => at + 1));
    }
  });
});
