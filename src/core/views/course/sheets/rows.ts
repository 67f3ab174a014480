import type { Worksheet } from '#schemas/vocabulary.ts';

/** Empty rows of a list; of one that a document cannot be without. */
const [ROWS, NEEDED_ROWS] = [3, 4];

/** Lists into which an exercise writes more than that: as many rows as the exercise that writes the most asks for. */
const MORE_ROWS: Readonly<Partial<Record<Worksheet, Readonly<Record<string, number>>>>> = {
  account: { evidence: 8, team: 8, foci: 6, maintenance: 4 },
  assessment: { scores: 6 },
  development: { whyUs: 4 },
  goals: { actions: 8, campaigns: 4 },
  jointPlan: { milestones: 6, resources: 4 },
  opportunity: { concerns: 6, externalResources: 4, payments: 5, roles: 6, workPlan: 5 },
  relationships: { unknown: 5, voices: 7, feedback: 6 },
  review: { decisions: 6 },
};

/** How many empty rows a list of a form has. */
export function rowsOf(kind: Worksheet, list: string, isNeeded: boolean): number {
  return MORE_ROWS[kind]?.[list] ?? (isNeeded ? NEEDED_ROWS : ROWS);
}
