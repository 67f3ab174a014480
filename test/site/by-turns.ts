/** Pages that are made alike from documents alike: a run opens every eighth of them. */
const ALIKE = /^\/(?:en\/)?(?:course\/(?:lessons|exercises|worksheets)|accounts\/[^/]+\/people)\/./;
const EVERY = 8;

/**
 * The pages that a run opens, of pages that are there in both languages: each in one of them, by turns, since both have
 * the same parts; of the many pages of the course and of people, a sample. `--mode every` opens all.
 */
export function byTurns(paths: readonly string[]): readonly string[] {
  if (import.meta.env.MODE === 'every') return paths;
  const [chinese, english] = [false, true].map((wanted) => paths.filter((path) => path.startsWith('/en/') === wanted));
  const known = new Set(english);
  const sorted = (chinese ?? []).toSorted();
  const alike = sorted.filter((path) => ALIKE.test(path));
  const left = new Set(alike.filter((_, index) => index % EVERY !== 0));
  return sorted
    .filter((path) => !left.has(path))
    .map((path, index) => (index % 2 === 1 && known.has(`/en${path}`) ? `/en${path}` : path));
}
