// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountScorecards } from '#core/diagrams/charts/analysis/account-scorecards.ts';
import { appealsCard, appealsFigure } from '#core/diagrams/charts/analysis/appeals.ts';
import { elementsModel } from '#core/diagrams/charts/analysis/elements-model.ts';
import { elementsFigure } from '#core/diagrams/charts/analysis/elements.ts';
import { purchaseModel } from '#core/diagrams/charts/analysis/purchase-model.ts';
import { purchaseFigure } from '#core/diagrams/charts/analysis/purchase.ts';
import { openMarks, swotModel } from '#core/diagrams/charts/analysis/swot-model.ts';
import { swotFigure } from '#core/diagrams/charts/analysis/swot.ts';
import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import { loadLayout, type Layout } from '#core/diagrams/graphviz.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { AS_OF, compileBook, edited, type Files } from '../../core/book.ts';
import { demoBook } from '../../core/demo.ts';

let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
});

const contextOf = (book: Book, lang: 'zh-CN' | 'en' = 'en'): FigureContext => ({ book, asOf: AS_OF, lang, layout });

function bookOf(changes: Files = {}): Book {
  const { book, diagnostics } = compileBook(changes);
  if (!book) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return book;
}

function acme(book: Book): AccountPlan {
  const plan = book.accounts.get('acme');
  if (!plan) throw new Error('The base book has acme.');
  return plan;
}

function well(book: Book) {
  const opportunity = acme(book).opportunities.get('well');
  if (!opportunity) throw new Error('The base book has the opportunity well.');
  return opportunity;
}

/** What a figure says in its table, cell by cell. */
const rowsOf = (figure: Figure | undefined) => figure?.table?.rows.map((row) => row.map(({ text }) => text));

const HOSTILE = '"]; click n1 <script>alert(1)</script> %%{init: {}}%% end';

const SWOT = `swot:
  subject: us-at-account
  strengths:
    on-site:
      text: We are on site.
  weaknesses:
    slow:
      text: '${HOSTILE}'
  opportunities:
    next-field:
      text: A field of 300 wells comes next.
  threats:
    rival:
      text: A rival offers the whole package.
    budget:
      text: The budget lapses in December.
  moves:
    - from: [next-field, on-site]
      strategy: Offer the next field from the site.
    - from: [slow]
      strategy: Answer within a day.
`;
const withSwot = {
  ...edited('accounts/acme/strategy.md', '---\nThe map', `${SWOT}---\nThe map`),
  ...edited('accounts/acme/goals.md', '    dependsOn: [draft]\n', '    dependsOn: [draft]\n    cites: [rival]\n'),
};

