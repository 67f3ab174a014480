// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { orgFigures } from '#core/diagrams/charts/customer/org-chart.ts';
import { placeOrg } from '#core/diagrams/charts/customer/org-layout.ts';
import { orgUnits } from '#core/diagrams/charts/customer/org-model.ts';
import { procurementFigures } from '#core/diagrams/charts/customer/procurement-lanes.ts';
import { procurementLanes, standing } from '#core/diagrams/charts/customer/procurement-model.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { compileBook, edited, type Files } from '../../core/book.ts';
import { demoBook } from '../../core/demo.ts';

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

/** These charts are laid out by themselves. */
const layout = (): never => {
  throw new Error('No layout engine is needed.');
};

interface Given {
  readonly book: Book;
  readonly plan: AccountPlan;
}

function acme(changes: Files = {}): Given {
  const book = compileBook(changes).draft;
  const plan = book?.accounts.get('acme');
  if (!book || !plan) throw new Error('the changed book has no account acme');
  return { book, plan };
}

function only(figures: readonly Figure[]): Figure {
  const [figure, ...more] = figures;
  if (!figure || more.length > 0) throw new Error(`one figure was expected, not ${figures.length}`);
  return figure;
}

const org = ({ book, plan }: Given) => orgFigures(plan, { book, lang: 'en', asOf: '2026-11-16', layout });
const lanes = ({ book, plan }: Given) => procurementFigures(plan, { book, lang: 'en', asOf: '2026-11-16', layout });

const rows = ({ table }: Figure) => table?.rows.map((row) => row.map(({ text }) => text).join(' | ')) ?? [];

const RELATIONS = 'accounts/acme/relationships.md';
const WELL = 'accounts/acme/opportunities/well.md';

const BUYING = {
  'accounts/acme/buying.md': `---
steps:
  need-approval:
    owners: [kim]
    department: Board
    status: done
    date: 2026-09-01
  survey-screen:
    department: Purchasing
    status: running
---
`,
};

