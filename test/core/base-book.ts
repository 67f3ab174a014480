/**
 * The smallest book that has no diagnostic: one tier-A account `acme` with all five parts. Tests change one
 * thing of it and say what follows. It is judged at 2026-11-16 (`AS_OF`).
 */

/** The go decision of the opportunity `well`. */
export const GO = `goNoGo:
  worth:
    answer: yes
    why: Fits our strategy.
  feasible:
    answer: yes
    why: Proven on ten wells.
  canWin:
    answer: yes
    why: Known on site.
  gapsCloseable:
    answer: unknown
    why: Needs a partner.
  decision: go
  approver: bob
  date: 2026-09-28
`;

/** A method page of a tier. */
const tier = (title: string, rest: string) => `---
title: ${title}
summary: What ${title} means.
${rest}
---
Why it is so.
`;

/** A method page of a sales stage. */
const stage = (
  title: string,
  order: number,
  exit: string,
  probability: string,
  limitDays: number,
  procurement: string,
) => `---
title: ${title}
summary: What ${title} means.
order: ${order}
exit: [${exit}]
probability: ${probability}
limitDays: ${limitDays}
procurement: [${procurement}]
---
Why it is so.
`;

/** Method pages of the development phases: name, participants, entry gate. */
function phases(list: readonly (readonly [string, string, string])[]): Record<string, string> {
  return Object.fromEntries(
    list.map(([name, participants, entry], at) => [
      `method/phases/${name}.md`,
      `---\ntitle: ${name}\nsummary: What ${name} means.\norder: ${at + 1}\nparticipants: [${participants}]\nentry: [${entry}]\n---\n`,
    ]),
  );
}

/** Method pages of the review kinds. The base book holds none, so no tier is asked for any. */
function reviews(list: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    list.map(([name, rest], at) => [
      `method/reviews/${name}.md`,
      `---\ntitle: ${name}\nsummary: What ${name} means.\norder: ${at + 1}\n${rest}\n---\n`,
    ]),
  );
}

const METHOD: Readonly<Record<string, string>> = {
  'method/tiers/a.md': tier(
    'Tier A',
    `window: { over: 0, upTo: 6 }
evidence: [selection-started, commercial-preparation]
urgency: { objective: true, subjective: true, resolve: [high], feasibility: [true], selection: [true] }
cadence: { contact: 31, executiveVisit: 31, seminar: 31 }
quadrant: { success: high, attractiveness: high }
grading: { value: high, difficulty: low }
discounts: true
accountSpending: true
salesProcess: true
overdueErrorDays: 30
requires: { parts: [team, background, maps, relations, goals], items: [account-manager, executive-sponsor, budget, written, evidence, rationale, company, goals-of-customer, strategies, needs, execution, reviewed, confirmed, people, relationships, key-people, gaps, roles, layers, spread, voices, revenue-goal, relationship-goal, actions] }`,
  ),
  'method/tiers/b.md': tier(
    'Tier B',
    `window: { over: 6, upTo: 12 }
evidence: [waiting-for-event, incumbent-cannot-improve]
urgency: { objective: true, subjective: true, resolve: [high, mid], feasibility: [true, false], selection: [false] }
cadence: { contact: 92, executiveVisit: 92 }
quadrant: { success: high, attractiveness: low }
grading: { value: high, difficulty: high }
discounts: false
accountSpending: true
requires: { parts: [team, background, maps, relations, goals], items: [account-manager, written, evidence, rationale, goals-of-customer, strategies, needs, execution, reviewed, people, relationships, key-people, gaps, revenue-goal, relationship-goal, actions] }`,
  ),
  'method/tiers/c.md': tier(
    'Tier C',
    `window: { over: 12, upTo: 18 }
evidence: [urgency-not-felt, lacks-confidence, hopes-in-incumbent]
urgency: { objective: true, subjective: true, resolve: [mid, low], feasibility: [true, false], selection: [false] }
cadence: { contact: 92, seminar: 183 }
quadrant: { success: low, attractiveness: high }
grading: { value: low, difficulty: low }
discounts: true
accountSpending: false
requires: { parts: [team, background, goals], items: [account-manager, written, evidence, rationale, revenue-goal, relationship-goal, actions] }`,
  ),
  'method/tiers/d.md': tier(
    'Tier D',
    `window: { over: 18 }
evidence: [denies-need, satisfied-with-incumbent, contracted-elsewhere]
urgency: { objective: true, subjective: false, resolve: [low], feasibility: [false], selection: [false] }
cadence: { contact: 183, seminar: 183 }
quadrant: { success: low, attractiveness: low }
grading: { value: low, difficulty: high }
discounts: true
accountSpending: false
requires: { parts: [team, background], items: [account-manager, written, evidence, rationale] }`,
  ),
  'method/stages/develop.md': stage(
    'Development',
    1,
    'elements-addressed',
    '{ from: 0, to: 20 }',
    180,
    'need-approval',
  ),
  'method/stages/qualify.md': stage(
    'Qualification',
    2,
    'go-decision',
    '{ from: 5, to: 40 }',
    60,
    'need-approval, survey-screen',
  ),
  'method/stages/propose.md': stage(
    'Proposal',
    3,
    'solution-mapped, deciders-contacted',
    '{ from: 20, to: 60 }',
    90,
    'survey-screen, criteria',
  ),
  'method/stages/tender.md': stage('Tender', 4, 'bid-submitted', '{ from: 30, to: 80 }', 90, 'tender-evaluate'),
  'method/stages/negotiate.md': stage(
    'Negotiation',
    5,
    'contract-signed',
    '{ from: 60, to: 100 }',
    60,
    'inspect, sign',
  ),
  'method/stages/deliver.md': stage('Delivery', 6, 'accepted', '{ from: 90, to: 100 }', 365, ''),
  ...phases([
    ['target', 'business-manager', ''],
    ['sample-intel', 'business-manager', 'tests-answered, chance-found'],
    ['value', 'business-manager, department-head', 'information-sufficient'],
    ['relate', 'business-manager, department-head, executive-sponsor', 'value-assessed, procedure-approved'],
    ['close', 'business-manager, department-head, executive-sponsor', 'decision-simulated'],
  ]),
  ...reviews([
    ['weekly-issue', 'tiers: []'],
    ['monthly-operation', 'everyDays: 31\ntiers: []'],
    ['quarterly-business-review', 'everyDays: 92\ntiers: []'],
    ['annual-strategy', 'everyDays: 366\ntiers: []'],
    ['completeness', 'tiers: []'],
  ]),
};

