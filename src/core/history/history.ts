import { contact, stage, tier } from '#schemas/vocabulary.ts';
import { isCalendarDay } from '#schemas/primitives.ts';
import type { Day } from '../calendar/day.ts';
import { splitFence } from '../parse/fence.ts';
import { identify } from '../parse/kind-of.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { PastVersion } from '../source/past-version.ts';
import { continued, type Series } from './series.ts';

export type Stage = (typeof stage.names)[number];
export type Contact = (typeof contact.names)[number];
export type DeclaredTier = (typeof tier.names)[number];

/** What the past versions of a plan tell, by the path of the document, each oldest first. */
export interface History {
  readonly stages: ReadonlyMap<string, Series<Stage>>;
  readonly stances: ReadonlyMap<string, Series<number>>;
  readonly contacts: ReadonlyMap<string, Series<Contact>>;
  readonly tiers: ReadonlyMap<string, Series<DeclaredTier>>;
}

/**
 * Reads the few values that history shows from versions in the order of their days. Old versions may break today's schema, so each value is judged alone and
 * what cannot be read is left out. Versions after `asOf` are of a future that the book does not know yet; nothing
 * when none is left.
 */
export function historyOf(versions: Iterable<PastVersion>, asOf: Day): History | undefined {
  const stages = new Map<string, Series<Stage>>();
  const stances = new Map<string, Series<number>>();
  const contacts = new Map<string, Series<Contact>>();
  const tiers = new Map<string, Series<DeclaredTier>>();
  const before = new Map<string, string>();
  for (const version of versions) {
    const { path, day } = version;
    if (!isCalendarDay(day) || day > asOf) continue;
    const lines = telling(version.text);
    if (lines !== '' && before.get(path) === lines) continue;
    before.set(path, lines);
    const kind = identify(path)?.kind;
    const front = kind === 'opportunity' || kind === 'person' || kind === 'account' ? frontOf(version) : undefined;
    if (!front) continue;
    if (kind === 'opportunity') add(stages, path, entered(front, day), stage.schema.safeParse(front['stage']).data);
    if (kind === 'person') {
      add(stances, path, day, stanceOf(front['stance']));
      add(contacts, path, day, contact.schema.safeParse(front['contact']).data);
    }
    if (kind === 'account') add(tiers, path, day, tier.schema.safeParse(held(front['tier'], 'declared')).data);
  }
  const size = stages.size + stances.size + contacts.size + tiers.size;
  return size === 0 ? undefined : { stages, stances, contacts, tiers };
}

/** Lines that hold one of the values, each with a line that continues it, in any way of writing a key. */
const TELLING = /^[ \t]*["']?(?:stage|stageSince|stance|contact|tier|declared)["']?[ \t]*:.*(?:\n[ \t]+.*)?/gm;

/** The lines that tell something. Most commits change others, and parsing is by far the dearest step. */
function telling(text: string): string {
  return text.match(TELLING)?.join('\n') ?? '';
}

/** The day that a version records for its stage; the day of the version when it records none that it could know. */
function entered(front: Readonly<Record<string, unknown>>, day: Day): Day {
  const since = front['stageSince'];
  return typeof since === 'string' && isCalendarDay(since) && since <= day ? since : day;
}

function stanceOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ? value : undefined;
}

function add<T>(series: Map<string, Series<T>>, path: string, day: Day, value: T | undefined): void {
  if (value !== undefined) series.set(path, continued(series.get(path) ?? [], { day, value }));
}

function held(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function frontOf({ path, text }: PastVersion): Readonly<Record<string, unknown>> | undefined {
  const silent = () => undefined; // nobody can mend the past
  const split = splitFence({ path, text }, silent);
  return split && parseYaml(path, split.yaml, split.yamlStart, silent)?.value;
}
