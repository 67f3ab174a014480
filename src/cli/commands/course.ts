import { visible } from '#report/one-line.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { CommandStopped } from '../stopped.ts';
import type { CourseOptions } from './course/options.ts';

/** Lists the exercises of the course, starts one in a folder of its own, or marks what became of it (method: P13). */
export async function course(
  what: string,
  name: string | undefined,
  folder: string | undefined,
  options: CourseOptions,
): Promise<Outcome> {
  const wanted = oneOf(visible(what), ['list', 'start', 'mark'], { 'zh-CN': '做法', en: 'way' });
  const extra = wanted === 'list' ? name : wanted === 'mark' ? folder : undefined;
  if (extra !== undefined) throw oneTooMany(extra);
  switch (wanted) {
    case 'list':
      return (await import('./course/list.ts')).listExercises(options);
    case 'start':
      return (await import('./course/start.ts')).startExercise(name, folder, options);
    case 'mark':
      return (await import('./course/mark.ts')).markExercise(name ?? '.', options);
  }
}

function oneTooMany(word: string): CommandStopped {
  return new CommandStopped('usage', `“${visible(word)}”多了。`, `"${visible(word)}" is one too many.`);
}
