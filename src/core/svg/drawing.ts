import type { SvgAllowance } from './read-svg.ts';

/** What a drawing of Mermaid's may consist of. Anything else is refused, not taken out. */
const ELEMENTS = new Set(
  `svg g defs marker symbol style title desc text tspan rect circle ellipse line polygon polyline path switch
   linearGradient stop filter feDropShadow fedropshadow clipPath use`.split(/\s+/),
);
const ATTRIBUTE =
  /^(?:xmlns(?::xlink)?|id|class|style|name|role|transform(?:-origin)?|viewBox|preserveAspectRatio|width|height|opacity|offset|points|d|r|[xy][12]?|[cdfr][xy]|textLength|lengthAdjust|overflow|clip-path|filter|marker-\w+|marker[A-Z]\w+|ref[XY]|orient|fill(?:-\w+)?|stroke(?:-\w+)?|font(?:-\w+)?|text-\w+|dominant-baseline|alignment-baseline|baseline-shift|letter-spacing|word-spacing|pointer-events|shape-rendering|gradient\w+|stop-\w+|filterUnits|stdDeviation|flood-\w+|clipPathUnits|patternUnits|dominantBaseline|alignmentBaseline|aria-[\w-]+|data-[\w-]+|xml:space|clip-rule|tabindex)$/;
/** Styles that fetch, run or hide behind an escape; `url(#…)` is a part of the same drawing. */
const FETCHES = /url\(\s*(?!["']?#)|@import|@font-face|\\|image-set|expression|javascript|behavior|binding|src\s*:/i;

/** A drawing of Mermaid's: with styles of its own, as it is shown as an image, where nothing in it runs or fetches. */
export const drawingAllowance: SvgAllowance = {
  element: (name) => ELEMENTS.has(name),
  attribute: (_element, name, value) => {
    const isOwnPart = /^(?:xlink:)?href$/.test(name) && value.startsWith('#');
    return (isOwnPart || ATTRIBUTE.test(name)) && !FETCHES.test(value);
  },
  text: (element, text) => element !== 'style' || !FETCHES.test(text),
};
