/**
 * The pages that a run opens, of pages that are there in both languages: each in one of them, by turns, since both have
 * the same parts. `--mode every` opens all.
 */
export function byTurns(paths: readonly string[]): readonly string[] {
  if (import.meta.env.MODE === 'every') return paths;
  const [chinese, english] = [false, true].map((wanted) => paths.filter((path) => path.startsWith('/en/') === wanted));
  const known = new Set(english);
  return (chinese ?? [])
    .toSorted()
    .map((path, index) => (index % 2 === 1 && known.has(`/en${path}`) ? `/en${path}` : path));
}
