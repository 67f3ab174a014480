import type { Diagnostic, Severity } from '#core/diagnostics/diagnostic.ts';
import { placeFinder, type Reporter } from './format.ts';
import { excerptLine } from './one-line.ts';
import { ruleFacts } from './rule-facts.ts';
import { severestFirst } from './severest-first.ts';

/** What GitHub calls a severity. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations in a pull request of GitHub: one command of its runner a line. Only the first ten of a kind are shown, so
 * errors come first, and of each kind those in the files that were changed.
 */
export function github(changed: ReadonlySet<string>): Reporter {
  return (compilation, { lang, prefix }) => {
    const find = placeFinder(compilation);
    const isElsewhere = ({ span }: Diagnostic) => Number(!changed.has(span.file));
    return severestFirst(compilation.diagnostics, isElsewhere)
      .map(({ name, severity, span, message, help }) => {
        const { from, to } = find(span);
        const properties = {
          file: `${prefix}${span.file}`.toWellFormed(),
          line: from.line,
          endLine: to.line,
          // Columns are taken only within one line.
          ...(to.line === from.line && { col: from.column, endColumn: to.column }),
          title: excerptLine(`${name} ${ruleFacts(name).title[lang]}`),
        };
        const told = help ? `${message[lang]} ${help[lang]}` : message[lang];
        const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
        return `::${COMMANDS[severity]} ${listed.join(',')}::${data(excerptLine(told))}\n`;
      })
      .join('');
  };
}

/** What follows the second `::`, as the runner reads it back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property, as the runner reads it back. What a terminal would obey stays out of the log. */
function property(text: string): string {
  return data(text)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu, '·');
}
