import type { Compilation } from '#core/compile.ts';
import { titleOf } from '#core/diagnostics/catalogue.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { ruleNames } from '#core/rules/registry.ts';
import { lineStarts, positionAt } from '#core/source/position.ts';

/** What a diagnostic must not be: silent, half translated, rambling, about our own insides, or pointing nowhere. */
export function unclear(
  { name, message, help, span, related = [] }: Diagnostic,
  { sources }: Pick<Compilation, 'sources'>,
): readonly string[] {
  const wrong: string[] = [];
  if (titleOf(name) === undefined && !ruleNames.includes(name)) wrong.push('has no name of ours');
  if (help === undefined && titleOf(name) !== undefined) wrong.push('says not what to do');
  for (const text of [message, ...(help ? [help] : []), ...related.map((other) => other.message)]) {
    if (!/\p{Script=Han}/u.test(text['zh-CN']) || !/[A-Za-z]/.test(text.en))
      wrong.push('is not said in both languages');
    for (const told of [text['zh-CN'], text.en]) {
      const ours = told.replaceAll(/`[^`]*`/g, '');
      if (told !== told.trim() || /[\p{Cc}\p{Cs}]|\[object/u.test(told) || ours.includes('undefined'))
        wrong.push('is not fit to print');
      if (/node_modules|\bat \S+ \(|\.ts:\d/.test(ours)) wrong.push('tells of our insides');
    }
  }
  if (
    !isOneSentence(message.en, /[.!?](?=\s)/g, /[.!?]$/) ||
    !isOneSentence(message['zh-CN'], /[。！？]/g, /[。！？]$/)
  )
    wrong.push('is not one sentence');
  for (const place of [span, ...related.map((other) => other.span)]) {
    const text = sources.get(place.file)?.text ?? '';
    const isInside = place.start >= 0 && place.start <= place.end && place.end <= text.length;
    const { line, column } = positionAt(lineStarts(text), place.start);
    if (!isInside || line < 1 || column < 1 || /^(?:\/|.*node_modules\/)/.test(place.file))
      wrong.push('points nowhere');
  }
  return wrong.map((what) => `${name} ${what}: ${JSON.stringify({ message, help, span })}`);
}

/** One sentence, whatever words of the author's it holds. */
function isOneSentence(text: string, stop: RegExp, end: RegExp): boolean {
  const ours = text.replaceAll(/`[^`]*`/g, 'x');
  return end.test(ours) && (ours.slice(0, -1).match(stop) ?? []).length === 0;
}
