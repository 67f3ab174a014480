/**
 * Lights what a box of the maps comes from and leads to, on every map of the page: while the pointer or the keyboard
 * is on it, or for as long as the address asks for it (`?trace=`), until Escape.
 */
import { traceOf } from './trace-path.ts';

const maps = [...document.querySelectorAll<SVGElement>('.strategy-map')];
const boxes = maps.flatMap((map) => [...map.querySelectorAll<SVGElement>('[data-node]')]);
const lines = maps.flatMap((map) =>
  [...map.querySelectorAll<SVGElement>('[data-from]')].map((element) => ({
    element,
    from: element.dataset['from'] ?? '',
    to: element.dataset['to'] ?? '',
    needs: (element.dataset['needs'] ?? '').split(' ').filter((need) => need !== ''),
  })),
);
let pinned = new URLSearchParams(location.search).get('trace') ?? '';

function light(box: string): void {
  const isOn = boxes.some(({ dataset }) => dataset['node'] === box);
  const lit = traceOf(box, lines);
  for (const map of maps) map.classList.toggle('is-tracing', isOn);
  for (const { dataset, classList } of boxes) classList.toggle('is-lit', isOn && lit.boxes.has(dataset['node'] ?? ''));
  for (const line of lines) line.element.classList.toggle('is-lit', isOn && lit.lines.has(line));
}

function boxOf({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset['node'] : undefined;
}

for (const map of maps) {
  for (const arrival of ['pointerover', 'focusin'])
    map.addEventListener(arrival, (event) => light(boxOf(event) ?? pinned));
  for (const departure of ['pointerleave', 'focusout']) map.addEventListener(departure, () => light(pinned));
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') light((pinned = ''));
});

for (const hint of document.querySelectorAll<HTMLElement>('[data-trace-hint]')) hint.hidden = false;

light(pinned);
// The browser goes to the part with the maps first; the trace may begin further down.
addEventListener('load', () =>
  boxes
    .find(({ classList }) => classList.contains('is-lit'))
    ?.closest('figure')
    ?.scrollIntoView(),
);

// A row that a box leads to may be in a table that is still closed.
function open(): void {
  const row = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const table = row?.closest('details');
  if (!row || !table || table.open) return;
  table.open = true;
  row.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', open);
open();
