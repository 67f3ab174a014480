import type { Kind } from '#schemas/index.ts';
import { put, shapeAt, valueAt, wayOf, type Answers, type Way } from '#core/draft/answers.ts';
import { problemWith } from '#core/draft/judge.ts';
import { kindWord, titleKey } from '#core/draft/place.ts';
import { readValue } from '#core/draft/read-value.ts';
import { CommandStopped } from '../../stopped.ts';
import { shown } from './address.ts';

/** What `--name` and `--set` say, as answers. Stops at the first that the schema refuses, in the schema's words. */
export function answersFrom(kind: Kind, name: string | undefined, sets: readonly string[]): Answers {
  let answers: Answers = {};
  if (name !== undefined) {
    const key = titleKey(kind);
    if (key === undefined) {
      const word = kindWord(kind);
      throw new CommandStopped('usage', `${word} 没有名称，不用写 --name。`, `${word} has no name: leave --name out.`);
    }
    answers = answered(kind, answers, [key], name, `--name ${shown(name)}`);
  }
  for (const set of sets) {
    const at = set.indexOf('=');
    const way = at < 1 ? undefined : wayOf(set.slice(0, at));
    if (!way) {
      throw new CommandStopped(
        'usage',
        `--set 写成 键=值，例如 --set title=总工程师；现在是“${shown(set)}”。`,
        `--set takes key=value, such as --set title=Engineer; it is "${shown(set)}".`,
      );
    }
    answers = answered(kind, answers, way, set.slice(at + 1), `--set ${shown(set)}`);
  }
  return answers;
}

function answered(kind: Kind, answers: Answers, way: Way, typed: string, option: string): Answers {
  const shape = shapeAt(kind, way);
  const value = readValue(shape, typed);
  const problem = typed.trim() === '' ? EMPTY : problemWith(kind, way, value);
  if (problem) throw new CommandStopped('usage', `${option}：${problem['zh-CN']}`, `${option}: ${problem.en}`);
  const before = valueAt(answers, way);
  const isMore = shape?.type === 'list' && Array.isArray(before) && Array.isArray(value);
  return put(kind, answers, way, isMore ? [...before, ...value] : value);
}

const EMPTY = { 'zh-CN': '没有值。', en: 'there is no value.' };
