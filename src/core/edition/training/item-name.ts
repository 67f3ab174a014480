import type { RefTarget } from '#schemas/field.ts';
import { numberAt, type Draw } from './keyed.ts';

/** What items are called that documents declare and others refer to. */
const CALLED = {
  unit: 'unit',
  'customer-goal': 'node',
  'customer-strategy': 'node',
  tactic: 'node',
  need: 'node',
  goal: 'goal',
  action: 'action',
  'swot-item': 'point',
  criterion: 'criterion',
  characteristic: 'characteristic',
} as const satisfies Partial<Record<RefTarget, string>>;

/** Items that the settings declare for the whole book. */
const SHARED: ReadonlySet<RefTarget> = new Set(['criterion', 'characteristic']);

/** Digits behind the name: an account has some hundred items at most. */
const DIGITS = 6;

/** The invented name of an item that these references may lead to; what no document declares keeps its name. */
export function itemName(draw: Draw, [target]: readonly RefTarget[], name: string, account = ''): string {
  if (target === undefined || !Object.hasOwn(CALLED, target)) return name;
  const called = CALLED[target as keyof typeof CALLED]; // it is one of its keys
  return `${called}-${digits(draw, called, SHARED.has(target) ? '' : account, name)}`;
}

/** The invented name of a record of a contact; its day stands before it. */
export function contactName(draw: Draw, account: string, date: string, name: string): string {
  return `contact-${digits(draw, 'contact', account, `${date} ${name}`)}`;
}

function digits(draw: Draw, ...words: readonly string[]): string {
  return String(numberAt(draw('item', ...words), 0) % 1e9)
    .padStart(9, '0')
    .slice(0, DIGITS);
}
