import { jsonText, placeFinder, tally, type Reporter } from './format.ts';

/** For programs. `version` changes when a field changes its meaning or goes away. */
export const json: Reporter = (compilation, { lang, prefix }) => {
  const find = placeFinder(compilation);
  const findings = compilation.diagnostics.map(({ name, severity, message, help, why, span, related }) => {
    const { from, to } = find(span);
    return {
      name,
      severity,
      file: `${prefix}${span.file}`,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      message: message[lang],
      ...(help && { help: help[lang] }),
      ...(why !== undefined && { why: `${prefix}${why}` }),
      ...(related && {
        related: related.map((other) => {
          const place = find(other.span).from;
          return {
            file: `${prefix}${other.span.file}`,
            line: place.line,
            column: place.column,
            message: other.message[lang],
          };
        }),
      }),
    };
  });
  const { asOf, unchecked } = compilation;
  return jsonText({ version: 1, asOf, counts: tally(compilation), unchecked, findings });
};
