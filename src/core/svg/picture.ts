import type { SvgAllowance } from './read-svg.ts';

/** What an author's picture may be made of: shapes, letters, colours. Nothing that runs, moves, fetches or repeats itself. */
const ELEMENTS = new Set(
  `svg g defs title desc path rect circle ellipse line polyline polygon text tspan use symbol
   marker pattern clipPath linearGradient radialGradient stop`.split(/\s+/),
);
/** How something looks; a `style` attribute may hold the same. */
const LOOK = new Set(
  `fill fill-opacity fill-rule clip-rule clip-path stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility vector-effect paint-order
   font-family font-size font-weight font-style font-variant letter-spacing word-spacing text-anchor text-decoration
   dominant-baseline alignment-baseline baseline-shift writing-mode marker-start marker-mid marker-end
   stop-color stop-opacity shape-rendering text-rendering overflow`.split(/\s+/),
);
const GEOMETRY = new Set(
  `id class transform version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy
   dx dy d points rotate textLength lengthAdjust pathLength offset gradientUnits gradientTransform spreadMethod
   patternUnits patternContentUnits patternTransform clipPathUnits markerUnits markerWidth markerHeight refX refY orient
   role aria-label aria-labelledby aria-hidden lang xml:lang xml:space`.split(/\s+/),
);
/** Another part of the same file, which may be named in these places. */
const PART = /^url\(#[\w.-]+\)$/;
const HREF = /^(?:xlink:)?href$/;
const REFERS = new Set(['use', 'linearGradient', 'radialGradient']);
/** Words, numbers and colours; no address, no escape, nothing that could end the value. */
const PLAIN = /^[^\\@<>{};]*$/u;
const CALL = /([a-z-]+)\s*\(/gi;
const FUNCTIONS = /^(?:rgba?|hsla?|matrix|translate|scale|rotate|skewX|skewY)$/;
/** What is drawn as often as others ask for it; it asks for nothing itself, else a small file would draw without end. */
const REPEATED = new Set(['pattern', 'marker', 'clipPath', 'symbol', 'defs']);

/** A picture that an author placed. */
export const pictureAllowance: SvgAllowance = {
  element: (name, within) => ELEMENTS.has(name) && !(name === 'use' && isRepeated(within)),
  attribute: (element, name, value, within) => {
    if (HREF.test(name)) return REFERS.has(element) && /^#[\w.-]+$/.test(value);
    if (name === 'style') return declarations(value).every(([key, set]) => LOOK.has(key) && isPlain(set, within));
    return (LOOK.has(name) || GEOMETRY.has(name)) && isPlain(value, within);
  },
  text: () => true,
};

function isRepeated(within: readonly string[]): boolean {
  return within.some((name) => REPEATED.has(name));
}

function isPlain(value: string, within: readonly string[]): boolean {
  const trimmed = value.trim();
  if (PART.test(trimmed)) return !isRepeated(within);
  if (!PLAIN.test(value) || /[a-z]:/i.test(value)) return false;
  return [...value.matchAll(CALL)].every(([, name = '']) => FUNCTIONS.test(name));
}

function declarations(style: string): readonly (readonly [name: string, value: string])[] {
  return style
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, Math.max(colon, 0)).trim().toLowerCase(), part.slice(colon + 1)] as const;
    });
}
