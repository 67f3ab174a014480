import type { Edit } from '../diagnostics/diagnostic.ts';

/** A text after edits. Of two that overlap the first is made and the other left. */
export function applyFixes(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let made = '';
  let at = 0;
  for (const { span, text: replacement } of ordered) {
    if (span.start < at) continue;
    made += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return made + text.slice(at);
}
