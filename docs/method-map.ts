/** The method map as Markdown: every concept of the method with its homes. Written by `npm run docs`. */
import type { ConceptHomes } from '#core/views/concept-homes.ts';

/** Fields are many for some concepts; the first ones say where to look. */
const SHOWN = 6;

/** The document `docs/method-map.md`. */
export function methodMap(homes: readonly ConceptHomes[]): string {
  const rows = homes.map(({ id, label, fields, rules, values, pages, missing }) =>
    [
      id,
      `${label['zh-CN']} · ${label.en}`,
      code(fields),
      code(rules),
      code(values),
      code(pages.map((path) => path.replace(/^method\//, ''))),
      missing.join(', '),
    ].join(' | '),
  );
  return `# The method and its homes

Every concept of the method, with the fields that record it, the rules that check it, the values that compute it and the
pages that explain it. This file is generated (\`npm run docs\`); a test fails when a concept lacks a home that it asks for.

| Id | Concept | Fields | Rules | Values | Pages | Missing |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.replaceAll('|  |', '| |')} |`).join('\n')}
`;
}

function code(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return names
    .slice(0, SHOWN)
    .map((name) => `\`${name}\``)
    .join(' ')
    .concat(more);
}
