// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { forceFigures } from '#core/diagrams/charts/relationship/force-field.ts';
import { forceField } from '#core/diagrams/charts/relationship/force-model.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { edited } from '../../core/book.ts';
import { demoBook } from '../../core/demo.ts';
import { acme } from '../../core/compiled.ts';

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

/** The force field needs no layout. */
const layout = (): never => {
  throw new Error('The force field is laid out by itself.');
};

const person = (name: string) => `accounts/acme/people/${name}.md`;

function figureOf({ book, plan }: { readonly book: Book; readonly plan: AccountPlan }, lang: Lang = 'en'): Figure {
  const [figure] = forceFigures(plan, { book, lang, asOf: '2026-11-16', layout });
  if (!figure) throw new Error('acme has people');
  return figure;
}

/** The people of each side as `name force`. */
function sides({ book, plan }: { readonly book: Book; readonly plan: AccountPlan }) {
  const field = forceField(plan, book, 'en');
  const shown = (side: keyof typeof field.sides) => field.sides[side].map(({ name, force }) => `${name} ${force}`);
  return { against: shown('against'), neutral: shown('neutral'), for: shown('for') };
}

describe('the force field', () => {
  it('puts everybody on the side of their stance, the strongest first', () => {
    expect(sides(acme(edited(person('oto'), 'stance: 1', 'stance: 0')))).toEqual({
      against: ['Max -4'],
      neutral: ['Oto 0'],
      for: ['Lee 10', 'Kim 5', 'Nia 3'],
    });
  });

  it('says which side is stronger, whom to answer, and which key person has taken no side', () => {
    expect(figureOf(acme()).says).toBe(
      'Support of 21 against opposition of 4: the support is stronger; the strongest against is Max (−4).',
    );
    expect(figureOf(acme(edited(person('kim'), 'stance: 1', 'stance: 0')), 'zh-CN').says).toBe(
      '支持 16 对反对 4，支持的力量更强；最强的反对来自Max（−4）；中立者中影响力最大的是Kim（5）。',
    );
    expect(figureOf(acme(edited(person('max'), 'stance: -1', 'stance: 1'))).says).toBe(
      'Support of 25, and nobody against.',
    );
  });

  it('holds the same facts in its table as in its model', () => {
    const { head, rows } = figureOf(acme()).table ?? { head: [], rows: [] };
    expect([head, ...rows.map((cells) => cells.map(({ text }) => text))]).toEqual([
      ['Name', 'Influence', 'Stance', 'Force'],
      ['Lee', '5', 'Supports actively', '+10'],
      ['Kim', '5', 'Supports', '+5'],
      ['Nia', '3', 'Supports', '+3'],
      ['Oto', '3', 'Supports', '+3'],
      ['Max', '4', 'Has reservations', '−4'],
    ]);
  });

  it('is not drawn for an account without people', () => {
    const { book, plan } = acme();
    const nobody = { ...plan, people: new Map() };
    expect(forceFigures(nobody, { book, lang: 'en', asOf: '2026-11-16', layout })).toEqual([]);
  });

  it('keeps hostile names as text, cuts what is long and says it whole', async () => {
    const name = `<script>"]; end click n1 %%{init}%% ${'x'.repeat(60)}`;
    const { svg, mermaid: source } = figureOf(acme(edited(person('kim'), 'name: Kim', `name: '${name}'`)));
    expect(svg).not.toContain('<script');
    expect(svg).toContain(`aria-label="&lt;script&gt;&quot;]; end click n1 %%{init}%% ${'x'.repeat(60)}, President`);
    expect(svg).toMatch(/…<\/text>/);
    expect(await mermaid.parse(source ?? '')).toMatchObject({ diagramType: expect.stringContaining('flowchart') });
  });

  it('is among the charts of every account of the demo book that has people, valid as Mermaid, the same each time', async () => {
    const book = demoBook();
    for (const plan of book.accounts.values()) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const figures = forceFigures(plan, { book, lang, asOf: '2026-11-16', layout });
        expect(figures.map(({ name }) => name)).toEqual(plan.people.size === 0 ? [] : ['force-field']);
        for (const figure of figures) {
          expect(figure).toEqual(figureOf({ book, plan }, lang));
          expect(figure.svg).not.toMatch(/ style=|<style|NaN|undefined/);
          expect(await mermaid.parse(figure.mermaid ?? '')).toBeTruthy();
        }
      }
    }
  });
});
