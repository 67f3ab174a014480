import { VALUES, type ValueTest } from './values.ts';

/** The attributes that an element may have, each with what its value may be. */
export type AllowedAttributes = ReadonlyMap<string, ValueTest>;

/** What every element of a page may have. */
const EVERYWHERE = `id:id class:text lang:language hidden:flag tabindex:number role:role title:text
  aria-label:text aria-labelledby:ids aria-hidden:yes-no aria-keyshortcuts:text`;

/** What our scripts and Pagefind read; nothing in it is run. */
const DATA = `answers as-of before-paint classification contents copied copy done gap influence-filter key keys-open
  keywords label list node person print question quiz roles score search search-open search-results search-status
  selected sort stale stance team theme-choice title trace-hint unavailable uncovered value from needs to
  pagefind-body pagefind-filter pagefind-ignore pagefind-index-attrs pagefind-meta pagefind-weight`;

/** Every element that our pages are made of, with the attributes that only it has. */
const HTML = `
  html; head; title; body; main; header; footer; nav; section; article; aside; search; noscript
  meta charset:utf8 http-equiv:csp name:meta-name content:text
  link rel:link-rel href:own hreflang:language type:link-type title:text
  script src:own-script type:module
  h1; h2; h3; h4; h5; h6; p; div; span; hr; br; blockquote; pre; code; kbd; b; strong; em; s; small; sup; abbr
  a href:link hreflang:language rel:rel download:text aria-current:text
  ul; dl; dt; dd; figure; figcaption; summary; fieldset; legend
  ol start:number
  li value:number
  details open:flag name:text
  img src:own-picture alt:text width:number height:number loading:lazy
  table; thead; tbody; tfoot; tr; colgroup; col
  th scope:text colspan:number rowspan:number
  td colspan:number rowspan:number
  time datetime:day
  meter min:number max:number value:number
  progress max:number value:number
  form autocomplete:off
  label for:ids
  input type:input name:text value:text placeholder:text autocomplete:off spellcheck:false checked:flag disabled:flag
  select name:text
  option value:text selected:flag
  button type:button
  output`;

/** What our own pictures within pages are made of. */
const SVG = `
  svg xmlns:svg viewBox:numbers width:number height:number
  a href:own
  title; desc; defs; g transform:transform
  marker viewBox:numbers markerWidth:number markerHeight:number markerUnits:text orient:text refX:number refY:number
  pattern x:number y:number width:number height:number patternUnits:text patternTransform:transform
  path d:path marker-start:part marker-end:part fill:paint stroke:paint
  rect x:number y:number width:length height:number rx:number transform:transform fill:paint stroke:paint
  circle cx:number cy:number r:number fill:paint
  line x1:number y1:number x2:number y2:number
  text x:number y:number fill:paint font-size:paint
  tspan x:number y:number dy:number`;

/** Allowed elements by name; the names of attributes in lower case, as a page is not strict about it. */
export const HTML_ELEMENTS = read(HTML);
export const SVG_ELEMENTS = read(SVG);

function read(list: string): ReadonlyMap<string, AllowedAttributes> {
  const shared = [...pairs(EVERYWHERE), ...DATA.split(/\s+/).map((name) => [`data-${name}`, text] as const)];
  return new Map(
    list
      .split(/[;\n](?!\s*$)/)
      .map((line) => line.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...own]) => [name, new Map([...shared, ...pairs(own.join(' '))])]),
  );
}

function pairs(list: string): readonly (readonly [string, ValueTest])[] {
  return list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const at = entry.lastIndexOf(':');
      const test = VALUES[entry.slice(at + 1)];
      if (!test) throw new Error(`No test is called ${entry.slice(at + 1)}.`);
      return [entry.slice(0, at).toLowerCase(), test] as const;
    });
}

function text(): boolean {
  return true;
}
