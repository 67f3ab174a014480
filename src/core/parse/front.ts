import type { YamlMap } from './yaml-node.ts';

/**
 * A document's front matter: its plain value, and its nodes with their places once somebody asks for a place. In a
 * sound book almost nobody does, so the nodes are built when they are first needed.
 */
export class Front {
  readonly value: Readonly<Record<string, unknown>>;
  private nodes: YamlMap | undefined;
  private readonly build: () => YamlMap;

  constructor(value: Readonly<Record<string, unknown>>, build: () => YamlMap) {
    this.value = value;
    this.build = build;
  }

  get tree(): YamlMap {
    return (this.nodes ??= this.build());
  }
}
