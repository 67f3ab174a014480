import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { shapeAt } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import { contentsIn } from '#core/draft/hint.ts';
import { problemWith } from '#core/draft/judge.ts';
import { labelOf } from '#core/draft/label.ts';
import type { Open } from '#core/draft/next-question.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { readValue } from '#core/draft/read-value.ts';
import type { Shape } from '#core/validate/schema-shape.ts';
import { nothingToChoose } from './nothing-to-choose.ts';
import type { Prompts } from './prompts.ts';

/** Asks for one value; nothing when it stays without. What the check would refuse is refused here, in its words. */
export async function askValue(
  prompts: Prompts,
  kind: Kind,
  { way, must, offered }: Open,
  given: Circumstances,
  lang: Lang,
): Promise<unknown> {
  const shape = shapeAt(kind, way);
  if (!shape) return undefined;
  const label = labelOf(kind, way, lang);
  const choices = choicesFor(kind, way, given, lang);
  if (choices?.length === 0) {
    if (must) throw nothingToChoose(label, shape, given);
    return undefined;
  }
  if (choices && shape.type === 'list') {
    const chosen = await prompts.some(label, choices, asNames(offered), must);
    return chosen.length === 0 ? undefined : chosen;
  }
  if (choices) {
    const chosen = await prompts.one(label, choices, asText(offered), must);
    return chosen === '' ? undefined : readValue(shape, chosen);
  }
  return shape.type === 'list'
    ? await askLines(prompts, label, shape.item, must, lang)
    : await askLine(prompts, kind, way, questionOf(label, shape, must, given, lang), offered, must, lang);
}

/** The label with what the field wants to hold, where that is more than a word. */
function questionOf(label: string, shape: Shape, must: boolean, { book }: Circumstances, lang: Lang): string {
  const notes = [contentsIn(book, shape, lang), must ? '' : MAY_STAY[lang]].filter((note) => note !== '');
  if (notes.length === 0) return label;
  return lang === 'en' ? `${label} (${notes.join('; ')})` : `${label}（${notes.join('；')}）`;
}

async function askLine(
  prompts: Prompts,
  kind: Kind,
  way: Open['way'],
  question: string,
  offered: unknown,
  must: boolean,
  lang: Lang,
): Promise<unknown> {
  const shape = shapeAt(kind, way);
  const answer = await prompts.line(question, asText(offered) ?? '', (typed) => {
    if (typed === '') return must ? EMPTY[lang] : undefined;
    return problemWith(kind, way, readValue(shape, typed))?.[lang];
  });
  return answer === '' ? undefined : readValue(shape, answer);
}

const MAY_STAY = { 'zh-CN': '可不填', en: 'may stay empty' };
const EMPTY = { 'zh-CN': '这一项不能空着。', en: 'This cannot stay empty.' };

/** One line after another, until one is empty. */
async function askLines(prompts: Prompts, label: string, item: Shape, must: boolean, lang: Lang): Promise<unknown> {
  const lines: unknown[] = [];
  for (;;) {
    const count = lines.length + 1;
    const question = lang === 'en' ? `${label}, ${count} (empty: no more)` : `${label}，第 ${count} 条（空着结束）`;
    const line = await prompts.line(question, '', (typed) =>
      typed === '' && must && count === 1 ? EMPTY[lang] : undefined,
    );
    if (line === '') return lines.length === 0 ? undefined : lines;
    lines.push(readValue(item, line));
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function asNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
