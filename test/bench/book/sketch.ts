import type { Day } from '#core/calendar/day.ts';
import type { Front } from './front-matter.ts';
import { placeName, titleCase } from './names.ts';
import { castOf, type Person } from './people.ts';
import type { Random } from './random.ts';
import { INDUSTRIES, type Industry, type Team } from './shared-files.ts';

/** What the documents of one account have to agree on. */
export interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  readonly industry: Industry;
  readonly tier: Front<'account'>['tier']['declared'];
  readonly asOf: Day;
  readonly random: Random;
  /** Who of us works on the account. */
  readonly seats: Readonly<Record<'manager' | 'sponsor' | 'presales' | 'delivery', string>>;
  /** Image layer first, then downwards. */
  readonly people: readonly Person[];
  readonly opportunities: readonly string[];
  /** Nobody of the user layer is known yet; an action is to find somebody. */
  readonly seeksUser: boolean;
}

/** The tiers with their shares: a quarter of the accounts is close to signing. */
const TIERS = 'A A A A A B B B B B B B C C C C C D D D'.split(' ') as Sketch['tier'][];

/** Accounts between two with many people, enough to try the influence map at its full size. */
const LARGE_EVERY = 25;
const LARGE_PEOPLE = 16;

const OPPORTUNITIES = [
  'equipment-health',
  'data-foundation',
  'work-safety',
  'field-work',
  'spare-parts',
  'early-warning',
] as const;

/** Decides who and what an account is made of. */
export function sketchAccount(index: number, asOf: Day, team: Team, random: Random): Sketch {
  const place = placeName(index);
  const industry = random.pick(INDUSTRIES);
  const seats = {
    manager: random.pick(team.managers),
    sponsor: random.pick(team.sponsors),
    presales: random.pick(team.presales),
    delivery: random.pick(team.delivery),
  };
  const size = index % LARGE_EVERY === 0 ? LARGE_PEOPLE : random.chance(30) ? 4 : 3;
  return {
    id: `${place.latin}-${industry.id}`,
    name: `${place.zh}${industry.zh}`,
    otherName: `${titleCase(place.latin)} ${industry.en}`,
    industry,
    tier: random.pick(TIERS),
    asOf,
    random,
    seats,
    people: castOf(size, industry, seats, random),
    opportunities: random.some(OPPORTUNITIES, random.chance(30) ? 2 : 1),
    seeksUser: size < 4,
  };
}
