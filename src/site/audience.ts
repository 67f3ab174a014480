import type { Edition } from '#schemas/field.ts';
import type { Compilation } from '#core/compile.ts';
import { projectCompilation } from '#core/edition/project-compilation.ts';

/** Whom a site is made for, with what its projection needs besides the book. */
export type Audience =
  | { readonly edition: Exclude<Edition, 'training' | 'customer'> }
  /** `key` keeps pseudonyms the same from build to build; it is in no output. */
  | { readonly edition: 'training'; readonly key: string }
  | { readonly edition: 'customer'; readonly account: string };

/** The account team, which sees all. */
export const TEAM: Audience = { edition: 'team' };

/** A compilation as an audience may see it. */
export function asSeenBy(audience: Audience, compilation: Compilation): Compilation {
  const { edition, ...needs } = audience;
  return projectCompilation(compilation, edition, needs);
}
