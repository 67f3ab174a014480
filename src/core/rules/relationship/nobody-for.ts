import type { Text } from '#schemas/field.ts';
import type { AccountPlan } from '../../link/book.ts';
import type { Finding } from '../rule.ts';
import { listed, tierPath } from '../wording.ts';

/** The finding that nobody is known for some roles or layers; it stands at the list of people who are sought. */
export function nobodyFor(
  plan: AccountPlan,
  missing: readonly string[],
  labels: Readonly<Record<string, Text>>,
  told: (names: Text) => Text,
  help: Text,
): Finding {
  const names = listed(
    missing.map((name) => ({ 'zh-CN': `\`${name}\`（${labels[name]?.['zh-CN'] ?? name}）`, en: `\`${name}\`` })),
  );
  const { account, relationships } = plan;
  return {
    at: relationships
      ? { document: relationships, path: ['unknown'] }
      : { document: account, path: ['tier', 'declared'] },
    why: tierPath(account.data.tier.declared),
    message: told(names),
    help,
  };
}
