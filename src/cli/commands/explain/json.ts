import type { FullyExplained } from '#core/views/explained.ts';
import { placeFinder } from '#report/format.ts';
import type { Explaining } from './context.ts';

/** For programs. `version` changes when a field changes its meaning or goes away. */
export function explanationJson(found: FullyExplained, { context: { lang }, loaded }: Explaining): string {
  const { name, title, isRule, severity, usual, about, wrong, right, concepts, pages, findings } = found;
  const find = loaded && placeFinder(loaded.compilation);
  const prefix = loaded?.prefix ?? '';
  const shown = {
    version: 1,
    name,
    of: isRule ? 'method' : 'files',
    severity,
    ...(severity !== usual && { usual }),
    title,
    ...(isRule && { about, wrong, right, concepts }),
    pages: pages.map(({ file, ...words }) => ({ file: `${prefix}${file}`, ...words })),
    findings: findings.map(({ span, message, help }) => {
      const from = find?.(span).from;
      return {
        file: `${prefix}${span.file}`,
        ...(from && { line: from.line, column: from.column }),
        message: message[lang],
        ...(help && { help: help[lang] }),
      };
    }),
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}
