import type { Reporter } from './format.ts';
import { json } from './json.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';

/** The reporters by the name that `--format` takes. */
export const reporters = { pretty, line, json } as const satisfies Record<string, Reporter>;

/** A value of `--format`. */
export type Format = keyof typeof reporters;
