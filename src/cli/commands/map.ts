import type { Compilation } from '#core/compile.ts';
import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import { accountFigures, bookFigures, opportunityFigures } from '#core/diagrams/figures.ts';
import { loadLayout } from '#core/diagrams/graphviz.ts';
import { standaloneSvg } from '#core/diagrams/standalone.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { findErrors } from '#drawings/compile-drawn.ts';
import { pictureStyles } from '#host/style-sheets.ts';
import { reporters } from '#report/reporters.ts';
import { loadBook, type BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { named, oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';

export interface MapOptions extends BookOptions {
  readonly as: string;
  readonly figure?: string;
  readonly opportunity?: string;
  readonly list?: boolean;
}

/** How a picture is written, by the value of `--as`. */
const FORMS = {
  mermaid: mermaidOf,
  svg: ({ svg }: Figure) => standaloneSvg(svg, pictureStyles()),
  json: ({ name, title, says, table, mermaid }: Figure) =>
    `${JSON.stringify({ version: 1, name, title, says, table, mermaid }, undefined, 2)}\n`,
};
const FORM_NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[]; // the keys of a literal

/**
 * Prints a picture of an account, of one of its opportunities or of the whole book; `--list` names them. Errors of
 * the book go to stderr and end it like a check; the picture is printed all the same when every file that it is
 * drawn from could be read.
 */
export async function map(account: string | undefined, options: MapOptions): Promise<Outcome> {
  const write = FORMS[oneOf(options.as, FORM_NAMES, { 'zh-CN': '形式', en: 'form' })];
  if (account === undefined && options.opportunity !== undefined)
    throw new CommandStopped('usage', '--opportunity 要和客户一起写。', '--opportunity needs its account.');
  const { compilation, lang, prefix } = await loadBook(options, findErrors);
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const color = mayColour(true, process.stderr);
    process.stderr.write(reporters.pretty({ ...compilation, diagnostics: errors }, { lang, prefix, color }));
  }
  const outcome: Outcome = errors.length > 0 ? 'findings' : 'clean';
  const book = compilation.draft;
  if (!book || isHalfRead(compilation, account)) return outcome;

  const context: FigureContext = { book, asOf: compilation.asOf, lang, layout: await loadLayout() };
  const figures = figuresOf(account, options.opportunity, context);
  if (options.list === true) {
    const longest = Math.max(0, ...figures.map(({ name }) => name.length));
    process.stdout.write(figures.map(({ name, title }) => `${name.padEnd(longest)}  ${title}\n`).join(''));
    return outcome;
  }
  const names = figures.map(({ name }) => name);
  const wanted =
    options.figure === undefined ? names[0] : oneOf(options.figure, names, { 'zh-CN': '图', en: 'figure' });
  const figure = figures.find(({ name }) => name === wanted);
  if (!figure) throw new CommandStopped('usage', '计划里还没有可画的内容。', 'The plan holds nothing to draw yet.');
  process.stdout.write(write(figure));
  return outcome;
}

/** Some file that the picture is drawn from could not be read: it would show less than the plan says. */
function isHalfRead({ unchecked }: Compilation, account: string | undefined): boolean {
  return account === undefined ? unchecked.length > 0 : unchecked.includes(account);
}

function figuresOf(
  account: string | undefined,
  opportunity: string | undefined,
  context: FigureContext,
): readonly Figure[] {
  if (account === undefined) return bookFigures(context);
  const plan = named(account, context.book.accounts, { 'zh-CN': '客户', en: 'account' });
  return opportunity === undefined ? accountFigures(plan, context) : opportunityOf(plan, opportunity, context);
}

function opportunityOf(plan: AccountPlan, name: string, context: FigureContext): readonly Figure[] {
  const opportunity = named(name, plan.opportunities, { 'zh-CN': '机会', en: 'opportunity' });
  return opportunityFigures(plan, opportunity, context);
}

function mermaidOf({ name, mermaid }: Figure): string {
  if (mermaid !== undefined) return mermaid;
  throw new CommandStopped(
    'usage',
    `Mermaid 画不出“${name}”；用 --as svg 或 --as json。`,
    `Mermaid cannot express "${name}"; use --as svg or --as json.`,
  );
}
