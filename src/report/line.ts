import { excerptLine } from './one-line.ts';
import { placeFinder, shownPath, type Reporter } from './format.ts';

/** One finding a line, for editors, problem matchers and other programs: `path:line:column: severity name: message`. */
export const line: Reporter = (compilation, { lang, prefix }) => {
  const find = placeFinder(compilation);
  return compilation.diagnostics
    .map(({ span, severity, name, message, help }) => {
      const { from } = find(span);
      const told = help ? `${message[lang]} help: ${help[lang]}` : message[lang];
      return `${shownPath(prefix, span.file)}:${from.line}:${from.column}: ${severity} ${name}: ${excerptLine(told)}\n`;
    })
    .join('');
};
