/** A line of a map as the page carries it. */
export interface Line {
  readonly from: string;
  readonly to: string;
  /** The needs that a line of the execution map serves; none on the strategy map. */
  readonly needs: readonly string[];
}

/**
 * What belongs to the trace of a box: everything that it comes from, up to the customer's goals, and everything that
 * it leads to, down to our opportunities. Lines that serve other needs do not count, although they pass a box of it.
 */
export function traceOf<L extends Line>(
  box: string,
  lines: readonly L[],
): { readonly boxes: ReadonlySet<string>; readonly lines: ReadonlySet<L> } {
  const onMap = lines.filter(({ needs }) => needs.length === 0);
  const touching = lines.filter(({ from, to }) => from === box || to === box);
  const needs = new Set([...walk(box, onMap, 'from', 'to').boxes, ...touching.flatMap((line) => line.needs)]);
  const ours = lines.filter((line) => line.needs.length === 0 || line.needs.some((need) => needs.has(need)));
  const [up, down] = [walk(box, ours, 'to', 'from'), walk(box, ours, 'from', 'to')];
  return { boxes: new Set([...up.boxes, ...down.boxes]), lines: new Set([...up.lines, ...down.lines]) };
}

function walk<L extends Line>(start: string, lines: readonly L[], near: 'from' | 'to', far: 'from' | 'to') {
  const boxes = new Set([start]);
  const passed = new Set<L>();
  for (const box of boxes)
    for (const line of lines) {
      if (line[near] !== box) continue;
      passed.add(line);
      boxes.add(line[far]);
    }
  return { boxes, lines: passed };
}
