import { edited, type Files } from './book.ts';

/** What one more account of the portfolio is. */
export interface Extra {
  readonly revenue?: number;
  /** Open actions that work on it. */
  readonly actions?: number;
  /** Further lines of its front matter. */
  readonly more?: string;
  readonly manager?: string;
}

/** Lean accounts of tier D beside the base book’s one, by name. */
export function accounts(extras: Readonly<Record<string, Extra>>): Files {
  return Object.assign({}, ...Object.entries(extras).map(([name, extra]) => account(name, extra))) as Files;
}

/** The base book’s account with revenue of some years, as lines of a list. */
export function earning(...years: readonly string[]): Files {
  const lines = years.map((year) => `  - { ${year} }\n`).join('');
  return edited('accounts/acme/account.md', 'team:\n', `revenue:\n${lines}team:\n`);
}

function account(name: string, { revenue, actions = 0, more = '', manager = 'ann' }: Extra): Files {
  const money = revenue === undefined ? '' : `revenue:\n  - { year: 2025, amount: ${revenue} }\n`;
  const goals = Array.from(
    { length: actions },
    (_, at) => `  act-${at}: { goal: keep, what: Visit., owner: ann, due: 2026-12-15, status: open }\n`,
  );
  return {
    [`accounts/${name}/account.md`]: `---
name: ${name}
industry: energy
region: North
lifecycle: prospect
size: small
tier:
  declared: D
  evidence:
    - { fact: denies-need, source: A call, date: 2026-10-01 }
rationale: May come back.
rationaleReviewed: 2026-06-01
${money}${more}team:
  - { member: ${manager}, role: account-manager }
---
Not in a hurry.
`,
    ...(actions > 0 && {
      [`accounts/${name}/goals.md`]: `---\ngoals:\n  keep: { kind: relationship, text: Keep in touch., due: 2027-03-15 }\nactions:\n${goals.join('')}---\n`,
    }),
  };
}
