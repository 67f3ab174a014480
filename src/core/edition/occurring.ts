/** Those of some strings that occur in some texts, in one pass over the texts. */
export function occurring(strings: Iterable<string>, texts: Iterable<string>): ReadonlySet<string> {
  const wanted = Map.groupBy(new Set(strings), (text) => beginning(text, 0, text.length));
  const found = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const length of [1, 2]) {
        for (const one of wanted.get(beginning(text, at, length)) ?? [])
          if (!found.has(one) && text.startsWith(one, at)) found.add(one);
      }
    }
  }
  return found;
}

/** A number for the first two characters at a place, or for the first alone: no string is cut out to be looked up. */
function beginning(text: string, at: number, length: number): number {
  const second = length > 1 ? text.charCodeAt(at + 1) : Number.NaN;
  return text.charCodeAt(at) * 0x20000 + (Number.isNaN(second) ? 0x10000 : second);
}
