/** As many characters of a string as are looked up at once. */
const BEGINNING = 2;

/** Those of some strings that occur in some texts, in one pass over the texts. */
export function occurring(strings: Iterable<string>, texts: Iterable<string>): ReadonlySet<string> {
  const wanted = Map.groupBy(new Set(strings), (text) => text.slice(0, BEGINNING));
  const found = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const length of [BEGINNING, 1]) {
        for (const one of wanted.get(text.slice(at, at + length)) ?? [])
          if (!found.has(one) && text.startsWith(one, at)) found.add(one);
      }
    }
  }
  return found;
}