const SHARED: Readonly<Record<string, string>> = {
  'settings.yaml': `company: Lantu
language: en
currency: CNY
classification: Internal
`,
  'team/ann.md': '---\nname: Ann\ntitle: Account manager\n---\n',
  'team/bob.md': '---\nname: Bob\ntitle: Vice president\n---\n',
  'team/eve.md': '---\nname: Eve\ntitle: Solution architect\n---\n',
  'solutions/pump.md': '---\nname: Pump health\nowner: eve\nsummary: Finds failing pumps early.\n---\n',
  'industries/energy.md': '---\nname: Energy\n---\n',
  'plays/first-wells.md':
    '---\nname: First wells\nowner: ann\nlesson: Begin with ten wells.\npreconditions: [Data of one year]\nsteps: [Choose the wells]\nresults:\n  - { text: Half the stops, source: Report, date: 2026-06-30 }\n---\n',
};

/** A stakeholder; the business facts that vary come first, the lawful ground is the same for all. */
const person = (facts: string) => `---
${facts}
lawfulness:
  basis: contract-party
  source: Project meeting
  purpose: Runs the pump project
  collectedOn: 2026-03-02
  retentionUntil: 2028-11-05
---
Prefers short papers.
`;

const PEOPLE: Readonly<Record<string, string>> = {
  'accounts/acme/people/kim.md': person(`name: Kim
title: President
unit: board
layer: image
roles: [approver]
influence: 5
stance: 1
preference: us
contact: brief
coverage: [bob, ann]
relationship:
  current: product-expert
  target: problem-solver
  owner: bob
  plan:
    what: Show the results of the first wells.
    due: 2026-12-10`),
  'accounts/acme/people/lee.md': person(`name: Lee
title: Head of operations
unit: board
layer: decision
roles: [decision-maker]
reportsTo: kim
influence: 5
stance: 2
preference: us
contact: in-depth
coverage: [ann, bob]
relationship:
  current: problem-solver
  target: trusted-adviser
  owner: ann
  plan:
    what: Plan next year's wells together.
    due: 2026-12-20`),
  'accounts/acme/people/max.md': person(`name: Max
title: Chief engineer
unit: field
layer: implementation
roles: [recommender]
reportsTo: lee
influence: 4
stance: -1
preference: neutral
contact: multiple
coverage: [eve, ann]
relationship:
  current: product-expert
  target: problem-solver
  owner: eve
  plan:
    what: Answer the open questions on site.
    due: 2026-12-05`),
  'accounts/acme/people/nia.md': person(`name: Nia
title: Shift leader
unit: field
layer: user
roles: [coach]
reportsTo: max
influence: 3
stance: 1
preference: us
contact: in-depth
coverage: [eve]
relationship:
  current: problem-solver
  target: problem-solver
  owner: eve`),
  'accounts/acme/people/oto.md': person(`name: Oto
title: Programme manager
unit: field
layer: implementation
roles: [sponsor]
reportsTo: lee
influence: 3
stance: 1
preference: us
contact: multiple
coverage: [ann]
relationship:
  current: product-expert
  target: problem-solver
  owner: ann
  plan:
    what: Review the schedule each week.
    due: 2026-12-05`),
};