describe('the SWOT', () => {
  it('says of each point which moves and actions answer it, and of each move which sides it joins', () => {
    const model = swotModel(acme(bookOf(withSwot)), 'en');
    expect(
      model?.quadrants.map(({ letter, points }) => [letter, points.map(({ mark, answer }) => `${mark} ${answer}`)]),
    ).toEqual([
      ['S', ['S1 Move 1']],
      ['W', ['W1 Move 2']],
      ['O', ['O1 Move 1']],
      ['T', ['T1 1 action', 'T2 No move and no action yet']],
    ]);
    expect(model?.moves.map(({ letters, kind, marks }) => [letters, kind, marks])).toEqual([
      ['SO', 'Strength takes the chance', ['S1', 'O1']],
      ['W', 'From inside only', ['W1']],
    ]);
    expect(model && openMarks(model)).toEqual(['T2']);
  });

  it('holds in its table what it draws', () => {
    const book = bookOf(withSwot);
    const [figure] = swotFigure(acme(book), contextOf(book));
    expect(figure?.title).toBe('SWOT · Us at the account');
    expect(figure?.says).toBe('1 of 5 points has neither a move nor an action: T2.');
    expect(rowsOf(figure)).toEqual([
      ['S1', 'We are on site.', 'Strengths', 'Move 1'],
      ['W1', HOSTILE, 'Weaknesses', 'Move 2'],
      ['O1', 'A field of 300 wells comes next.', 'Opportunities', 'Move 1'],
      ['T1', 'A rival offers the whole package.', 'Threats', '1 action'],
      ['T2', 'The budget lapses in December.', 'Threats', 'No move and no action yet'],
      ['Move 1', 'Offer the next field from the site.', 'SO', 'S1, O1'],
      ['Move 2', 'Answer within a day.', 'W', 'W1'],
    ]);
  });

  it('keeps hostile words as text, in the picture and in Mermaid', async () => {
    const book = bookOf(withSwot);
    const [figure] = swotFigure(acme(book), contextOf(book));
    expect(figure?.svg).not.toContain('<script');
    expect(figure?.mermaid).not.toMatch(/<script|%%\{|"\]; click/);
    expect(await mermaid.parse(figure?.mermaid ?? '')).toMatchObject({
      diagramType: expect.stringContaining('flowchart'),
    });
  });

  it('is not drawn while no point is written', () => {
    const book = bookOf();
    expect(swotFigure(acme(book), contextOf(book))).toEqual([]);
  });
});

const NEEDS: readonly (readonly [name: string, weight: number, us: number, competitor: number])[] = [
  ['price', 20, 6, 8],
  ['availability', 10, 7, 7],
  ['packaging', 0, 5, 9],
  ['performance', 40, 9, 7],
  ['ease', 10, 6, 7],
  ['assurances', 10, 7, 6],
  ['lifeCycleCost', 5, 7, 6],
  ['socialAcceptance', 5, 6, 6],
];
const APPEALS = `appeals:\n${NEEDS.map(([name, weight, us, competitor]) => `  ${name}: { weight: ${weight}, us: ${us}, competitor: ${competitor} }\n`).join('')}`;
const WELL = 'accounts/acme/opportunities/well.md';
const withAppeals = edited(WELL, 'offerings:\n', `${APPEALS}offerings:\n`);

describe('$APPEALS', () => {
  it('has the eight needs with weights, both scores and the lead as it counts', () => {
    expect(appealsCard(well(bookOf(withAppeals)), 'en').items.map((item) => Object.values(item))).toEqual([
      ['Price', 20, 6, 8, -0.4],
      ['Availability', 10, 7, 7, 0],
      ['Packaging', 0, 5, 9, 0],
      ['Performance', 40, 9, 7, 0.8],
      ['Ease of use', 10, 6, 7, -0.1],
      ['Assurances', 10, 7, 6, 0.1],
      ['Life-cycle cost', 5, 7, 6, 0.05],
      ['Social acceptance', 5, 6, 6, 0],
    ]);
  });

  it('names the gap that matters most, not the widest', () => {
    const book = bookOf(withAppeals);
    const [figure] = appealsFigure(acme(book), well(book), contextOf(book));
    expect(figure?.says).toBe(
      'Most to gain in Price: weight 20%, 2 points behind, −0.40 weighted. Weighted score 7.45, best competitor 7.00.',
    );
  });

  it('says so when we are behind in nothing', () => {
    const ahead = APPEALS.replaceAll(/competitor: \d/g, 'competitor: 5');
    const book = bookOf(edited(WELL, 'offerings:\n', `${ahead}offerings:\n`));
    const [figure] = appealsFigure(acme(book), well(book), contextOf(book));
    expect(figure?.says).toBe(
      'Behind in nothing; the largest lead is in Performance. Weighted score 7.45, best competitor 5.00.',
    );
  });

  it('is a Mermaid radar with both curves', async () => {
    const book = bookOf(withAppeals);
    const [figure] = appealsFigure(acme(book), well(book), contextOf(book));
    expect(figure?.mermaid?.split('\n').slice(-6)).toEqual([
      '  curve own["Us"]{6, 7, 5, 9, 6, 7, 7, 6}',
      '  curve other["Best competitor"]{8, 7, 9, 7, 7, 6, 6, 6}',
      '  min 0',
      '  max 10',
      '  graticule polygon',
      '',
    ]);
    expect(await mermaid.parse(figure?.mermaid ?? '')).toMatchObject({ diagramType: 'radar' });
  });

  it('is not drawn without scores', () => {
    const book = bookOf();
    expect(appealsFigure(acme(book), well(book), contextOf(book))).toEqual([]);
  });
});

const PURCHASE = `purchase:
  know: { level: 3, evidence: Workshop held }
  need: { level: 2 }
  believe: { level: 1, evidence: '${HOSTILE}' }
  satisfied: { level: 1 }
`;

describe('the four purchase elements', () => {
  const book = bookOf(edited(WELL, 'offerings:\n', `${PURCHASE}offerings:\n`));

  it('show level, evidence and what in the plan supports each; the earlier of the weakest comes next', () => {
    const cards = purchaseModel(acme(book), well(book), contextOf(book));
    expect(
      cards.map(({ label, level, evidence, support, isNext }) => [label, level, evidence, support, isNext]),
    ).toEqual([
      ['Know', 3, 'Workshop held', ['2 contacts, last on 2026-11-05', 'Us: Bob, Ann, Eve'], false],
      ['Need', 2, '', ['Pump data from every well.', 'Theirs: Max'], false],
      ['Believe', 1, HOSTILE, ['No success case named'], true],
      ['Satisfied', 1, '', ['No satisfaction survey'], false],
    ]);
  });

  it('say which to work on and how, and keep hostile words as text', async () => {
    const [figure] = purchaseFigure(acme(book), well(book), contextOf(book));
    expect(figure?.says).toBe('Weakest: Believe (1/3). Bring cases of similar customers for them to check.');
    expect(figure?.svg).not.toContain('<script');
    expect(await mermaid.parse(figure?.mermaid ?? '')).toMatchObject({
      diagramType: expect.stringContaining('flowchart'),
    });
  });

  it('are not drawn before they are judged', () => {
    const base = bookOf();
    expect(purchaseFigure(acme(base), well(base), contextOf(base))).toEqual([]);
  });
});

const DESCRIPTION = `description:
  customer: { scale: Four million }
  confidence: { budget: 3, schedule: 2, need: 3, decision: 2, competition: 1 }
  benefit: {}
  investment: { money: 100 }
`;

describe('the six elements', () => {
  it('stand beside our confidence; what is known is not always sure', () => {
    const book = bookOf(edited(WELL, 'offerings:\n', `${DESCRIPTION}offerings:\n`));
    expect(elementsModel(well(book), 'en')).toEqual([
      { label: 'Need', isKnown: true, confidence: 3 },
      { label: 'Schedule', isKnown: true, confidence: 2 },
      { label: 'Budget', isKnown: true, confidence: 3 },
      { label: 'Competition', isKnown: true, confidence: 1 },
      { label: 'Decision process', isKnown: true, confidence: 2 },
      { label: 'Priority criteria', isKnown: false, learnBy: '2026-12-01' },
    ]);
    const [figure] = elementsFigure(acme(book), well(book), contextOf(book));
    expect(figure?.says).toBe('Not known yet: Priority criteria. Known, yet least sure: Competition (1/3).');
  });

  it('are not drawn before the confidence is judged: the list on the page says all', () => {
    const book = bookOf();
    expect(elementsFigure(acme(book), well(book), contextOf(book))).toEqual([]);
  });
});

const ANALYSIS = `valueAnalysis:
  strategyFit: 5
  positioningFit: 4
  productFit: 4
  profitability: 3
  receivableRisk: 2
  resourceLoad: 5
`;
const assessed = (analysis: string) => `---\nassessedOn: 2026-07-22\n${analysis}---\n`;

describe('the scores of an account', () => {
  it('stand alone while fewer than three others are scored; less is better reads the other way round', () => {
    const book = bookOf({ 'accounts/acme/assessment.md': assessed(ANALYSIS) });
    const [figure] = accountScorecards(acme(book), contextOf(book));
    expect(figure?.name).toBe('value-analysis');
    expect(figure?.says).toBe('Score 3.5 of 5. Lowest: Load on resources (1).');
    expect(figure?.table?.head).toEqual(['Item', 'This account']);
    expect(rowsOf(figure)).toEqual([
      ['↓ Load on resources', '1'],
      ['Profitability', '3'],
      ['Fits our positioning', '4'],
      ['Fits our product direction', '4'],
      ['↓ Receivable risk', '4'],
      ['Fits our strategy', '5'],
    ]);
  });

  it('are compared with the mean of the others', () => {
    const book = demoBook();
    const plan = book.accounts.get('bedrock-petroleum');
    if (!plan) throw new Error('The demo book has its flagship.');
    const figure = accountScorecards(plan, contextOf(book)).find(({ name }) => name === 'account-score');
    expect(figure?.table?.head).toEqual(['Item', 'Weight', 'This account', 'Mean of other accounts', 'Weighted']);
    expect(figure?.says).toMatch(
      /^Score [\d.]+ of 10, other accounts [\d.]+ on average, number \d of \d scored accounts\./,
    );
    // The picture prints the same leads as the table, in the same order.
    const leads = [...(figure?.svg ?? '').matchAll(/class="is-end(?: score-behind)?">([−+]?[\d.]+)</g)].map(
      ([, lead]) => lead,
    );
    expect(leads.filter((lead) => /[−+]|^0$/.test(lead ?? ''))).toEqual(rowsOf(figure)?.map((row) => row[4]));
  });
});

describe('the demo book', () => {
  it('has every chart of analysis, in both languages, with Mermaid that its parser accepts', async () => {
    const book = demoBook();
    const names = new Set<string>();
    for (const plan of book.accounts.values()) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const context = contextOf(book, lang);
        const figures = [
          ...swotFigure(plan, context),
          ...accountScorecards(plan, context),
          ...[...plan.opportunities.values()].flatMap((opportunity) => [
            ...elementsFigure(plan, opportunity, context),
            ...purchaseFigure(plan, opportunity, context),
            ...appealsFigure(plan, opportunity, context),
          ]),
        ];
        for (const { name, svg, mermaid: source } of figures) {
          names.add(name);
          expect(svg).not.toMatch(/ style=|<style|<script|NaN|undefined/);
          if (source !== undefined) expect(await mermaid.parse(source), source).toBeTruthy();
        }
      }
    }
    expect([...names].toSorted()).toEqual([
      'account-score',
      'appeals',
      'elements',
      'purchase',
      'swot',
      'value-analysis',
      'value-assessment',
    ]);
  });
});
