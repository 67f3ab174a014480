import type { Text } from '#schemas/field.ts';

/** How one part of the machine stands: fine, better mended, or so that nothing goes before it is mended. */
export type State = 'ok' | 'mend' | 'stop';

/** One line of what the doctor says. */
export interface Check {
  /** Kebab-case, kept forever. */
  readonly name: string;
  readonly state: State;
  /** The fact. */
  readonly says: Text;
  /** What to do, where something is to be done. */
  readonly help?: Text;
}

/** All is well. */
export function fine(name: string, zh: string, en: string): Check {
  return { name, state: 'ok', says: { 'zh-CN': zh, en } };
}

/** Something is to be mended. */
export function wrong(
  name: string,
  state: Exclude<State, 'ok'>,
  says: readonly [zh: string, en: string],
  help: readonly [zh: string, en: string],
): Check {
  return {
    name,
    state,
    says: { 'zh-CN': says[0], en: says[1] },
    help: { 'zh-CN': help[0], en: help[1] },
  };
}
