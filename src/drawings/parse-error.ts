/** What Mermaid takes out of a source before it reads it: comments, with the empty lines above them. */
const COMMENT = /^\s*%%(?!\{)[^\n]+\n?/gm;

/** The line of a source, counted from 1, that an error of one of Mermaid's parsers is about. */
export function lineOfError(error: unknown, source: string): number | undefined {
  const line = toldLine(error);
  return line === undefined ? undefined : originalLine(source, line);
}

interface Told {
  readonly message?: unknown;
  readonly hash?: { readonly loc?: { readonly first_line?: unknown } };
  readonly result?: {
    readonly lexerErrors?: readonly { readonly line?: unknown }[];
    readonly parserErrors?: readonly { readonly token?: { readonly startLine?: unknown } }[];
  };
}

function toldLine(error: unknown): number | undefined {
  const { message, hash, result } = (typeof error === 'object' && error ? error : {}) as Told;
  const told = [
    hash?.loc?.first_line,
    result?.lexerErrors?.[0]?.line,
    result?.parserErrors?.[0]?.token?.startLine,
    Number(/\bon line (\d+)/.exec(String(message))?.[1]),
  ];
  return told.find((line): line is number => typeof line === 'number' && line > 0);
}

/** The line of the source that is a given line of what Mermaid reads. */
function originalLine(source: string, line: number): number {
  const kept: number[] = [];
  let from = 0;
  for (const { index, 0: comment } of [...source.matchAll(COMMENT), { index: source.length, 0: '' }]) {
    for (let at = from; at < index; at++) kept.push(at);
    from = index + comment.length;
  }
  const text = kept.map((at) => source[at]).join('');
  const lead = text.length - text.trimStart().length;
  let at = lead;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return source.slice(0, kept[Math.min(at, kept.length - 1)] ?? 0).split('\n').length;
}
