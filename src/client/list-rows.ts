import type { Entry } from './list-order.ts';

/** Rows that come at once; what lies further down comes when the browser has painted them, so many at a time. */
const AT_ONCE = 40;
const THEN = 100;
/** To take more rows than this out of a table takes longer than a reader waits for an answer. */
const MANY = 400;

/** Writes on the headings of the columns how the rows stand. */
type Mark = (heads: readonly HTMLElement[]) => void;

/** The rows of a list in its table. */
interface Rows {
  /** The places of the rows as they came. */
  readonly inOrder: readonly number[];
  /** What the rows say. */
  readonly entries: () => readonly Entry[];
  /** Shows the rows at these places, in this order, below headings that say so. */
  readonly put: (places: readonly number[], mark: Mark) => void;
}

/** The headings that a table is sorted at. */
export function headsOf(table: ParentNode): readonly HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('th[data-key]')];
}

/** Takes over the rows of a table. */
export function rowsOf(table: HTMLTableElement): Rows {
  const heads = headsOf(table);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const inOrder = rows.map((_, place) => place);
  let shown: readonly number[] = inOrder;
  let cover: HTMLElement | undefined;
  /** Changes the table itself, when that was not done at once. */
  let change: (() => void) | undefined;
  let round = 0;

  /** Columns keep their widths while rows come and go, until the page has another width or goes to paper. */
  const hold = (held: HTMLTableElement): void => {
    if (held.style.tableLayout !== '') return;
    const widths = heads.map(({ offsetWidth }) => offsetWidth);
    for (const [place, head] of headsOf(held).entries()) head.style.width = `${widths[place] ?? 0}px`;
    held.style.tableLayout = 'fixed';
  };
  const release = (): void => {
    for (const { style } of [table, ...heads]) style.tableLayout = style.width = '';
  };

  const rowsFrom = (from: number, count: number) =>
    shown.slice(from, from + count).flatMap((place) => rows[place] ?? []);

  const fill = (from: number, count: number): void => {
    const mine = round;
    table.tBodies[0]?.append(...rowsFrom(from, count));
    if (from + count < shown.length)
      afterPaint(() => {
        if (mine === round) fill(from + count, THEN);
      });
  };

  /** The table as it will be, as far down as its reader sees, to be laid over the table as it is. */
  const preview = (mark: Mark): HTMLElement => {
    const copy = emptied(table);
    mark(headsOf(copy));
    hold(copy);
    copy.tBodies[0]?.append(...rowsFrom(0, AT_ONCE).map((row) => row.cloneNode(true)));
    const over = document.createElement('div');
    over.className = 'list-cover';
    over.ariaHidden = 'true';
    over.style.top = `${table.parentElement?.offsetTop ?? 0}px`;
    over.append(copy);
    return over;
  };

  addEventListener('resize', release);
  addEventListener('beforeprint', () => {
    change?.();
    release();
    fill(0, rows.length);
  });
  return {
    inOrder,
    entries: () => rows.map(entryOf),
    put: (places, mark) => {
      shown = places;
      const mine = ++round;
      change = () => {
        change = undefined;
        hold(table);
        mark(heads);
        renew(table);
        fill(0, AT_ONCE);
        cover?.remove();
      };
      cover?.remove();
      if (rows.length <= MANY) change();
      else {
        // Asked for before anything is changed, it costs nothing.
        const left = table.parentElement?.scrollLeft ?? 0;
        cover = preview(mark);
        table.parentElement?.after(cover);
        if (left > 0) cover.scrollLeft = left;
        afterPaint(() => {
          if (mine === round) change?.();
        });
      }
    },
  };
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** A copy of a table with its headings and no rows. */
function emptied(table: HTMLTableElement): HTMLTableElement {
  const copy = table.cloneNode(false) as HTMLTableElement; // a copy is what the original is
  for (const part of [table.tHead?.cloneNode(true), table.tBodies[0]?.cloneNode(false)]) if (part) copy.append(part);
  return copy;
}

/** Puts an empty body in the place of a full one: to take away thousands of rows together is quicker than one by one. */
function renew(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const fresh = body?.cloneNode(false);
  if (fresh) body?.replaceWith(fresh);
}

/** What a row says, without its smaller lines where a single value counts. */
function entryOf(row: HTMLTableRowElement): Entry {
  const cells = [...row.cells];
  const texts = cells.map(({ childNodes }) =>
    [...childNodes]
      .map((node) => (node.nodeName === 'SMALL' ? '' : (node.textContent ?? '')))
      .join('')
      .trim(),
  );
  return {
    texts,
    sorts: cells.map(({ dataset }) => dataset['sort']),
    choices: cells.map(({ dataset }, place) => dataset['value']?.split(' ') ?? [texts[place] ?? '']),
    whole: cells.map(({ textContent }) => textContent).join(' '),
  };
}
