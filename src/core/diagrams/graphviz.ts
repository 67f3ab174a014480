import { Graphviz } from '@hpcc-js/wasm-graphviz';

/** Where Graphviz put the nodes (their centres) and edges (Bézier points), in px, y downward. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  /** By the edge's `id`: start point, then triples of control, control and end points. */
  readonly edges: ReadonlyMap<string, readonly Point[]>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lays a DOT graph out. Pure: the same text gives the same placement. */
export type Layout = (dot: string) => Placement;

/** Pixels per inch in the DOT that we write, so that a node of 2 in is 144 px wide. */
export const PX_PER_INCH = 72;

/** JSON with places and without drawing operations, in half the time; the engine knows it, its types do not name it. */
const PLACES = 'json0' as string as Parameters<Graphviz['layout']>[1];

/** Loads the layout engine (WebAssembly from the package, no network). */
export async function loadLayout(): Promise<Layout> {
  const engine = await Graphviz.load();
  return (dot) => readPlacement(engine.layout(dot, PLACES, 'dot'));
}

interface JsonGraph {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly id?: string; readonly pos?: string }[];
}

function readPlacement(json: string): Placement {
  const graph = JSON.parse(json) as JsonGraph; // the engine's own documented output
  const [, , width = 0, height = 0] = graph.bb.split(',').map(Number);
  const flip = ([x = 0, y = 0]: readonly number[]): Point => ({ x, y: height - y });
  const nodes = new Map<string, Point>();
  for (const { name, pos } of graph.objects ?? [])
    if (pos !== undefined) nodes.set(name, flip(pos.split(',').map(Number)));
  const edges = new Map<string, readonly Point[]>();
  for (const { id, pos } of graph.edges ?? []) {
    if (id === undefined || pos === undefined) continue;
    const points = pos.split(' ').filter((part) => !/^[es],/.test(part));
    edges.set(
      id,
      points.map((part) => flip(part.split(',').map(Number))),
    );
  }
  return { width, height, nodes, edges };
}

/** A DOT string literal. */
export function quote(name: string): string {
  return `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The SVG path of a routed edge. */
export function pathOf(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const [start, ...rest] = points;
  if (!start) return '';
  const curves: string[] = [];
  for (let index = 0; index + 2 < rest.length + 1; index += 3) {
    const three = rest.slice(index, index + 3);
    if (three.length === 3) curves.push(`C${three.map(at).join(' ')}`);
  }
  return `M${at(start)}${curves.join('')}`;
}