const ACME: Readonly<Record<string, string>> = {
  'accounts/acme/account.md': `---
name: Acme
industry: energy
region: North
lifecycle: customer
size: large
tier:
  declared: A
  evidence:
    - fact: selection-started
      source: Max, workshop
      date: 2026-11-05
urgency:
  objective: true
  subjective: true
  resolve: high
  feasibility: true
  selection: true
rationale: A tenth of our revenue.
rationaleReviewed: 2026-06-01
budget: 200000
team:
  - member: ann
    role: account-manager
  - member: bob
    role: executive-sponsor
  - member: eve
    role: presales
background:
  company:
    text: Pumps oil from 900 wells.
    source: Annual report
    date: 2026-09-30
---
`,
  'accounts/acme/strategy.md': `---
reviewed: 2026-10-20
goals:
  steady-output:
    text: Keep output steady until 2028.
    owners: [kim]
    source: Annual report
    date: 2026-09-30
    confirmedBy: kim
    confirmedOn: 2026-10-20
strategies:
  fewer-stops:
    text: Halve unplanned stops.
    owners: [lee]
    source: Lee, review
    date: 2026-10-20
    serves: [steady-output]
tactics:
  early-warning:
    text: Warn a week before a pump fails.
    owners: [max]
    source: Max, workshop
    date: 2026-11-05
    serves: [fewer-stops]
needs:
  pump-data:
    text: Pump data from every well.
    owners: [max]
    source: Max, workshop
    date: 2026-11-05
    from: [early-warning]
execution:
  - need: pump-data
    solution: pump
    opportunity: well
    state: current
steps:
  validated:
    - person: kim
      on: 2026-10-20
  relations: [lee]
  cases: [first-wells]
---
The map was drawn with Lee.
`,
  'accounts/acme/relationships.md': `---
units:
  board:
    name: Board
    duties: Decides on budgets
  field:
    name: Field
    parent: board
    duties: Runs the wells
influences:
  - from: kim
    to: lee
    kind: formal
    strength: 2
voices:
  - person: lee
    date: 2026-10-20
    said: The first wells went well.
    attitude: 1
    theme: Quality
    basis: interview
    mayQuote: false
  - person: max
    date: 2026-11-05
    said: The data model needs more detail.
    attitude: -1
    theme: Documents
    basis: interview
    mayQuote: false
  - person: nia
    date: 2026-11-05
    said: Warnings come in time.
    attitude: 2
    theme: Use
    basis: interview
    mayQuote: true
---
Trust began in the field.
`,
  'accounts/acme/goals.md': `---
goals:
  grow:
    kind: revenue
    text: Sign the well project.
    due: 2027-03-15
  trust:
    kind: relationship
    text: Meet every decision maker each month.
    due: 2027-03-15
actions:
  draft:
    goal: grow
    what: Draft the proposal.
    owner: eve
    due: 2026-10-30
    status: done
    doneOn: 2026-10-29
  submit:
    goal: grow
    what: Submit the proposal.
    owner: ann
    due: 2026-12-15
    status: doing
    dependsOn: [draft]
  meet-kim:
    goal: trust
    what: Meet Kim on site.
    owner: bob
    due: 2026-12-10
    status: open
---
Two goals, three actions.
`,
  'accounts/acme/opportunities/well.md': `---
name: Well project
state: current
stage: propose
stageSince: 2026-10-01
value: 4000000
probability: 50
expectedClose: 2027-03-15
owner: ann
needs: [pump-data]
solutions: [pump]
elements:
  need:
    known: Pump data from 900 wells
  schedule:
    known: Contract in March
  budget:
    known: 4.2 million approved
  competition:
    known: Two others
  decision:
    known: Max recommends, Lee decides, Kim approves
  criteria:
    learnBy: 2026-12-01
    how: Ask Max
${GO}procurementStep: criteria
shortlisted: true
scheduleClear: true
offerings:
  - offering: Pump data platform
    need: pump-data
    fit: Covers every well.
---
The first of two projects.
`,
  'accounts/acme/opportunities/yard.md': `---
name: Yard project
state: planned
stage: develop
stageSince: 2026-09-01
value: 1000000
probability: 10
expectedClose: 2027-09-30
owner: ann
needs: [pump-data]
procurementStep: need-approval
---
Comes after the wells.
`,
  'accounts/acme/touchpoints/2026-10-20-review.md': `---
subject: Review of the first wells
channel: visit
people: [kim, lee]
members: [bob, ann]
opportunity: well
commitment: Lee names a project lead by 6 November.
nextStep:
  what: Send the results
  owner: ann
  due: 2026-11-20
---
Kim asked about safety.
`,
  'accounts/acme/touchpoints/2026-11-05-workshop.md': `---
subject: Workshop on pump data
channel: seminar
people: [lee, max, nia, oto]
members: [ann, eve]
opportunity: well
commitment: Max sends a sample by 20 November.
nextStep:
  what: Test the sample
  owner: eve
  due: 2026-11-27
---
The sample covers ten wells.
`,
};

export const BASE: Readonly<Record<string, string>> = { ...METHOD, ...SHARED, ...PEOPLE, ...ACME };
