import { getBorderCharacters, table } from 'table';

/** Rows in columns without lines, below each other in a terminal, Chinese and English alike. */
export function columns(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const drawn = table(
    rows.map((row) => [...row]),
    {
      border: getBorderCharacters('void'),
      columnDefault: { paddingLeft: 0, paddingRight: 2 },
      drawHorizontalLine: () => false,
    },
  );
  return drawn.replace(/ +$/gm, '');
}
