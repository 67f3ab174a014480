import type { Lang } from '#schemas/field.ts';
import { put, shapeAt, valueAt, type Answers, type Way } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import { lineOf } from '#core/draft/command-line.ts';
import type { Draft } from '#core/draft/draft.ts';
import { contentsOf, glossed, withHint } from '#core/draft/hint.ts';
import { labelOf } from '#core/draft/label.ts';
import { openQuestions, withSuggestions } from '#core/draft/next-question.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { needsBody } from '#core/draft/questions/questions.ts';
import { needsOf, titleKey } from '#core/draft/place.ts';
import { CommandStopped } from '../../stopped.ts';

/** What stands in an example for words that only the author knows. */
const BLANK = '…';

/** Stops when a draft lacks something that has no sensible default: all of it at once, with a line to copy. */
export function expectComplete(draft: Draft, typed: Answers, given: Circumstances, lang: Lang): void {
  const { kind } = draft;
  const lacks: { readonly option: string; readonly words: string }[] = [];
  let { answers } = draft;
  let { name } = draft.place;
  const needs = needsOf(kind);
  const title = titleKey(kind);
  // A title that is missing as well brings a name along.
  if (needs.name && name === undefined && (title === undefined || answers[title] !== undefined)) {
    name = needs.names?.[0] ?? BLANK;
    lacks.push({ option: lang === 'en' ? '<name>' : '<名字>', words: needs.names?.join(' | ') ?? NAME[lang] });
  }
  // An answer may bring others along: what the sample needs is asked for as well.
  for (;;) {
    const next = openQuestions(kind, { ...given, answers }, new Set()).find(({ must }) => must);
    if (!next) break;
    const sample = next.suggested ?? sampleOf(draft, next.way, { ...given, answers }, lang);
    if (next.suggested === undefined)
      lacks.push({
        option: optionOf(draft, next.way, sample),
        words: wordsOf(draft, next.way, { ...given, answers }, lang),
      });
    answers = put(kind, answers, next.way, sample);
  }
  const wantsBody = needsBody(kind) && draft.body === undefined;
  if (wantsBody) lacks.push({ option: `--body ${BLANK}`, words: BODY[lang] });
  if (lacks.length === 0) return;
  const place = { ...draft.place, ...(name !== undefined && { name }) };
  const example = lineOf({
    ...draft,
    place,
    answers: filled(draft, typed, answers, given),
    ...(wantsBody && { body: BLANK }),
  });
  const longest = Math.max(...lacks.map(({ option }) => option.length));
  const list = lacks.map(({ option, words }) => `  ${option.padEnd(longest)}  ${words}`).join('\n');
  throw new CommandStopped(
    'usage',
    `还缺 ${lacks.length} 项（下面的例子可以复制，把 ${BLANK} 换成内容）。`,
    `${lacks.length} ${lacks.length === 1 ? 'value is' : 'values are'} missing (the example can be copied; put words for ${BLANK}).\n${list}\n\n  ${example}`,
  );
}

const NAME = { 'zh-CN': '文件名：小写英文、数字和短横线', en: 'file name: lower-case letters, digits and hyphens' };
const BODY = { 'zh-CN': '客户背景，一两句话', en: 'the background of the account, a sentence or two' };

/** What was typed with what is lacking; what is taken by itself is left out. */
function filled({ kind }: Draft, typed: Answers, answers: Answers, given: Circumstances): Answers {
  let [shown, taken] = [typed, withSuggestions(kind, { ...given, answers: typed })];
  for (;;) {
    const next = openQuestions(kind, { ...given, answers: taken }, new Set()).find(({ must }) => must);
    if (!next) return shown;
    const value = valueAt(answers, next.way);
    shown = put(kind, shown, next.way, value);
    taken = withSuggestions(kind, { ...given, answers: put(kind, taken, next.way, value) });
  }
}

function optionOf(draft: Draft, way: Way, sample: unknown): string {
  if (way.join('.') === titleKey(draft.kind)) return `--name ${BLANK}`;
  return `--set ${way.join('.')}=${Array.isArray(sample) ? sample.join(',') : String(sample)}`;
}

/** A value that the field could have: the first that can be chosen, else a gap to fill. */
function sampleOf({ kind }: Draft, way: Way, given: Circumstances, lang: Lang): unknown {
  const shape = shapeAt(kind, way);
  const [first] = choicesFor(kind, way, given, lang) ?? [];
  const value = first?.value ?? BLANK;
  return shape?.type === 'list' ? [value] : value;
}

function wordsOf({ kind }: Draft, way: Way, given: Circumstances, lang: Lang): string {
  const shape = shapeAt(kind, way);
  if (!shape) return labelOf(kind, way, lang);
  // Of an enumeration only what fits here.
  const isChoice = (shape.type === 'list' ? shape.item : shape).type === 'choice';
  const fitting = isChoice ? choicesFor(kind, way, given, lang) : undefined;
  const hint = fitting?.map(({ value, label }) => glossed(value, label, lang)).join(' | ') ?? contentsOf(shape, lang);
  return withHint(labelOf(kind, way, lang), hint, lang);
}
