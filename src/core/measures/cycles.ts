/** Where each name leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The cycles of a graph: for each group of names that all reach one another, a shortest way round, beginning
 * with the group's first name in the order of the map. A name that leads to itself is a cycle of one.
 */
export function cycles(whole: Graph): readonly (readonly string[])[] {
  const ahead = within(whole, leadingOn(whole));
  const graph = within(ahead, leadingOn(reversed(ahead)));
  const backwards = reversed(graph);
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const way = wayRound(graph, start);
    if (!way) continue;
    found.push(way);
    const reaching = reach(backwards, start);
    for (const name of reach(graph, start)) if (reaching.has(name)) done.add(name);
  }
  return found;
}

/** A shortest way from `start` back to it, without naming it again at the end. */
function wayRound(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (next === start) return wayTo(cameFrom, name);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, last: string): readonly string[] {
  const way = [last];
  for (let name = cameFrom.get(last); name !== undefined; name = cameFrom.get(name)) way.unshift(name);
  return way;
}

/** `start` and every name that it leads to. */
function reach(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) for (const next of graph.get(name) ?? []) reached.add(next);
  return reached;
}

/** The names that are left when every name that leads nowhere is taken away, again and again. */
function leadingOn(graph: Graph): ReadonlySet<string> {
  const backwards = reversed(graph);
  const left = new Map([...graph].map(([name, targets]) => [name, targets.length]));
  const ends = [...new Set([...left.keys(), ...backwards.keys()])].filter((name) => (left.get(name) ?? 0) === 0);
  for (const name of ends) {
    left.delete(name);
    for (const source of backwards.get(name) ?? []) {
      const count = (left.get(source) ?? 0) - 1;
      left.set(source, count);
      if (count === 0) ends.push(source);
    }
  }
  return new Set(left.keys());
}

/** The graph with these names only. */
function within(graph: Graph, names: ReadonlySet<string>): Graph {
  return new Map(
    [...graph].flatMap(([name, targets]) =>
      names.has(name) ? [[name, targets.filter((target) => names.has(target))] as const] : [],
    ),
  );
}

function reversed(graph: Graph): Graph {
  const backwards = new Map<string, string[]>();
  for (const [name, targets] of graph) {
    for (const target of targets) {
      const sources = backwards.get(target);
      if (sources) sources.push(name);
      else backwards.set(target, [name]);
    }
  }
  return backwards;
}
