/** Turns the slides of a deck by keyboard and keeps the slide in the address. Without scripts they are one long page. */
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
let here = Math.max(
  0,
  slides.findIndex(({ id }) => `#${id}` === location.hash),
);

/** How far each key turns; a number beyond the ends stops there. */
const TURNS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  Escape: -Infinity,
  End: Infinity,
};

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  if (event.key.toLowerCase() === 'f') {
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    return;
  }
  const turn = TURNS[event.key];
  // Esc leaves the full screen first; the browser does that.
  if (turn === undefined || (event.key === 'Escape' && document.fullscreenElement)) return;
  event.preventDefault();
  show(here + (event.key === ' ' && event.shiftKey ? -1 : turn));
});

/** Whether the key belongs to what has the focus: a field, or the space bar on a button. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches(key === ' ' ? 'input, textarea, select, button, summary' : 'input, textarea, select');
}

function show(number: number): void {
  here = Math.min(Math.max(0, number), slides.length - 1);
  const slide = slides[here];
  slide?.scrollIntoView({ behavior: 'instant', block: here === 0 ? 'end' : 'start' });
  slide?.focus({ preventScroll: true });
  remember();
}

/** The slide in the address, so that a link or a reload leads back to it; the cover needs none. */
function remember(): void {
  const id = here === 0 ? '' : `#${slides[here]?.id ?? ''}`;
  if (location.hash !== id) history.replaceState(null, '', id || location.pathname);
}

/* What the observer tells may be of a place that a key has left meanwhile: the slide is read off the screen as it is now. */
const seen = new IntersectionObserver(
  () => {
    const middle = innerHeight / 2;
    const shown = slides.findIndex((slide) => {
      const { top, bottom } = slide.getBoundingClientRect();
      return top <= middle && middle < bottom;
    });
    if (shown !== -1) here = shown;
    remember();
  },
  { rootMargin: '-49% 0px -49% 0px' }, // the slide in the middle of the screen
);
for (const slide of slides) seen.observe(slide);
