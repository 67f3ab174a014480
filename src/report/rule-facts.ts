import type { Text } from '#schemas/field.ts';
import { titleOf } from '#core/diagnostics/catalogue.ts';
import { rules } from '#core/rules/registry.ts';
import type { Rule } from '#core/rules/rule.ts';

const byName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/** What a report says of a rule besides its finding. */
export interface RuleFacts {
  readonly title: Text;
  /** What it asks for and why; absent for what the compiler itself finds. */
  readonly about?: Text;
  readonly wrong?: string;
  readonly right?: string;
}

/** The title and the explanation of a rule of the method, or the title of what the compiler itself finds. */
export function ruleFacts(name: string): RuleFacts {
  return byName.get(name) ?? { title: titleOf(name) ?? { 'zh-CN': name, en: name } };
}