describe('the organisation chart', () => {
  it('holds every unit below its parent with its duties, and the people known there with their layer', () => {
    expect(rows(only(org(acme())))).toEqual([
      'Board |  | Decides on budgets | Kim, Image layer, Lee, Decision layer',
      'Field | Board | Runs the wells | Max, Implementation layer, Nia, User layer, Oto, Implementation layer',
    ]);
  });

  it('says where nobody is known', () => {
    const changed = acme(
      edited(
        RELATIONS,
        'influences:',
        '  finance:\n    name: Finance\n    parent: board\n    duties: Pays\ninfluences:',
      ),
    );
    expect(only(org(changed)).says).toBe('3 units, 5 people known; we know nobody yet in 1: Finance.');
    expect(only(org(changed)).svg).toContain('Nobody known yet');
  });

  it('keeps somebody who must be found apart from those who are known', () => {
    const changed = acme(
      edited(RELATIONS, 'voices:', 'unknown:\n  - layer: decision\n    unit: field\n    action: submit\nvoices:', [
        'parent: board\n',
        'parent: board\n',
      ]),
    );
    expect(only(org(changed)).says).toBe('2 units, 5 people known, 1 to be found; we know somebody in each.');
    expect(rows(only(org(changed)))[1]).toContain('To be found, Decision layer');
  });

  it('shows people without a unit, but nobody from outside', () => {
    const people = (more: string) => edited('accounts/acme/people/oto.md', 'unit: field\n', more);
    expect(orgUnits(acme(people('')).plan, 'en').at(-1)).toMatchObject({
      name: 'People without a unit',
      people: [{ name: 'Oto' }],
    });
    expect(orgUnits(acme(people('organisation: Institute\n')).plan, 'en').map(({ name }) => name)).toEqual([
      'Board',
      'Field',
    ]);
  });

  it('shows each unit once although their parents run in a circle', () => {
    const changed = acme(edited(RELATIONS, 'name: Board\n', 'name: Board\n    parent: field\n'));
    expect(orgUnits(changed.plan, 'en').map(({ name, parent }) => [name, parent])).toEqual([
      ['Board', undefined],
      ['Field', 'board'],
    ]);
  });

  it('is not there without units', () => {
    expect(org(acme({ [RELATIONS]: null }))).toEqual([]);
  });

  it('is split when it has more than 25 units, and loses none', () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `  unit-${index}:\n    name: Unit ${index}\n    parent: field\n    duties: Works\n`,
    );
    const figures = org(acme(edited(RELATIONS, 'influences:', `${many.join('')}influences:`)));
    expect(figures.map(({ name }) => name)).toEqual(['organisation', 'organisation-2']);
    const shown = figures.flatMap((figure) => rows(figure).map((row) => row.split(' | ')[0]));
    expect(new Set(shown).size).toBe(42);
  });

  it('begins with the highest unit, and each unit stands level with the first below it', () => {
    const { units } = placeOrg(orgUnits(acme().plan, 'en'));
    const placeOf = (id: string) => units.find(({ unit }) => unit.id === id);
    for (const { unit, x, y } of units) {
      if (unit.parent === undefined) expect([unit.id, x, y]).toEqual([unit.id, 0, 0]);
      const first = units.filter((other) => other.unit.parent === unit.id).sort((a, b) => a.y - b.y)[0];
      if (first) expect([unit.id, first.y]).toEqual([unit.id, placeOf(unit.id)?.y]);
    }
  });

  it('puts no box on another, for every account of the demo book', () => {
    for (const plan of demoBook().accounts.values()) {
      const { units, boxWidth, width, height } = placeOrg(orgUnits(plan, 'zh-CN'));
      for (const [index, a] of units.entries()) {
        expect(a.x + boxWidth <= width && a.y >= 0 && a.y + a.height <= height).toBe(true);
        for (const b of units.slice(index + 1))
          expect(Math.abs(a.x - b.x) >= boxWidth || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });
});

describe('the procurement lanes', () => {
  it('hold the six steps with who decides, our stages and the open opportunities', () => {
    expect(rows(only(lanes(acme(BUYING))))).toEqual([
      'Need and internal approval | Done 2026-09-01 | Board | Kim | Development, Qualification | Yard project, Development, In step with the customer',
      'Supplier survey | Running | Purchasing | To be found | Qualification, Proposal | ',
      'Purchasing criteria |  |  | To be found | Proposal | Well project, Proposal, In step with the customer',
      'Tender and evaluation |  |  | To be found | Tender | ',
      'Supplier inspection |  |  | To be found | Negotiation | ',
      'Signing |  |  | To be found | Negotiation | ',
      'After signing |  |  |  | Delivery | ',
    ]);
  });

  it('say where the customer is, who runs ahead and where nobody is known to decide', () => {
    const changed = acme({ ...BUYING, ...edited(WELL, 'procurementStep: criteria', 'procurementStep: need-approval') });
    expect(only(lanes(changed)).says).toBe(
      'The customer is at “Supplier survey”; 1 of 2 open opportunities runs ahead of it: Well project (1 step); we do not know who decides at “Supplier survey”, “Purchasing criteria”, “Tender and evaluation”, “Supplier inspection”, “Signing”.',
    );
    expect(only(lanes(changed)).svg).toContain('We are 1 step ahead');
  });

  it('tell an opportunity that the customer has overtaken, and one whose step is not written', () => {
    const standings = (changes: Files) => {
      const { book, plan } = acme(changes);
      return procurementLanes(plan, book, 'en')?.opportunities.map((one) => `${one.name}: ${standing(one, 'en')}`);
    };
    expect(standings(edited(WELL, 'procurementStep: criteria', 'procurementStep: sign'))).toEqual([
      'Yard project: In step with the customer',
      'Well project: Customer 3 steps ahead',
    ]);
    expect(standings(edited(WELL, 'procurementStep: criteria\n', ''))).toEqual([
      'Yard project: In step with the customer',
      'Well project: Customer’s step not written',
    ]);
  });

  it('are not there while nothing of the procurement is known', () => {
    const nothing = {
      ...edited(WELL, 'procurementStep: criteria\n', ''),
      ...edited('accounts/acme/opportunities/yard.md', 'procurementStep: need-approval\n', ''),
    };
    expect(lanes(acme(nothing))).toEqual([]);
  });
});

describe('both charts', () => {
  it('are there for the accounts of the demo book that hold the facts, and the Mermaid parser accepts them', async () => {
    const book = demoBook();
    const names: string[] = [];
    for (const plan of book.accounts.values())
      for (const figure of [...org({ book, plan }), ...lanes({ book, plan })]) {
        names.push(`${plan.id} ${figure.name}`);
        expect(await mermaid.parse(figure.mermaid ?? '')).toMatchObject({
          diagramType: expect.stringContaining('flowchart'),
        });
        expect(figure.svg).not.toMatch(/ style=|<style|<script|NaN|undefined/);
      }
    expect(names).toContain('bedrock-petroleum organisation');
    expect(names).toContain('jichuan-gas procurement');
    expect(names.length).toBe(15);
  });

  it('keep hostile text as text', async () => {
    const text = '</text><script>alert(1)</script>"]; end';
    const changed = acme({
      ...edited(RELATIONS, 'name: Field', `name: ${JSON.stringify(text)}`),
      ...edited(WELL, 'name: Well project', `name: ${JSON.stringify(text)}`),
    });
    for (const figure of [...org(changed), ...lanes(changed)]) {
      expect(figure.svg).not.toContain('<script');
      expect(await mermaid.parse(figure.mermaid ?? '')).toBeTruthy();
    }
  });
});
