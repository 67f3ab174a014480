import type { Text } from '../text.ts';

/** What the product owes a concept: a field to record it, a rule to check it, a value to compute. */
export type Home = 'field' | 'rule' | 'value';

/** One concept of the method: its name, and the homes it asks for. Words, pictures and lists ask for none. */
export interface Concept {
  readonly label: Text;
  readonly asks: readonly Home[];
}

/** A concept in one line: `concept('大客户', 'Key account', 'field')`. */
export function concept(zh: string, en: string, ...asks: readonly Home[]): Concept {
  return { label: { 'zh-CN': zh, en }, asks };
}
