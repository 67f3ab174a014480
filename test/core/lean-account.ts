/** An account of tier D without anything to close: one file, which is all that its tier asks for. */
export const LEAN_ACCOUNT = `---
name: Lean
industry: energy
region: North
lifecycle: prospect
size: small
tier:
  declared: D
  evidence:
    - fact: contracted-elsewhere
      source: Notice
      date: 2026-09-01
rationale: To learn how they buy.
rationaleReviewed: 2026-09-01
team:
  - member: ann
    role: account-manager
---
One file.
`;
