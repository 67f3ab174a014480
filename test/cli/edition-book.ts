/** A joint plan of the base book's account; what stands below it is said among us. */
export const JOINT_PLAN = {
  'accounts/acme/joint-plan.md': `---
from: 2026-06-01
until: 2027-06-30
status: running
ourSigner: bob
theirSigner: kim
valueProposition:
  forCustomer: Fewer stops.
  forUs: A reference.
  together: Count the stops together.
targets:
  - metric: other
    text: Wells connected
    baseline: '10'
    target: '900'
    agreedByBoth: true
resources:
  - side: us
    resource: Two engineers
    role: Install
    responsibility: A list each week
  - side: them
    resource: Access to the wells
    role: Open sites
    responsibility: Answer in three days
milestones:
  - milestone: First batch
    due: 2026-12-01
    side: us
    owner: ann
    budget: 5000
    status: doing
evaluations:
  - due: 2026-12-10
---
They will sign anything before the year ends.
`,
};
