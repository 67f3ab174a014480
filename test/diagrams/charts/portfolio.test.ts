// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { funnelShape } from '#schemas/vocabulary.ts';
import type { Book } from '#core/link/book.ts';
import { accountCharts } from '#core/diagrams/charts/account.ts';
import { bookCharts } from '#core/diagrams/charts/book.ts';
import { accountFunnel, accountFunnelFigures } from '#core/diagrams/charts/portfolio/account-funnel.ts';
import { EXAMPLES, funnelShapeFigures } from '#core/diagrams/charts/portfolio/funnel-shapes.ts';
import { placeLabels, type Box } from '#core/diagrams/charts/portfolio/label-placement.ts';
import { ownerFunnelFigures, ownerFunnels } from '#core/diagrams/charts/portfolio/owner-funnels.ts';
import { paretoFigures, paretoRows } from '#core/diagrams/charts/portfolio/pareto.ts';
import { quadrantFigures, successAttractiveness } from '#core/diagrams/charts/portfolio/quadrants.ts';
import { narrowest, stageFunnel } from '#core/diagrams/charts/portfolio/stage-funnel-model.ts';
import { stageFunnelFigures } from '#core/diagrams/charts/portfolio/stage-funnel.ts';
import { tierEffortFigures } from '#core/diagrams/charts/portfolio/tier-effort.ts';
import { urgencyAccountFigures, urgencyRows } from '#core/diagrams/charts/portfolio/urgency-account.ts';
import { urgencyBook, urgencyBookFigures } from '#core/diagrams/charts/portfolio/urgency-book.ts';
import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import { effortByTier } from '#core/measures/effort.ts';
import { shapeOf } from '#core/measures/funnel-shape.ts';
import { AS_OF, compileBook, edited, type Files } from '../../core/book.ts';
import { accounts, earning } from '../../core/portfolio-book.ts';
import { demoBook } from '../../core/demo.ts';

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

const ACCOUNT = 'accounts/acme/account.md';

function contextOf(changes: Files = {}, lang: Lang = 'en'): FigureContext {
  const { draft } = compileBook(changes);
  if (!draft) throw new Error('The changed book compiles.');
  return drawing(draft, lang);
}

/** No chart of the portfolio asks for a layout. */
function drawing(book: Book, lang: Lang): FigureContext {
  const layout = () => {
    throw new Error('A chart is not laid out as a graph.');
  };
  return { book, asOf: AS_OF, lang, layout };
}

function acmeIn({ book }: FigureContext) {
  const plan = book.accounts.get('acme');
  if (!plan) throw new Error('The base book has acme.');
  return plan;
}

/** The rows of a figure's table as lines of cells. */
function rowsOf(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ table }) => table?.rows.map((row) => row.map(({ text }) => text).join(' | ')) ?? []);
}

/** An assessment of one account in the quadrant of success and attractiveness. */
function assessed(account: string, success: number, attractiveness: number): Files {
  return {
    [`accounts/${account}/assessment.md`]: `---
assessedOn: 2026-10-01
quadrant: { success: ${success}, attractiveness: ${attractiveness} }
inputOutput:
  output: { sales: 4, profit: 4, influence: 5 }
  input: { people: 2, money: 1, materials: 2 }
---
`,
  };
}

