/**
 * Finds the innermost bracket or quotation mark that is still open at `end`; nothing when all are closed. The
 * YAML engine says only where it gave up, and that is often many lines further down. The scan knows just enough
 * YAML for it: where a value may begin, quoted texts, brackets, comments and blocks of text.
 */
export function openAt(source: string, end: number): number | undefined {
  const brackets: number[] = [];
  let begins = true; // only where a value begins do quotes, brackets and block marks mean anything
  for (let at = 0; at < end;) {
    const char = source.charAt(at);
    if (/\s/.test(char)) {
      begins ||= char === '\n';
      at++;
    } else if (char === '#' && /^$|\s/.test(source.charAt(at - 1))) {
      at = lineEnd(source, at);
    } else if (begins && (char === '"' || char === "'")) {
      const closed = quoteEnd(source, at, end);
      if (closed === undefined) return at;
      at = closed;
      begins = false;
    } else if (begins && (char === '|' || char === '>') && brackets.length === 0) {
      at = blockEnd(source, at);
    } else if (begins && (char === '[' || char === '{')) {
      brackets.push(at++);
    } else if (brackets.length > 0 && (char === ']' || char === '}')) {
      brackets.pop();
      begins = false;
      at++;
    } else {
      begins = char === ',' ? brackets.length > 0 : /^[-:?]$/.test(char) && /^$|\s/.test(source.charAt(at + 1));
      at++;
    }
  }
  return brackets.at(-1);
}

function lineEnd(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found === -1 ? source.length : found;
}

/** Just behind the quotation mark that closes the one at `at`. */
function quoteEnd(source: string, at: number, end: number): number | undefined {
  const quote = source.charAt(at);
  for (let next = at + 1; next < end; next++) {
    const char = source.charAt(next);
    if (char === '\\' && quote === '"') next++;
    else if (char === quote && !(quote === "'" && source.charAt(next + 1) === "'")) return next + 1;
    else if (char === quote) next++;
  }
  return undefined;
}

/** Where a block of text ends: at the first line that is not indented more than the line of its mark. */
function blockEnd(source: string, mark: number): number {
  const depth = indentOf(source, source.lastIndexOf('\n', mark) + 1);
  let at = lineEnd(source, mark);
  while (at < source.length) {
    const next = lineEnd(source, at + 1);
    const indent = indentOf(source, at + 1);
    if (indent <= depth && at + 1 + indent < next) return at;
    at = next;
  }
  return at;
}

function indentOf(source: string, lineStart: number): number {
  let indent = 0;
  while (source.charAt(lineStart + indent) === ' ') indent++;
  return indent;
}
