import * as z from 'zod';
import { isCalendarDay } from '#schemas/primitives.ts';

/**
 * What a scratch folder keeps of its exercise in `.keyfolio/case.json`: all that marking needs, so that it works when the
 * book is gone that the exercise came from.
 */
const kept = z.strictObject({
  version: z.literal(1),
  exercise: z.string(),
  lang: z.enum(['zh-CN', 'en']),
  /** The model answer in the language that the exercise was started in. */
  answer: z.string(),
  /** Absent for an exercise without a practice account: there is nothing to mark by rules. */
  practice: z
    .strictObject({
      account: z.string(),
      /** The day that the plan is judged at. */
      asOf: z.string().refine(isCalendarDay),
      /** The book as it was handed out: text by path below the content folder. */
      files: z.record(z.string(), z.string()),
    })
    .optional(),
});

/** An exercise as a scratch folder keeps it. */
export type KeptCase = z.output<typeof kept>;

/** The text of the file. */
export function writeCase(exercise: KeptCase): string {
  return `${JSON.stringify(exercise, undefined, 1)}\n`;
}

/** What the file says; nothing when it is no such file. */
export function readCase(text: string): KeptCase | undefined {
  try {
    return kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