describe('the funnel of the book', () => {
  const WON = `outcome: { result: won, on: 2026-10-30, reasons: [Proven on site] }\n`;

  it('counts what is open by stage, and apart from it what was won', () => {
    const context = contextOf(
      edited(
        'accounts/acme/opportunities/yard.md',
        'procurementStep: need-approval\n',
        `procurementStep: need-approval\n${WON}`,
      ),
    );
    const model = stageFunnel(context.book);
    expect(model?.rows.map(({ stage, count, value, weighted }) => `${stage} ${count} ${value} ${weighted}`)).toEqual([
      'develop 0 0 0',
      'qualify 0 0 0',
      'propose 1 4000000 2000000',
      'tender 0 0 0',
      'negotiate 0 0 0',
    ]);
    expect(model?.delivering).toEqual({ count: 1, value: 1_000_000 });
    expect(model?.total).toEqual({ count: 1, value: 4_000_000, weighted: 2_000_000 });
  });

  it('has the same facts in its table', () => {
    expect(rowsOf(stageFunnelFigures(contextOf()))).toEqual([
      'Development | 1 | 0 | 0 | 1 | ¥1M | ¥100K',
      'Qualification | 0 | 0 | 0 | 0 | ¥0 | ¥0',
      'Proposal | 0 | 1 | 0 | 1 | ¥4M | ¥2M',
      'Tender | 0 | 0 | 0 | 0 | ¥0 | ¥0',
      'Negotiation | 0 | 0 | 0 | 0 | ¥0 | ¥0',
      'Total | 1 | 1 | 0 | 2 | ¥5M | ¥2.1M',
      'Delivery |  |  |  | 0 | ¥0 | ',
    ]);
  });

  it('names the stage between wider ones', () => {
    const model = stageFunnel(contextOf().book);
    expect(model && narrowest(model)).toMatchObject({ stage: 'qualify', count: 0 });
    const demo = stageFunnel(demoBook());
    expect(demo && narrowest(demo)).toMatchObject({ stage: 'tender', count: 1 });
  });

  it('is not drawn where nothing is open', () => {
    const none: Files = {
      'accounts/acme/opportunities/well.md': null,
      'accounts/acme/opportunities/yard.md': null,
    };
    const context = contextOf(none);
    expect([stageFunnelFigures, funnelShapeFigures].flatMap((draw) => draw(context))).toEqual([]);
    expect(accountFunnelFigures(acmeIn(context), context)).toEqual([]);
  });
});

describe('the shape of the funnel', () => {
  it('has an example for each shape, which is read as that shape', () => {
    const { book } = contextOf();
    expect(funnelShape.names.map((shape) => shapeOf(EXAMPLES[shape], book))).toEqual(funnelShape.names);
  });

  it('says how ours is by count and by value', () => {
    const [figure] = funnelShapeFigures(contextOf());
    expect(figure?.says).toMatch(/^By count it is “No method”, by value “Follow-up only”\. /);
    expect(rowsOf(funnelShapeFigures(contextOf()))).toEqual([
      'Our funnel, by count: No method | 1 · 50% | 1 · 50% | 0 · 0%',
      'Our funnel, by value: Follow-up only | ¥1M · 20% | ¥4M · 80% | ¥0 · 0%',
    ]);
  });
});

describe('the funnels of the owners', () => {
  it('stand in the order of their value', () => {
    const context = contextOf(edited('accounts/acme/opportunities/well.md', 'owner: ann', 'owner: eve'));
    expect(ownerFunnels(context).map(({ name, count, value, shape }) => `${name} ${count} ${value} ${shape}`)).toEqual([
      'Eve 1 4000000 follow-up-only',
      'Ann 1 1000000 development-only',
    ]);
    expect(rowsOf(ownerFunnelFigures(context))).toEqual([
      'Eve | 0 | 1 | 0 | 1 | ¥4M | Follow-up only · Fewer than 6: only a hint',
      'Ann | 1 | 0 | 0 | 1 | ¥1M | Development only · Fewer than 6: only a hint',
    ]);
  });
});

describe('the funnel of an account', () => {
  it('has its open opportunities from early to late, and marks a probability that its stage does not bear', () => {
    const context = contextOf(edited('accounts/acme/opportunities/yard.md', 'probability: 10', 'probability: 60'));
    const plan = acmeIn(context);
    expect(accountFunnel(plan, context).map(({ name, stage, state, fits }) => [name, stage, state, fits])).toEqual([
      ['Yard project', 'develop', 'in', false],
      ['Well project', 'propose', 'in', true],
    ]);
    const figures = accountFunnelFigures(plan, context);
    expect(figures[0]?.says).toBe(
      '2 opportunities are worth ¥5M, or ¥2.6M weighted by probability. 77% of the weighted value rests on “Well project” alone. The probability does not fit the stage: Yard project.',
    );
    expect(rowsOf(figures)[0]).toBe('Yard project | Development | 60% | 0–20% | ¥1M | ¥600K');
  });
});

describe('the quadrants', () => {
  const two = {
    ...accounts({ birch: {} }),
    ...assessed('acme', 80, 70),
    ...assessed('birch', 30, 60),
  };

  it('put those first whose field is not their declared tier', () => {
    const { points } = successAttractiveness(contextOf(two));
    expect(points.map(({ name, tier, x, y, reads }) => `${name} ${tier} ${x} ${y} ${reads}`)).toEqual([
      'birch D 30 60 C',
      'Acme A 80 70 A',
    ]);
  });

  it('say who stands elsewhere, and where to focus', () => {
    expect(quadrantFigures(contextOf(two)).map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'success-attractiveness: One account stands elsewhere: birch (declared D, quadrant C); check its scores first, then its tier.',
      'input-output: Of the 2 assessed accounts, the focus belongs to Acme, birch.',
    ]);
    expect(rowsOf(quadrantFigures(contextOf(two)).slice(0, 1))).toEqual([
      'birch | Tier D | 30 | 60 | C · Watch for change, maintain',
      'Acme | Tier A | 80 | 70 | A · All out, enter the sales process',
    ]);
  });

  it('are not drawn without an assessment', () => {
    expect(quadrantFigures(contextOf())).toEqual([]);
  });
});

