import type { MapEdge } from './graph.ts';

/**
 * The boxes below a path, in as many groups as it takes for each to fit into one picture with the path itself. Groups
 * are about equally large; what two groups share is in both.
 */
export function groupsBelow(
  path: readonly string[],
  starts: readonly string[],
  edges: readonly MapEdge[],
  most: number,
): readonly ReadonlySet<string>[] {
  const fewest = packed(path, starts, edges, most);
  let groups = fewest;
  for (let cap = most - 1; cap > path.length; cap--) {
    const tighter = packed(path, starts, edges, cap);
    if (tighter.length > fewest.length) break;
    groups = tighter;
  }
  return groups;
}

function packed(
  path: readonly string[],
  starts: readonly string[],
  edges: readonly MapEdge[],
  most: number,
): readonly ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  let open: Set<string> | undefined;
  for (const start of starts) {
    const own = reached([...path, start], [start], edges);
    const joint: Set<string> = new Set([...(open ?? []), ...own]);
    if (open && joint.size <= most) {
      for (const id of own) open.add(id);
      continue;
    }
    if (own.size <= most) {
      groups.push((open = new Set(own)));
      continue;
    }
    open = undefined;
    const below = edges.filter(({ from }) => from === start).map(({ to }) => to);
    groups.push(...packed([...path, start], below, edges, most).map((group) => new Set(group)));
  }
  return groups;
}

/** Everything that the lines lead to from some boxes, with what is given to begin with. */
export function reached(
  first: readonly string[],
  starts: readonly string[],
  edges: readonly MapEdge[],
): ReadonlySet<string> {
  const found = new Set(starts);
  for (const id of found) for (const { from, to } of edges) if (from === id) found.add(to);
  return new Set([...first, ...found]);
}
