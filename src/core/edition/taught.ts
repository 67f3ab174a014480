/** What the author of a document released for training: the keys in its `training` field and all that is below them. */
export function taughtIn(data: object): (keys: readonly string[]) => boolean {
  const written = 'training' in data && Array.isArray(data.training) ? data.training.map(String) : [];
  if (written.length === 0) return () => false;
  const released = new Set(written);
  return (keys) => keys.some((_, at) => released.has(keys.slice(0, at + 1).join('.')));
}
