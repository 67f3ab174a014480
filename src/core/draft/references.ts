import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import type { Kind } from '#schemas/index.ts';
import { editFrontMatter, type FrontMatter } from '../edit/front-matter.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { Tier } from '../measures/tier-lens.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Answers } from './answers.ts';

/** A document that joins the book. */
export interface Joining {
  readonly kind: Kind;
  readonly name: string;
  readonly account?: string;
  readonly answers: Answers;
}

/** Files of the book that must say something of a new document, as they are after that. */
export function referringFiles({ kind, name, account, answers }: Joining, book: Book): readonly SourceFile[] {
  const plan = book.accounts.get(account ?? '');
  if (kind === 'opportunity' && plan) return inExecutionMap(plan, name, answers);
  if (kind === 'play') return inGrowth(book.accounts.get(String(answers['origin'])), name);
  return [];
}

/** The plan's `account.md` with another declared tier. */
export function retiered({ account }: AccountPlan, tier: Tier): SourceFile | undefined {
  return edited(account, (front) => front.setIn(['tier', 'declared'], tier));
}

/** The needs that an opportunity meets are met by it in the execution map, too (method: G6). */
function inExecutionMap({ strategy }: AccountPlan, name: string, answers: Answers): readonly SourceFile[] {
  const needs = namesIn(answers['needs']).filter((need) => Object.hasOwn(strategy?.data.needs ?? {}, need));
  if (!strategy || needs.length === 0) return [];
  const solutions = namesIn(answers['solutions']);
  const file = edited(strategy, (front) => {
    for (const need of needs) meet(front, need, name, solutions, answers['state']);
  });
  return file ? [file] : [];
}

/** A line of the map that waits for an opportunity takes it; else there is a new line. */
function meet(front: FrontMatter, need: string, name: string, solutions: readonly string[], state: unknown): void {
  const map = front.get('execution');
  const lines: readonly unknown[] = isSeq(map) ? map.items : [];
  const waiting = lines.filter(isMap).find((line) => {
    const solution = line.get('solution');
    const fits = solution === undefined || solutions.length === 0 || solutions.some((name) => name === solution);
    return line.get('need') === need && !line.has('opportunity') && fits;
  });
  if (waiting) {
    if (!waiting.has('solution') && solutions.length === 1) waiting.set('solution', solutions[0]);
    waiting.set('opportunity', name);
    waiting.set('state', state);
    return;
  }
  const line = { need, ...(solutions.length === 1 && { solution: solutions[0] }), opportunity: name, state };
  if (isSeq(map)) {
    map.flow = false; // `[]` becomes a list with a line for each
    map.add(front.createNode(line));
    return;
  }
  front.set('execution', front.createNode([line]));
  withoutHint(front, 'execution');
}

/** What is written needs no hint any more. */
function withoutHint(front: FrontMatter, key: string): void {
  const keys = front.contents.items.flatMap(({ key: name }) => (isScalar(name) ? [name] : []));
  for (const name of keys) name.commentBefore = left(name.commentBefore, key);
  front.comment = left(front.comment, key);
  front.contents.comment = left(front.contents.comment, key);
}

function left(comment: string | null | undefined, key: string): string | null {
  const lines = (comment ?? '').split('\n').filter((line) => !line.startsWith(` ${key}:  #`));
  return lines.join('\n') || null;
}

/** The growth of the account that a play comes from records it (method: J3, step five). */
function inGrowth(plan: AccountPlan | undefined, name: string): readonly SourceFile[] {
  const growth = plan?.goals?.data.growth;
  if (!plan?.goals || !growth || growth.replication !== undefined) return [];
  const file = edited(plan.goals, (front) => {
    const held = front.get('growth');
    if (held instanceof YAMLMap) held.set('replication', name);
  });
  return file ? [file] : [];
}

function edited({ path, text }: SourceFile, edit: (front: FrontMatter) => void): SourceFile | undefined {
  const result = editFrontMatter({ path, text }, edit);
  return result.kind === 'edited' && result.text !== text ? { path, text: result.text } : undefined;
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
