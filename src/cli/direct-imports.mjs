import { registerHooks } from 'node:module';

/** The folder that an entry of the `imports` map leads to, such as `#core`; learnt when the first of its files is found. */
const folders = new Map();

/**
 * Finds our own modules without looking for them: each is imported by the name of its file. Node's own search asks the
 * disk several times for each of many hundred imports, which takes a fifth of the time that starting takes.
 */
export function importDirectly() {
  registerHooks({ resolve });
}

function resolve(specifier, context, search) {
  if (!specifier.endsWith('.ts')) return search(specifier, context);
  if (specifier.startsWith('.')) return found(new URL(specifier, context.parentURL).href);
  if (!specifier.startsWith('#')) return search(specifier, context);
  const below = specifier.indexOf('/');
  const [entry, file] = [specifier.slice(0, below), specifier.slice(below)];
  const folder = folders.get(entry);
  if (folder !== undefined) return found(folder + file);
  const first = search(specifier, context);
  if (first.url.endsWith(file)) folders.set(entry, first.url.slice(0, -file.length));
  return first;
}

function found(url) {
  return { url, format: 'module-typescript', shortCircuit: true };
}
