import type { Entry } from './list-order.ts';

/** Rows that come at once; what lies further down comes when the browser has painted them. */
const AT_ONCE = 40;

/** The rows of a list in its table. */
interface Rows {
  /** The places of the rows as they came. */
  readonly inOrder: readonly number[];
  /** What the rows say. */
  readonly entries: () => readonly Entry[];
  /** Shows the rows at these places, in this order. */
  readonly put: (places: readonly number[]) => void;
}

/** Takes over the rows of the table under `root`; `heads` are the headings of its columns. */
export function rowsOf(root: HTMLElement, heads: readonly HTMLElement[]): Rows {
  const table = root.querySelector('table');
  let body = table?.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  const inOrder = rows.map((_, place) => place);
  let shown: readonly number[] = inOrder;
  let round = 0;

  /** Columns keep their widths while rows come and go, until the page has another width or goes to paper. */
  const hold = (): void => {
    if (!table || table.style.tableLayout !== '') return;
    const widths = heads.map(({ offsetWidth }) => offsetWidth);
    for (const [place, head] of heads.entries()) head.style.width = `${widths[place] ?? 0}px`;
    table.style.tableLayout = 'fixed';
  };
  const release = (): void => {
    for (const { style } of table ? [table, ...heads] : []) style.tableLayout = style.width = '';
  };

  const fill = (from: number, count: number): void => {
    const mine = ++round;
    const part = shown.slice(from, from + count).flatMap((place) => rows[place] ?? []);
    if (from === 0) body = renewed(body);
    body?.append(...part);
    if (from + count >= shown.length) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (mine === round) fill(from + count, count);
      }),
    );
  };

  addEventListener('resize', release);
  addEventListener('beforeprint', () => {
    release();
    fill(0, rows.length);
  });
  return {
    inOrder,
    entries: () => rows.map(entryOf),
    put: (places) => {
      hold();
      shown = places;
      fill(0, AT_ONCE);
    },
  };
}

/** An empty body in the place of a full one: to take away thousands of rows together is quicker than one by one. */
function renewed(body: HTMLTableSectionElement | undefined): HTMLTableSectionElement | undefined {
  const fresh = body?.cloneNode(false);
  if (!(fresh instanceof HTMLTableSectionElement)) return body;
  body?.replaceWith(fresh);
  return fresh;
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
