import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { accountFigures, bookFigures, opportunityFigures } from '#core/diagrams/figures.ts';
import type { FigureContext } from '#core/diagrams/figure.ts';
import { loadLayout } from '#core/diagrams/graphviz.ts';
import { standaloneSvg } from '#core/diagrams/standalone.ts';
import { pictureStyles } from '#host/style-sheets.ts';
import { AS_OF, compileBook } from '../core/book.ts';
import { rewrite } from '../core/rewrite.ts';
import { demoBook } from '../core/demo.ts';
import { bookFolder, keyfolio, type Run } from './run.ts';

const { draft } = compileBook();
const acme = draft?.accounts.get('acme');
let context: FigureContext;
beforeAll(async () => {
  if (!draft) throw new Error('The base book compiles.');
  context = { book: draft, asOf: AS_OF, lang: 'en', layout: await loadLayout() };
});

/** The pictures of the base book's account. */
const figures = () => (acme ? accountFigures(acme, context) : []);

/** `keyfolio map` on a book, in English, as of the day of the test books. */
const map = (folder: string, ...args: readonly string[]): Promise<Run> =>
  keyfolio(folder, ['map', '--as-of', AS_OF, '--lang', 'en', ...args]);

describe.concurrent('keyfolio map', { timeout: 60_000 }, () => {
  test('prints the influence map as Mermaid when nothing else is asked for', async () => {
    const { status, stdout, stderr } = await map(bookFolder(), 'acme');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(figures()[0]?.mermaid);
    expect(stdout).toMatch(/^flowchart TB\n/);
  });

  test('lists every figure of the account by name and title', async () => {
    const { status, stdout } = await map(bookFolder(), 'acme', '--list');
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual(figures().map(({ name, title }) => [name, title]));
    expect(stdout).toMatch(/^influence +Influence map\nstrategy +Strategy map\nexecution +Execution map\n/);
  });

  test('prints a figure as JSON whose keys keep their order', async () => {
    const { stdout } = await map(bookFolder(), 'acme', '--figure', 'strategy', '--as', 'json');
    const strategy = figures().find(({ name }) => name === 'strategy');
    const { name, title, says, table, mermaid } = strategy ?? {};
    expect(stdout).toBe(`${JSON.stringify({ version: 1, name, title, says, table, mermaid }, undefined, 2)}\n`);
  });

  test('prints an SVG file of its own', async () => {
    const { stdout } = await map(bookFolder(), 'acme', '--as', 'svg');
    expect(stdout).toBe(standaloneSvg(figures()[0]?.svg ?? '', pictureStyles()));
  });

  test('says what was meant by an account, a figure, a form or an opportunity that it does not know', async () => {
    const folder = bookFolder();
    const told = async (...args: readonly string[]) => {
      const { status, stdout, stderr } = await map(folder, ...args);
      return { status, stdout, said: stderr.split('\n')[1] };
    };
    const wrong = (said: string) => ({ status: 2, stdout: '', said });
    expect(await told('acne')).toEqual(wrong('There is no account "acne". Did you mean `acme`?'));
    expect(await told('acme', '--figure', 'stratgey')).toEqual(
      wrong('There is no figure "stratgey". Did you mean `strategy`?'),
    );
    expect(await told('acme', '--as', 'sgv')).toEqual(wrong('There is no form "sgv". Did you mean `svg`?'));
    expect(await told('acme', '--opportunity', 'wel')).toEqual(
      wrong('There is no opportunity "wel". Did you mean `well`?'),
    );
    expect(await told('--opportunity', 'well')).toEqual(wrong('--opportunity needs its account.'));
    expect(await told('acme', '--as', 'toString')).toMatchObject({ status: 2 });
  });

  test('draws a plan all the same while a rule finds an error in it, tells the error and ends like a check', async () => {
    const overdue = rewrite('settings.yaml', [
      'company: Lantu',
      'company: Lantu\nseverities:\n  map/review-overdue: error',
    ]);
    const old = rewrite('accounts/acme/strategy.md', ['reviewed: 2026-10-20', 'reviewed: 2026-03-02']);
    const { status, stdout, stderr } = await map(bookFolder({ ...overdue, ...old }), 'acme');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^flowchart TB\n/);
    expect(stderr).toMatch(/^error {2}map\/review-overdue .*content\/accounts\/acme\/strategy\.md:/);
  });

  test('draws nothing of an account whose files could not all be read', async () => {
    const typo = rewrite('accounts/acme/touchpoints/2026-10-20-review.md', ['nextStep:', 'nextStap:']);
    const { status, stdout, stderr } = await map(bookFolder(typo), 'acme');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('There is no key `nextStap`.');
  });
});

test('no two figures of a plan, of an opportunity or of the book have one name', () => {
  const book = demoBook();
  for (const lang of ['zh-CN', 'en'] as const) {
    const from = { ...context, book, lang };
    const groups = [
      bookFigures(from),
      ...[...book.accounts.values()].flatMap((plan) => [
        accountFigures(plan, from),
        ...[...plan.opportunities.values()].map((opportunity) => opportunityFigures(plan, opportunity, from)),
      ]),
    ];
    for (const names of groups.map((figures) => figures.map(({ name }) => name)))
      expect(names).toEqual([...new Set(names)]);
  }
});

describe('a picture as a file', () => {
  test('is XML that holds its own styles, with neither variable nor link nor script', () => {
    expect(figures().length).toBeGreaterThan(2);
    for (const { svg, name } of figures()) {
      const file = standaloneSvg(svg, pictureStyles());
      const { documentElement } = new JSDOM(file, { contentType: 'image/svg+xml' }).window.document;
      expect(documentElement.tagName, name).toBe('svg');
      expect(documentElement.querySelector('style')?.textContent).toContain('.card-face');
      expect(file).not.toMatch(/var\(|light-dark\(| href=|<script|@media|@font-face|:hover/);
    }
  });

  test('takes the light value of every token that the style sheets name', () => {
    const css =
      ':root { --ink: light-dark(#111, #eee); --line: var(--ink); --sans: Arial; --paper: #fff; }\n.a { stroke: var(--line); }\n@media print { .a { fill: red; } }\n.a:hover { fill: red; }';
    expect(standaloneSvg('<svg width="1"><a href="/x/" class="a"/></svg>', [css])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg width="1"><style>\nsvg { font-family: Arial; background: #fff; }\n.a { stroke: #111; }\n</style><a class="a"/></svg>\n',
    );
  });

  test('has styles for pictures only', () => {
    expect(pictureStyles()[0]).toBe(readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8'));
  });
});
