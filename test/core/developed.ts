import { edited, type Files } from './book.ts';

type Edit = readonly [from: string, to: string];

export const DEVELOPMENT = 'accounts/acme/development.md';
export const ASSESSMENT = 'accounts/acme/assessment.md';
export const BUYING = 'accounts/acme/buying.md';

/** An account that may be in any of the five phases: everything that the gates ask for is there. */
const DEVELOPMENT_TEXT = `---
phase: close
since: 2026-10-30
chance: yes
infoSufficient: true
samples:
  - spec: Data of ten wells
    agreedOn: 2026-03-02
    due: 2026-04-01
    deliveredOn: 2026-03-30
    techOwner: eve
    passed: true
valueAssessment:
  share:
    score: 4
    weight: 30
  effort:
    score: 2
    weight: 10
  dealRisk:
    score: 2
    weight: 10
  businessValue:
    score: 5
    weight: 30
  paymentRisk:
    score: 1
    weight: 10
  supplyDifficulty:
    score: 3
    weight: 10
procedure:
  tasks:
    - task: Invite Lee to a reference plant
      participants: [business-manager]
      owner: ann
      due: 2026-09-30
      status: done
  approvedBy: bob
  approvedOn: 2026-07-20
simulation:
  on: 2026-10-26
  whyUs:
    - reason: Fewer stops
      evidence: Report of the first wells
    - reason: One data model
      evidence: Workshop of 5 November
    - reason: People on site
      evidence: Three engineers named
---
The way to the wells.
`;

const ASSESSMENT_TEXT = `---
assessedOn: 2026-09-30
targetTests:
  achievable:
    answer: yes
    note: A budget is approved.
  profitable:
    answer: yes
    note: A third is margin.
  implementable:
    answer: yes
    note: Proven on ten wells.
  valuable:
    answer: yes
    note: Opens the region.
  sustainable:
    answer: yes
    note: Nine hundred wells to go.
---
`;

const BUYING_TEXT = `---
steps:
  need-approval:
    department: Operations
    owners: [lee]
    status: done
decision:
  cycleDays: 120
  difficulty: 2
  ranking: [quality, supply, price, long-term]
  source: Lee, review
  date: 2026-10-20
operations:
  resources: Runs 900 wells with its own crews.
  stability: stable
  paymentTermDays: 60
  paymentPunctuality: on-time
  source: Annual report
  date: 2026-09-30
---
`;

const COACH = `coach:
  level: endorses
  since: 2026-06-01
  evidence: Invited us to present.
  criteria:
    credibilityWithUs: { met: true, evidence: Invited us to present }
    credibilityInside: { met: true, evidence: Leads the shift }
    wantsOurSolution: { met: true, evidence: Asked for it in the workshop }
  whyForTheirOrganisation: Fewer night calls.
  openness: declared
  guidance: [process]
  conflictOfInterest: { any: false, checkedBy: bob, on: 2026-06-01 }
lawfulness:`;

/** A text with pieces replaced; throws when one is not there. */
function replaced(text: string, edits: readonly Edit[]): string {
  let changed = text;
  for (const [from, to] of edits) {
    if (!changed.includes(from)) throw new Error(`the developed account does not hold ${from}`);
    changed = changed.replace(from, () => to);
  }
  return changed;
}

/** The base book with its account in development, closing; edits change `development.md`. */
export function developed(...edits: readonly Edit[]): Files {
  return {
    [DEVELOPMENT]: replaced(DEVELOPMENT_TEXT, edits),
    [ASSESSMENT]: ASSESSMENT_TEXT,
    [BUYING]: BUYING_TEXT,
    ...edited('accounts/acme/people/nia.md', 'lawfulness:', COACH),
    ...edited(
      'accounts/acme/account.md',
      '    role: presales\n',
      '    role: presales\n  - member: ann\n    role: business-manager\n  - member: bob\n    role: department-head\n',
      [
        'background:\n',
        'background:\n  incumbents:\n    - name: Oldline\n      source: Max, workshop\n      date: 2026-11-05\n',
      ],
    ),
  };
}

/** The assessment with pieces replaced. */
export function assessed(...edits: readonly Edit[]): Files {
  return { [ASSESSMENT]: replaced(ASSESSMENT_TEXT, edits) };
}

/** The buying file with pieces replaced. */
export function bought(...edits: readonly Edit[]): Files {
  return { [BUYING]: replaced(BUYING_TEXT, edits) };
}
