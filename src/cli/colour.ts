/** Colour only where it is wanted, and only for a terminal that shows it. */
export function mayColour(wanted: boolean, stream: NodeJS.WriteStream): boolean {
  if (!wanted) return false;
  const { NO_COLOR, TERM, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || (stream.isTTY === true && TERM !== 'dumb');
}
