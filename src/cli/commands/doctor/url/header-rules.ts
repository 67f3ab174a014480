import { CACHING, siteHeaders, type Header } from '#serving/headers.ts';
import { directives } from '#serving/policy.ts';

/** Whether a value of a header does at least what ours does. */
type Holds = (given: string, wanted: string) => boolean;

/** Headers whose value may be stricter than ours, or in another order. */
const RULES: Readonly<Record<string, Holds>> = {
  'content-security-policy': (given) => given.split(',').some(isStrictEnough),
  'strict-transport-security': (given, wanted) => seconds(given) >= seconds(wanted),
  'permissions-policy': (given, wanted) => parts(wanted).every((part) => parts(given).includes(part)),
  'x-robots-tag': (given) => /\b(?:noindex|none)\b/i.test(given),
};

/** The headers that every answer is to have. */
export const WANTED: readonly Header[] = siteHeaders({ search: true });

/** Whether an answer's header does what is wanted of it. */
export function holds([name, wanted]: Header, given: string | null): boolean {
  if (given === null) return false;
  const rule = RULES[name.toLowerCase()];
  return rule ? rule(given, wanted) : given.trim().toLowerCase() === wanted;
}

/** Whether what plans are on is kept nowhere, or what holds no plan by the reader's browser only. */
export function keepsNoCopy(given: string | null, isAsset: boolean): boolean {
  const said = parts(given ?? '');
  return said.includes(CACHING.plans) || (isAsset && said.includes('private'));
}

/** Directives that nothing stands in for; in the place of the others browsers take `default-src`. */
const ALONE = new Set(['base-uri', 'form-action', 'frame-ancestors']);

/** Whether a policy allows nothing beyond ours. */
function isStrictEnough(policy: string): boolean {
  const given = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  return directives({ search: true }).every(([name, ...ours]) => {
    const sources = given.get(name) ?? (ALONE.has(name) ? undefined : given.get('default-src'));
    return sources?.every((source) => source === "'none'" || ours.includes(source)) ?? false;
  });
}

function seconds(value: string): number {
  return Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0);
}

function parts(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim().toLowerCase());
}
