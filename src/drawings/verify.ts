/** What a drawing may consist of. Anything else is refused, not taken out. */
const ELEMENTS = new Set(
  `svg g defs marker symbol style title desc text tspan rect circle ellipse line polygon polyline path switch
   linearGradient stop filter feDropShadow fedropshadow clipPath use`.split(/\s+/),
);
const ATTRIBUTE =
  /^(?:xmlns(?::xlink)?|id|class|style|name|role|transform(?:-origin)?|viewBox|preserveAspectRatio|width|height|opacity|offset|points|d|r|[xy][12]?|[cdfr][xy]|textLength|lengthAdjust|overflow|clip-path|filter|marker-\w+|marker[A-Z]\w+|ref[XY]|orient|fill(?:-\w+)?|stroke(?:-\w+)?|font(?:-\w+)?|text-\w+|dominant-baseline|alignment-baseline|baseline-shift|letter-spacing|word-spacing|pointer-events|shape-rendering|gradient\w+|stop-\w+|filterUnits|stdDeviation|flood-\w+|clipPathUnits|patternUnits|dominantBaseline|alignmentBaseline|aria-[\w-]+|data-[\w-]+|xml:space|clip-rule|tabindex)$/;
/** Styles that fetch, run or hide behind an escape; `url(#…)` is a part of the same drawing. */
const FETCHES = /url\(\s*(?!["']?#)|@import|@font-face|\\|image-set|expression|javascript|behavior|binding|src\s*:/i;

/** The first thing in a drawing that no page may hold, as people name it. */
export function forbiddenIn(root: Element): string | undefined {
  if (!ELEMENTS.has(root.tagName)) return `<${root.tagName.slice(0, 40)}>`;
  for (const { name, value } of root.attributes) {
    const isOwnPart = /^(?:xlink:)?href$/.test(name) && value.startsWith('#');
    if (!isOwnPart && !ATTRIBUTE.test(name)) return name.slice(0, 40);
    if (FETCHES.test(value)) return `${name}="${value.slice(0, 40)}"`;
  }
  if (root.tagName === 'style' && FETCHES.test(root.textContent ?? '')) return '<style>';
  for (const child of root.children) {
    const found = forbiddenIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
