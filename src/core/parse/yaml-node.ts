/** A YAML value with the place of every part, as offsets in the whole file. */
export type YamlNode = YamlMap | YamlList | YamlScalar;
export interface YamlMap {
  readonly type: 'map';
  readonly start: number;
  end: number;
  readonly entries: Map<string, { readonly keyStart: number; readonly keyEnd: number; readonly node: YamlNode }>;
}
export interface YamlList {
  readonly type: 'list';
  readonly start: number;
  end: number;
  readonly items: YamlNode[];
}
export interface YamlScalar {
  readonly type: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

/** The plain value of a mapping, as zod takes it. */
export function toRecord(node: YamlMap): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = {};
  for (const [key, entry] of node.entries) value[key] = toValue(entry.node);
  return value;
}

function toValue(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toValue);
  return toRecord(node);
}
