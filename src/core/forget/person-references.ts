import type { Identity } from '../parse/kind-of.ts';
import type { Located, Path } from '../parse/document.ts';
import type { YamlNode } from '../parse/yaml-node.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { RefTree } from '../validate/schema-walk.ts';

/** A reference to the person, by the steps to it, and where it stands. */
export interface PersonReference {
  readonly path: Path;
  /** Offset in the file. */
  readonly start: number;
}

/** Every reference of a document to a person of its account, in the order of the file. */
export function referencesTo(person: string, document: Located & Identity): readonly PersonReference[] {
  const found: PersonReference[] = [];
  const visit = (node: YamlNode, { targets, below }: RefTree, path: Path): void => {
    if (node.type === 'scalar') {
      if (node.value === person && targets?.includes('person') === true) found.push({ path, start: node.start });
      return;
    }
    for (const [step, tree] of below) {
      if (node.type === 'list') {
        if (step === '*') node.items.forEach((item, at) => visit(item, tree, [...path, at]));
        continue;
      }
      for (const [key, entry] of node.entries)
        if (step === '*' || step === key) visit(entry.node, tree, [...path, key]);
    }
  };
  visit(document.front.tree, factsOf(document).refs, []);
  return found.sort((a, b) => a.start - b.start);
}
