import type { Files } from '../book.ts';

/** A practice account with three findings, and its exercise. */
export const PRACTICE: Files = {
  'course/practice/bolt/account.md': `---
name: Bolt
industry: energy
region: North
lifecycle: former
size: small
tier:
  declared: D
  evidence:
    - fact: necessity-affirmed
      source: Call
      date: 2026-10-20
rationale: They buy again in three years.
rationaleReviewed: 2025-10-01
team:
  - member: ann
    role: account-manager
---
They left on 31 March 2026, because nobody answered at night. They denied the need on 20 October. Reviewed on 2 November.
`,
  'course/practice/bolt/opportunities/nuts.md': `---
name: Nuts
state: potential
stage: develop
stageSince: 2026-10-20
value: 1000
probability: 5
owner: ann
---
For later.
`,
  'course/practice/bolt/people/joe.md': `---
name: Joe
title: Buyer
layer: user
influence: 2
stance: 0
preference: neutral
contact: brief
lawfulness:
  basis: consent
  source: Seminar
  purpose: Seminars
  collectedOn: 2026-10-20
  retentionUntil: 2028-10-20
---
Asked about nights.
`,
  'course/practice/bolt/touchpoints/2026-10-20-seminar.md': `---
subject: Seminar
channel: seminar
people: [joe]
members: [ann]
commitment: Joe sends the log of nights.
nextStep:
  what: Send the slides
  owner: ann
  due: 2026-12-20
---
Seven came.
`,
  'course/exercises/mend-bolt.md': `---
title: Mend Bolt
summary: A small plan to mend.
order: 1
minutes: 10
group: alone
practice: bolt
concepts: [B4]
worksheets: [touchpoint]
---

## Task

Mend [Bolt](../../accounts/acme/account.md) as [tier D](../../method/tiers/d.md) says.

## 参考答案

Write what the prose says.
`,
};
