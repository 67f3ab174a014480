import { describe, expect, test } from 'vitest';
import { kinds, type Kind } from '#schemas/index.ts';
import { kindShape, type Shape } from '#core/validate/schema-shape.ts';
import { kindReference } from '#core/views/reference/kind.ts';
import { compileBook } from '../core/book.ts';

const { draft, asOf, diagnostics } = compileBook();
if (!draft) throw new Error('The base book can be arranged.');
const context = { book: draft, asOf, lang: 'en' as const, diagnostics };
const KINDS = Object.keys(kinds) as Kind[];

function labelled(shape: Shape, path: string): readonly string[] {
  const below =
    shape.type === 'object'
      ? shape.fields.map(([name, child]): readonly [string, Shape] => [`${path}.${name}`, child])
      : shape.type === 'list' || shape.type === 'record'
        ? [[path, shape.item] as const]
        : [];
  return below.flatMap(([at, child]) => [
    ...(at !== path && child.meta.label === undefined ? [at] : []),
    ...labelled(child, at),
  ]);
}

describe('the reference', () => {
  test('has a name for every field of every kind', () => {
    expect(KINDS.flatMap((kind) => labelled(kindShape(kind), kind))).toEqual([]);
  });

  test('says of a field what it holds, whether it is needed and what the method makes of it', () => {
    const review = kindReference(context, 'review');
    expect(review.file).toBe('content/accounts/<account>/reviews/<date>-<name>.md');
    const [attendees] = review.sections;
    expect(attendees).toMatchObject({
      id: 'attendees',
      rows: [{ path: 'attendees', type: 'a list: a name (team member), at least 1', presence: 'required' }],
      concepts: [{ label: 'Rhythm of management' }],
    });
    const decisions = review.sections.find(({ id }) => id === 'decisions');
    expect(decisions?.rows.map(({ path, type }) => `${path}: ${type}`)).toEqual([
      'decisions: groups of fields',
      '[].what: one line of text, at most 300 characters',
      '[].owner: a name (team member)',
      '[].due: a day, YYYY-MM-DD',
      '[].action: a name (action)',
      '[].doneOn: a day, YYYY-MM-DD, not after the as-of day',
    ]);
  });

  test('names the tiers that ask for a field', () => {
    const budget = kindReference(context, 'account').sections.find(({ id }) => id === 'budget');
    expect(budget?.tiers).toEqual([{ text: 'Tier A: Key-account budget', href: '/en/tiers/a/' }]);
  });

  test('shows the shortest document of a kind, and never the register of hospitality', () => {
    expect(kindReference(context, 'member').example?.text).toMatch(/^---\nname: /);
    expect(kindReference(context, 'hospitality').example).toBeUndefined();
  });
});
