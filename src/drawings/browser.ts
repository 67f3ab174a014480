import { JSDOM } from 'jsdom';
import { boxOf, lengthOf } from './boxes.ts';

/** Width in px of the column that drawings which fill their place are made for. */
const COLUMN = 760;
/** What Mermaid and its libraries take from a browser. */
const GLOBALS = [
  'document',
  'Document',
  'DocumentFragment',
  'DOMParser',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTemplateElement',
  'MutationObserver',
  'NamedNodeMap',
  'navigator',
  'Node',
  'NodeFilter',
  'SVGElement',
  'XMLSerializer',
  'CSSStyleSheet',
  'getComputedStyle',
] as const;
/** The time and the dice that every drawing sees: the same source gives the same bytes. */
const NOON = Date.UTC(2026, 0, 1, 12);
const SEED = 0x2545f491;
let dice = SEED;

/** Makes this process look enough like a browser for Mermaid: a document, and texts with a size. */
export function becomeBrowser(): void {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  for (const name of GLOBALS) {
    if (name in window) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, configurable: true });
  define(globalThis, 'window', window);
  const { prototype } = window.SVGElement;
  define(prototype, 'getBBox', function (this: Element) {
    return boxOf(this);
  });
  define(prototype, 'getComputedTextLength', function (this: Element) {
    return lengthOf(this);
  });
  define(window.Element.prototype, 'getBoundingClientRect', function (this: Element) {
    const { x, y, width, height } = boxOf(this);
    return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  });
  Object.defineProperty(window.HTMLElement.prototype, 'offsetWidth', { get: () => COLUMN });
  const Clock = class extends Date {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [NOON] : parts) as [number]));
    }
    static override now(): number {
      return NOON;
    }
  };
  define(globalThis, 'Date', Clock);
  Math.random = () => {
    dice = (Math.imul(dice, 1_664_525) + 1_013_904_223) >>> 0;
    return dice / 2 ** 32;
  };
}

/** Before each drawing: dice from the start and an empty page. */
export function clearBrowser(): void {
  dice = SEED;
  document.body.replaceChildren();
}
