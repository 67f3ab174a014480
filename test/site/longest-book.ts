import { givenFiles } from '../bench/given-files.ts';

/** Texts as long as the schema allows, each of characters that are hard on a line: wide, unbroken, many short words. */
const FILLERS = { han: '长', capitals: 'W', words: 'mammoth ' } as const;

/** A book whose accounts fill every field that the brief shows to its maximum, with more of everything than fits. */
export function longestBook(): ReadonlyMap<string, string> {
  const book = new Map(givenFiles());
  for (const [name, filler] of Object.entries(FILLERS))
    for (const [path, text] of files(name, filler)) book.set(path, text);
  return book;
}

function files(id: string, filler: string): readonly (readonly [path: string, text: string])[] {
  const text = (length: number) => filler.repeat(length).slice(0, length).trim();
  const [line, paragraph] = [text(300), text(2000)];
  const known = { source: line, date: '2026-11-01' };
  const due = '2026-11-30';
  const account = `accounts/${id}`;
  const [members, people] = [numbered(`${id}-member`, 6), numbered('person', 12)];
  const [first = ''] = members;
  return [
    ...members.map((member) => [`team/${member}.md`, document({ name: line, title: line })] as const),
    [`industries/${id}.md`, document({ name: line })],
    [`solutions/${id}.md`, document({ name: line, owner: first, summary: paragraph })],
    [
      `${account}/account.md`,
      document({
        name: line,
        industry: id,
        region: line,
        lifecycle: 'customer',
        size: 'large',
        tier: { declared: 'B', evidence: [{ fact: 'waiting-for-event', ...known, until: '2027-08-01' }] },
        rationale: paragraph,
        rationaleReviewed: '2026-11-01',
        team: members.map((member, at) => ({
          member,
          role: at === 0 ? 'account-manager' : 'executive-sponsor',
          duty: line,
        })),
        background: { company: { text: paragraph, ...known } },
      }),
    ],
    [
      `${account}/strategy.md`,
      document({
        reviewed: '2026-11-01',
        goals: record('goal', 8, () => ({ text: paragraph, ...known })),
        strategies: record('strategy', 8, (at) => ({ text: paragraph, ...known, serves: [`goal-${at}`] })),
        needs: record('need', 8, (at) => ({ text: paragraph, ...known, from: [`strategy-${at}`] })),
        execution: numbered('need', 4).map((need) => ({
          need,
          solution: id,
          opportunity: 'opportunity-1',
          state: 'current',
        })),
      }),
    ],
    [
      `${account}/goals.md`,
      document({
        goals: {
          grow: { kind: 'revenue', text: paragraph, due },
          trust: { kind: 'relationship', text: paragraph, due },
        },
        actions: record('action', 20, (at) => ({
          goal: at % 2 === 0 ? 'grow' : 'trust',
          what: paragraph,
          owner: members[at % 2],
          due,
          status: 'open',
        })),
      }),
    ],
    [
      `${account}/relationships.md`,
      document({
        strategicRelations: numbered('relation', 6).map(() => ({
          organisation: line,
          relationToCustomer: line,
          help: 'technical',
          valueToCustomer: line,
          valueToUs: line,
          current: line,
          target: line,
          contact: first,
          ask: line,
        })),
        voices: numbered('voice', 6).map(() => ({
          person: 'person-1',
          date: '2026-11-01',
          said: paragraph,
          attitude: 1,
          theme: line,
          basis: 'interview',
          mayQuote: false,
        })),
      }),
    ],
    ...people.map(
      (person) =>
        [
          `${account}/people/${person}.md`,
          document({
            name: line,
            title: line,
            organisation: line,
            layer: 'decision',
            roles: ['approver', 'decision-maker', 'recommender', 'sponsor'],
            influence: 5,
            stance: -1,
            preference: 'no-decision',
            contact: 'multiple',
            coverage: members,
            relationship: {
              current: 'problem-solver',
              target: 'trusted-adviser',
              owner: members[1],
              plan: { what: paragraph, due },
            },
            lawfulness: {
              basis: 'contract-party',
              source: line,
              purpose: line,
              collectedOn: '2026-03-02',
              retentionUntil: '2028-11-05',
            },
          }),
        ] as const,
    ),
    ...numbered('opportunity', 6).map(
      (opportunity) =>
        [
          `${account}/opportunities/${opportunity}.md`,
          document({
            name: line,
            state: 'current',
            stage: 'develop',
            stageSince: '2026-10-01',
            value: 1e12,
            probability: 10,
            expectedClose: '2027-08-30',
            owner: first,
            needs: ['need-1'],
            nextStep: { what: line, owner: members[1], due },
          }),
        ] as const,
    ),
    [
      `${account}/reviews/2026-10-16-quarterly-business-review.md`,
      document({
        attendees: members,
        leader: members[1],
        findings: { improvements: paragraph },
        decisions: numbered('decision', 9).map(() => ({ what: line, owner: members[1], due })),
      }),
    ],
  ];
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
}

function record<T>(name: string, count: number, item: (at: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(numbered(name, count).map((key, at) => [key, item(at + 1)]));
}

/** A document of front matter; JSON values are YAML too. */
function document(front: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}
