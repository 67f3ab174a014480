import { textWidth } from '#core/diagrams/text-fit.ts';

/** A box in the coordinates of its element. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of the font size that a line of text stands above its baseline, and its whole height. */
const ASCENT = 0.92;
const LINE = 1.2;
/** Bold letters are wider. */
const BOLD = 1.06;
/** What the style sheet of every drawing sets, in px. */
const FONT_SIZE = 16;
const UNSEEN = new Set(['defs', 'marker', 'style', 'title', 'desc', 'clipPath', 'linearGradient', 'filter', 'symbol']);

/** The box that a drawn element takes, as a browser would measure it; children with their own transforms. */
export function boxOf(element: Element): Box {
  return own(element) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The length of a text in px. */
export function lengthOf(element: Element): number {
  return textWidth(element.textContent ?? '', fontSize(element)) * weight(element);
}

function own(element: Element): Box | undefined {
  const name = element.tagName;
  const at = (attribute: string) => Number.parseFloat(element.getAttribute(attribute) ?? '') || 0;
  if (UNSEEN.has(name) || element.getAttribute('display') === 'none') return undefined;
  if (name === 'text' || name === 'tspan') return textBox(element);
  if (name === 'rect' || name === 'image' || name === 'foreignObject')
    return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
  if (name === 'circle' || name === 'ellipse') {
    const [rx, ry] = name === 'circle' ? [at('r'), at('r')] : [at('rx'), at('ry')];
    return { x: at('cx') - rx, y: at('cy') - ry, width: 2 * rx, height: 2 * ry };
  }
  if (name === 'line') return around([at('x1'), at('y1'), at('x2'), at('y2')]);
  if (name === 'polygon' || name === 'polyline') return around(numbersIn(element.getAttribute('points') ?? ''));
  if (name === 'path') return around(pathPoints(element.getAttribute('d') ?? ''));
  return united(
    [...element.children].flatMap((child) => {
      const box = own(child);
      return box ? [moved(box, child)] : [];
    }),
  );
}

/** A box as the element's parent sees it. */
function moved(box: Box, element: Element): Box {
  let [a, b, c, d, e, f] = [1, 0, 0, 1, 0, 0];
  for (const [, kind, inside = ''] of (element.getAttribute('transform') ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = numbersIn(inside);
    const turn = (p * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const next =
      kind === 'translate'
        ? [1, 0, 0, 1, p, q]
        : kind === 'scale'
          ? [p, 0, 0, q || p, 0, 0]
          : kind === 'rotate'
            ? [cos, sin, -sin, cos, q - q * cos + r * sin, r - q * sin - r * cos]
            : [p, q, r, s, t, u];
    const [na = 1, nb = 0, nc = 0, nd = 1, ne = 0, nf = 0] = next;
    [a, b, c, d, e, f] = [
      a * na + c * nb,
      b * na + d * nb,
      a * nc + c * nd,
      b * nc + d * nd,
      a * ne + c * nf + e,
      b * ne + d * nf + f,
    ];
  }
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ];
  return around(corners.flatMap(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f])) ?? { ...box };
}

function united(boxes: readonly Box[]): Box | undefined {
  return around(boxes.flatMap(({ x, y, width, height }) => [x, y, x + width, y + height]));
}

/** The box around points that are given as x, y, x, y …. */
function around(points: readonly number[]): Box | undefined {
  if (points.length < 2) return undefined;
  const [xs, ys] = [points.filter((_, index) => index % 2 === 0), points.filter((_, index) => index % 2 === 1)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

/** How many numbers a path command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** Points between which a path runs: its ends and its control points. */
function pathPoints(d: string): readonly number[] {
  const points: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = 'M', inside = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const upper = command.toUpperCase();
    const numbers = numbersIn(inside);
    const takes = TAKES[upper] ?? 2;
    const [fromX, fromY] = command === upper ? [0, 0] : [1, 1];
    if (takes === 0) continue;
    for (let index = 0; index + takes <= numbers.length; index += takes) {
      const [startX, startY] = [x * fromX, y * fromY];
      const step = numbers.slice(index, index + takes);
      if (upper === 'H') x = startX + (step[0] ?? 0);
      else if (upper === 'V') y = startY + (step[0] ?? 0);
      else {
        const pairs = upper === 'A' ? step.slice(5) : step;
        for (let pair = 0; pair < pairs.length; pair += 2) {
          x = startX + (pairs[pair] ?? 0);
          y = startY + (pairs[pair + 1] ?? 0);
          points.push(x, y);
        }
        continue;
      }
      points.push(x, y);
    }
  }
  return points;
}

/** The box of a text: each piece that begins at a place of its own is one line. */
function textBox(element: Element): Box | undefined {
  const boxes: Box[] = [];
  const anchor = styled(element, 'text-anchor') ?? 'start';
  const baseline = styled(element, 'dominant-baseline') ?? '';
  const middle = /central|middle/.test(baseline);
  let [x, y, width, size] = [0, 0, 0, fontSize(element)];
  const end = () => {
    if (width > 0) {
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      boxes.push({ x: left, y: y - size * (middle ? LINE / 2 : ASCENT), width, height: size * LINE });
    }
    width = 0;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const parent = node.parentElement ?? element;
      size = fontSize(parent);
      width += textWidth(node.textContent ?? '', size) * weight(parent);
      return;
    }
    const piece = node as Element;
    const [px, py, dx, dy] = ['x', 'y', 'dx', 'dy'].map((name) => length(piece.getAttribute(name), fontSize(piece)));
    if (px !== undefined || py !== undefined || dy !== undefined) end();
    x = (px ?? x) + (dx ?? 0);
    y = (py ?? y) + (dy ?? 0);
    for (const child of piece.childNodes) walk(child);
  };
  walk(element);
  end();
  return united(boxes);
}

function length(text: string | null, size: number): number | undefined {
  if (text === null || text === '') return undefined;
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return undefined;
  return text.endsWith('em') ? value * size : value;
}

function weight(element: Element): number {
  return /bold|[6-9]00/.test(styled(element, 'font-weight') ?? '') ? BOLD : 1;
}

function fontSize(element: Element): number {
  const written = styled(element, 'font-size');
  if (written === undefined) return FONT_SIZE;
  const parent = written.endsWith('em') && element.parentElement ? fontSize(element.parentElement) : FONT_SIZE;
  return length(written, parent) ?? FONT_SIZE;
}

/** An inherited property: of the element or of the nearest one around it, by attribute, style or style sheet. */
function styled(element: Element, property: string): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const inline = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`).exec(at.getAttribute('style') ?? '')?.[1];
    const found = inline ?? ruled(at, property) ?? at.getAttribute(property) ?? undefined;
    if (found !== undefined && found.trim() !== 'inherit' && found.trim() !== '') return found.trim();
  }
  return undefined;
}

/** The rules of a drawing's style sheet that set a property. */
type Rules = readonly { readonly selector: string; readonly value: string }[];
const known = new WeakMap<Element, Map<string, Rules>>();

function ruled(element: Element, property: string): string | undefined {
  const sheet = element.closest('svg')?.querySelector('style');
  if (!sheet) return undefined;
  const byProperty = known.get(sheet) ?? new Map<string, Rules>();
  known.set(sheet, byProperty);
  let rules = byProperty.get(property);
  if (!rules) {
    const pattern = new RegExp(`([^{}]+)\\{(?:[^{}]*?[;\\s])?${property}\\s*:\\s*([^;}!]+)`, 'g');
    const found = (sheet.textContent ?? '').matchAll(pattern);
    rules = Array.from(found, ([, selector = '', value = '']) => ({ selector: selector.trim(), value }));
    byProperty.set(property, rules);
  }
  return rules.findLast(({ selector }) => matches(element, selector))?.value;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // a selector of Mermaid's that jsdom does not know styles nothing that is measured
  }
}
