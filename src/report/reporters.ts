import type { Digest } from './fingerprints.ts';
import type { Reporter } from './format.ts';
import { json } from './json.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';

/** The reporters that need nothing but the findings. */
export const reporters = { pretty, line, json } as const satisfies Record<string, Reporter>;

/** What reporters of build services need besides. */
export interface ServiceNeeds {
  readonly digest: Digest;
  /** Paths of the files that the change touched; empty when no change is looked at. */
  readonly changed: ReadonlySet<string>;
}

/** The reporters of build services and other tools, loaded when they are asked for. */
const services = {
  github: async ({ changed }) => (await import('./github.ts')).github(changed),
  gitlab: async ({ digest }) => (await import('./gitlab.ts')).gitlab(digest),
  sarif: async ({ digest }) => (await import('./sarif.ts')).sarif(digest),
  junit: async () => (await import('./junit.ts')).junit,
} as const satisfies Record<string, (needs: ServiceNeeds) => Promise<Reporter>>;

/** A value of `--format`. */
export type Format = keyof typeof reporters | keyof typeof services;

/** Every value of `--format`, in the order in which they are told. */
export const FORMATS = [...Object.keys(reporters), ...Object.keys(services)] as readonly Format[]; // keys of literals

/** The reporter of a format. */
export async function reporterOf(format: Format, needs: ServiceNeeds): Promise<Reporter> {
  return format in services
    ? await services[format as keyof typeof services](needs)
    : reporters[format as keyof typeof reporters];
}