describe('the names beside the dots', () => {
  const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
  const boxes = (dots: readonly (readonly [number, number])[], most = 99) =>
    placeLabels(
      dots.map(([x, y], at) => ({ x, y, label: `Account ${at}`, frame })),
      [],
      most,
    );

  it('never cover each other and never leave their frame, however close the dots are', () => {
    const placed = boxes(Array.from({ length: 12 }, (_, at) => [200 + (at % 3), 90 + at * 10] as const)).flatMap(
      (box) => (box ? [box] : []),
    );
    expect(placed.length).toBeGreaterThan(5);
    for (const [at, a] of placed.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 400 && a.y + a.height <= 300).toBe(true);
      for (const b of placed.slice(at + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('stand right of a dot that is alone, left where the frame ends, and need no line there', () => {
    const [alone, atEdge] = boxes([
      [100, 100],
      [390, 200],
    ]);
    expect(alone?.x).toBeGreaterThan(100);
    expect(atEdge && atEdge.x + atEdge.width).toBeLessThan(390);
    expect([alone?.leader, atEdge?.leader]).toEqual([undefined, undefined]);
  });

  it('are as many as are asked for', () => {
    expect(
      boxes(
        [
          [50, 50],
          [50, 150],
          [50, 250],
        ],
        2,
      ),
    ).toHaveLength(2);
  });
});

describe('the urgency matrix', () => {
  const urgent = (resolve: string, subjective = 'true'): string =>
    `urgency: { objective: true, subjective: ${subjective}, resolve: ${resolve}, feasibility: false, selection: false }\n`;

  it('counts by declared tier who fits each cell, and says whose answers point elsewhere', () => {
    const context = contextOf(
      accounts({ birch: { more: urgent('low') }, cedar: { more: urgent('low', 'false') }, dale: {} }),
    );
    const model = urgencyBook(context);
    const d = model.rows.find(({ tier }) => tier === 'D');
    expect(d).toMatchObject({
      of: 2,
      fitting: { objective: 2, subjective: 1, resolve: 2, feasibility: 2, selection: 2 },
    });
    expect(model.rows.map(({ tier, read }) => `${tier}: ${read.map(({ name }) => name).join(' ')}`)).toEqual([
      'A: Acme',
      'B: ',
      'C: birch',
      'D: cedar',
    ]);
    expect(model.unanswered).toBe(1);
    const figures = urgencyBookFigures(context);
    expect(figures[0]?.says).toBe(
      'The urgency of 2 of 3 accounts with answers agrees with the declared tier. It does not for birch.',
    );
    expect(rowsOf(figures).at(-1)).toBe(
      'Tier D | Yes · all 2 fit | No · 1 of 2 differ | Low · all 2 fit | No · all 2 fit | No · all 2 fit | cedar',
    );
  });

  it('marks the row of an account', () => {
    const context = contextOf();
    const plan = acmeIn(context);
    expect(
      urgencyRows(plan, context).map(({ tier, misfits, isRead }) => `${tier} ${misfits.join(' ')} ${isRead}`),
    ).toEqual([
      'A  true',
      'B selection false',
      'C resolve selection false',
      'D subjective resolve feasibility selection false',
    ]);
    expect(urgencyAccountFigures(plan, context)[0]?.says).toBe('The answers fit the row of Tier A, as declared.');
  });

  it('says which columns keep answers from every row', () => {
    const context = contextOf(
      edited(ACCOUNT, '  selection: true', '  selection: false', ['  objective: true', '  objective: false']),
    );
    expect(urgencyAccountFigures(acmeIn(context), context)[0]?.says).toBe(
      'The answers fit no row; nearest is Tier B, which differs in Objective necessity.',
    );
    expect(urgencyBook(context).unread.map(({ name }) => name)).toEqual(['Acme']);
  });
});

describe('Pareto', () => {
  const FOUR = {
    ...accounts({ birch: { revenue: 500, actions: 2 }, cedar: { revenue: 300 }, dale: { revenue: 200 } }),
    ...earning('year: 2025, amount: 1000'),
  };

  it('holds the revenue of each account against its effort', () => {
    expect(rowsOf(paretoFigures(contextOf(FOUR)))).toEqual([
      'Acme | ¥1K | 50.0% | 50.0% | 66.7%',
      'birch | ¥500 | 25.0% | 75.0% | 33.3%',
      'cedar | ¥300 | 15.0% | 90.0% | 0.0%',
      'dale | ¥200 | 10.0% | 100.0% | 0.0%',
    ]);
    expect(paretoFigures(contextOf(FOUR))[0]?.says).toBe(
      'Of 4 accounts with revenue, the largest brings 50% of it and gets 67% of the effort; the first 3 together reach 80%.',
    );
  });

  it('takes those after the thirtieth together', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`firm-${at + 10}`, { revenue: 100 }]));
    const rows = paretoRows(contextOf(accounts(many)));
    expect(rows).toHaveLength(31);
    expect(rows.at(-1)).toMatchObject({ name: '10 others', revenue: 1000, share: expect.closeTo(0.25), cumulative: 1 });
  });

  it('is not drawn before a year with revenue is full', () => {
    expect(paretoFigures(contextOf())).toEqual([]);
  });
});

