/** True with `npm run faults`: everything is tried. Other runs try a sample. */
export const EVERY = import.meta.env.MODE === 'every';

/** Writes the counts of a long run for its reader. */
export function report(line: string): void {
  if (EVERY) process.stdout.write(`${line}\n`);
}
