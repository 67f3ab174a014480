import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { nearest } from '../diagnostics/suggest.ts';

/** What the path of a document says about it. The path is its identity. */
export interface Identity {
  readonly kind: Kind;
  /** Its name: the file name without ending, or `account`, `strategy` … for the one of its kind. */
  readonly name: string;
  /** The account it belongs to. */
  readonly account?: string;
  /** The day that a touchpoint's file name begins with. */
  readonly date?: string;
  /** It is the English translation of the document `name`. */
  readonly translation?: true;
}

const patterns = (Object.entries(kinds) as [Kind, KindSpec][]).map(([kind, spec]) => ({
  kind,
  spec,
  test: toPattern(spec),
}));

/** The identity that a path gives, or nothing when no document of the book lives there. */
export function identify(path: string): Identity | undefined {
  for (const { kind, spec, test } of patterns) {
    const groups = test.exec(path)?.groups;
    if (!groups) continue;
    const name = groups['name'] ?? path.replace(/^.*\//, '').replace(/\.\w+$/, '');
    if (spec.names && !spec.names.includes(name)) return undefined;
    return {
      kind,
      name,
      ...(groups['account'] !== undefined && { account: groups['account'] }),
      ...(groups['date'] !== undefined && { date: groups['date'] }),
      ...(groups['language'] !== undefined && { translation: true as const }),
    };
  }
  return undefined;
}

/** The paths at which documents like this one may live, for messages. */
export function placesFor(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const here = patterns.filter(({ spec }) => folder !== '' && likePath(spec, path).startsWith(folder));
  return (here.length > 0 ? here : patterns).flatMap(({ spec }) =>
    (spec.names?.map((name) => spec.path.replace(':name', name)) ?? [spec.path]).map((place) =>
      place.replace(/:(\w+)/g, '<$1>'),
    ),
  );
}

/** The place that differs from a path by one slip in one of its steps. */
export function nearestPlace(path: string): string | undefined {
  const steps = path.split('/');
  return placesLike(path).find((place) => {
    const slips = place
      .split('/')
      .flatMap((step, at) => (step === steps[at] ? [] : [[steps[at] ?? '', step] as const]));
    const [slip] = slips;
    if (slips.length !== 1 || !slip) return false;
    const [written, meant] = [stem(slip[0]), stem(slip[1])];
    return written === meant || nearest(written, [meant]) !== undefined;
  });
}

/** All places with as many steps as a path, with the path's own names filled in. */
function placesLike(path: string): readonly string[] {
  return patterns.flatMap(({ spec }) => {
    if (spec.path.split('/').length !== path.split('/').length || spec.path.includes(':date')) return [];
    return spec.names ? spec.names.map((name) => spec.path.replace(':name', name)) : [likePath(spec, path)];
  });
}

function likePath(spec: KindSpec, path: string): string {
  const steps = path.split('/');
  return spec.path
    .split('/')
    .map((step, at) => (step.startsWith(':') ? step.replace(/:\w+/, () => stem(steps[at] ?? step)) : step))
    .join('/');
}

function stem(step: string): string {
  return step.replace(/\.\w+$/, '');
}

function toPattern(spec: KindSpec): RegExp {
  const source = spec.path
    .replace(/\./g, '\\.')
    .replace(':account', '(?<account>[a-z0-9-]+)')
    .replace(':date', '(?<date>\\d{4}-\\d{2}-\\d{2})')
    .replace(':name', '(?<name>[a-z0-9-]+)')
    .replace(/\\\.md$/, spec.translated ? '(?<language>\\.en)?\\.md' : '\\.md');
  // The empty group makes `groups` exist for paths that name nothing, such as `settings.yaml`.
  return new RegExp(`^${source}$(?<nothing>)`);
}