describe('effort by tier', () => {
  it('is held against the open value', () => {
    const context = contextOf(accounts({ birch: { actions: 4 } }));
    expect(
      effortByTier(context.book, AS_OF).map(({ tier, accounts: count, effort, value }) => [tier, count, effort, value]),
    ).toEqual([
      ['A', 1, 4, 5_000_000],
      ['B', 0, 0, 0],
      ['C', 0, 0, 0],
      ['D', 1, 4, 0],
    ]);
    expect(tierEffortFigures(context)[0]?.says).toBe(
      'The widest gap is at Tier A: one account takes 50% of the effort and holds 100% of the open value.',
    );
    expect(rowsOf(tierEffortFigures(context))).toEqual(['Tier A | 1 | ¥5M | 100% | 50%', 'Tier D | 1 | ¥0 | 0% | 50%']);
  });
});

describe('the demo book', () => {
  const OURS = [
    'stage-funnel',
    'funnel-shapes',
    'owner-funnels',
    'pareto',
    'tier-effort',
    'success-attractiveness',
    'input-output',
    'value-difficulty',
    'urgency-matrix',
  ];

  it('has every chart of the portfolio in both languages, and Mermaid accepts what is offered', async () => {
    const book = demoBook();
    for (const lang of ['zh-CN', 'en'] as const) {
      const figures = bookCharts(drawing(book, lang)).filter(({ name }) => OURS.includes(name));
      expect(figures.map(({ name }) => name)).toEqual(OURS);
      for (const { mermaid: source } of figures) if (source !== undefined) await mermaid.parse(source);
      expect(figures.filter((figure) => figure.mermaid !== undefined)).toHaveLength(5);
      expect(bookCharts(drawing(book, lang))).toEqual(bookCharts(drawing(book, lang)));
    }
  });

  it('has the funnel and the urgency of the flagship account', () => {
    const context = drawing(demoBook(), 'zh-CN');
    const plan = context.book.accounts.get('bedrock-petroleum');
    const names = plan ? accountCharts(plan, context).map(({ name }) => name) : [];
    expect(names).toEqual(expect.arrayContaining(['account-funnel', 'urgency']));
  });
});

describe('hostile names', () => {
  const NAME = '"]; <script>alert(1)</script> %%{init: {}}%% & end';

  it('stay text in every picture and in Mermaid', async () => {
    const context = contextOf({
      ...edited(ACCOUNT, 'name: Acme', `name: '${NAME}'`, [
        'team:\n',
        'revenue:\n  - { year: 2025, amount: 1 }\nteam:\n',
      ]),
      ...assessed('acme', 20, 30),
    });
    const figures = [...bookCharts(context), ...accountCharts(acmeIn(context), context)];
    expect(figures.some(({ svg }) => svg.includes('&lt;script&gt;'))).toBe(true);
    for (const { svg, mermaid: source } of figures) {
      expect(svg).not.toContain('<script');
      if (source !== undefined) {
        expect(source).not.toMatch(/<script|%%\{/);
        await mermaid.parse(source);
      }
    }
  });
});
