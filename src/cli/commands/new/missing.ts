import type { Lang } from '#schemas/field.ts';
import { put, shapeAt, valueAt, type Answers, type Way } from '#core/draft/answers.ts';
import { choicesFor } from '#core/draft/choices.ts';
import { lineOf } from '#core/draft/command-line.ts';
import type { Draft } from '#core/draft/draft.ts';
import { contentsIn, glossed, withHint } from '#core/draft/hint.ts';
import { labelOf } from '#core/draft/label.ts';
import { openQuestions, withSuggestions } from '#core/draft/next-question.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { needsBody } from '#core/draft/questions/questions.ts';
import { needsOf, titleKey } from '#core/draft/place.ts';
import { CommandStopped } from '../../stopped.ts';
import { BLANK, conditionsOf, wantedBy, type Wanted } from './wanted.ts';

/** An option that is missing, and what it takes. */
interface Lack {
  readonly option: string;
  readonly words: string;
}

/** Stops when a draft lacks something that has no sensible default: all of it at once, with a line to copy. */
export function expectComplete(draft: Draft, typed: Answers, given: Circumstances, lang: Lang): void {
  const { kind } = draft;
  const lacks: Lack[] = [];
  let { name } = draft.place;
  const needs = needsOf(kind);
  const title = titleKey(kind);
  // A title that is missing as well brings a name along.
  if (needs.name && name === undefined && (title === undefined || draft.answers[title] !== undefined)) {
    name = needs.names?.[0] ?? BLANK;
    lacks.push({ option: lang === 'en' ? '<name>' : '<名字>', words: needs.names?.join(' | ') ?? NAME[lang] });
  }
  const { wanted, answers } = wantedBy(draft, given, lang);
  lacks.push(...wanted.map((one) => lackOf(draft, one, lang)));
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
  const conditions = conditionsOf(draft, given, wanted, lang).map(({ way, values, wanted: more }) => {
    const list = listOf(more.map((one) => lackOf(draft, one, lang)));
    const when = `${way.join('.')}=${values.join(' | ')}`;
    return lang === 'en' ? `\n\nWith ${when}, these as well:\n${list}` : `\n\n${when} 时还要：\n${list}`;
  });
  throw new CommandStopped(
    'usage',
    `还缺 ${lacks.length} 项（下面的例子可以复制，把 ${BLANK} 换成内容）。`,
    `${lacks.length} ${lacks.length === 1 ? 'value is' : 'values are'} missing (the example can be copied; put words for ${BLANK}).\n${listOf(lacks)}${conditions.join('')}\n\n  ${example}`,
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

function lackOf(draft: Draft, { way, sample, given }: Wanted, lang: Lang): Lack {
  return { option: optionOf(draft, way, sample), words: wordsOf(draft, way, given, lang) };
}

function listOf(lacks: readonly Lack[]): string {
  const longest = Math.max(...lacks.map(({ option }) => option.length));
  return lacks.map(({ option, words }) => `  ${option.padEnd(longest)}  ${words}`).join('\n');
}

function wordsOf({ kind }: Draft, way: Way, given: Circumstances, lang: Lang): string {
  const shape = shapeAt(kind, way);
  if (!shape) return labelOf(kind, way, lang);
  // Of an enumeration only what fits here.
  const isChoice = (shape.type === 'list' ? shape.item : shape).type === 'choice';
  const fitting = isChoice ? choicesFor(kind, way, given, lang) : undefined;
  const hint =
    fitting?.map(({ value, label }) => glossed(value, label, lang)).join(' | ') ?? contentsIn(given.book, shape, lang);
  return withHint(labelOf(kind, way, lang), hint, lang);
}
