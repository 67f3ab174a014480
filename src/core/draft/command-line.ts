import { shapeAt, type Answers } from './answers.ts';
import type { Draft } from './draft.ts';
import { kindWord, titleKey } from './place.ts';

/** The line that drafts the same document again, for whoever wants to change a word of it. */
export function lineOf({ kind, place, answers, body }: Draft): string {
  const title = titleKey(kind);
  const words = [kindWord(kind), place.account, place.name].flatMap((word) => word ?? []);
  const sets = settings(answers).flatMap(([way, value]) =>
    way.join('.') === title ? ['--name', value] : ['--set', `${way.join('.')}=${value}`],
  );
  const rest = [
    ...(place.date === undefined ? [] : ['--date', place.date]),
    ...sets,
    ...(body === undefined || body === '' ? [] : ['--body', body]),
  ];
  return ['keyfolio', 'new', ...words, ...rest].map(shellWord).join(' ');

  function settings(
    held: unknown,
    way: readonly string[] = [],
  ): readonly (readonly [way: readonly string[], value: string])[] {
    const shape = shapeAt(kind, way);
    if (Array.isArray(held) && shape?.type === 'list' && shape.item.type !== 'object') {
      const isNames = shape.item.type === 'choice' || shape.item.meta.ref !== undefined;
      return isNames ? [[way, held.join(',')]] : held.map((item) => [way, String(item)] as const);
    }
    if (typeof held === 'object' && held !== null) {
      return Object.entries(held as Answers).flatMap(([step, below]) => settings(below, [...way, step]));
    }
    return [[way, String(held)]];
  }
}

/** A word as a shell takes it literally. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./:=,…-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
