import { drawingAllowance } from '#core/svg/drawing.ts';

/** The first thing in a drawing that no page may hold, as people name it. */
export function forbiddenIn(root: Element): string | undefined {
  if (!drawingAllowance.element(root.tagName, [])) return `<${root.tagName.slice(0, 40)}>`;
  for (const { name, value } of root.attributes) {
    if (!drawingAllowance.attribute(root.tagName, name, value, [])) return `${name}="${value.slice(0, 40)}"`;
  }
  if (root.tagName === 'style' && !drawingAllowance.text('style', root.textContent ?? '')) return '<style>';
  for (const child of root.children) {
    const found = forbiddenIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
