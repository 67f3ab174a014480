import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pathAt, type ParsedDocument, type Path } from '../parse/document.ts';
import type { Loss } from './losses.ts';

/** Rules that are mended by taking out or replacing what they point at; their own help says so. Removal mends no other. */
const TAKEN_OUT: ReadonlySet<string> = new Set([
  'coach/decides-in-tender',
  'joint-plan/not-agreed',
  'map/execution-twice',
  'map/half-confirmed',
  'opportunity/competitor-without-source',
  'opportunity/need-without-offering',
  'opportunity/offering-without-need',
  'plan/action-cycle',
  'plan/unit-cycle',
  'privacy/basis-not-lawful',
  'privacy/improper-benefit',
  'privacy/personal-detail',
  'privacy/refused-person-referenced',
  'privacy/retention-over',
  'privacy/unauthorised-information',
  'relationship/influence-on-self',
  'relationship/one-person-two-roles',
  'relationship/reports-to-cycle',
  'schema/empty',
  'schema/unknown-key',
  'tier/account-spending',
  'tier/discount-promised',
  'tier/evidence-missing',
  'tier/override-without-need',
  'yaml/duplicate-key',
]);
/** Rules that let the whole document of a person go, and what refers to it. */
const PERSON_GOES: ReadonlySet<string> = new Set([
  'privacy/basis-not-lawful',
  'privacy/refused-person-referenced',
  'privacy/retention-over',
]);

/** What says that something is still to be done goes when it is done; rules notice when it goes too early. */
const DONE =
  /^(?:account\.tier\.override|opportunity\.elements\.\w+\.(?:learnBy|how)|person\.relationship\.plan|relationships\.unknown\.\d+)$/;

/** The losses that no finding asked for: what was thrown away instead of mended. */
export function unasked(
  losses: readonly Loss[],
  findings: readonly Diagnostic[],
  documents: ReadonlyMap<string, ParsedDocument>,
): readonly Loss[] {
  const places = findings.filter(({ name }) => TAKEN_OUT.has(name)).flatMap((finding) => placesOf(finding, documents));
  const mayGo = new Set(findings.filter(({ name }) => PERSON_GOES.has(name)).map(({ span }) => span.file));
  const went = losses.filter(({ what, file }) => what === 'document' && mayGo.has(file));
  const names = went.map(({ file }) => JSON.stringify(file.replace(/^.*\/|\.md$/g, '')));
  return losses.filter((loss) => {
    if (went.includes(loss) || DONE.test([loss.kind, ...loss.path].join('.'))) return false;
    if (loss.what === 'value' && names.some((name) => JSON.stringify(loss.value).includes(name))) return false;
    return !places.some(({ file, path }) => file === loss.file && isSame(loss, path));
  });
}

/** Whether a finding was made by throwing something away: it stood in what is lost. */
export function wentWith(
  { span }: Diagnostic,
  losses: readonly Loss[],
  documents: ReadonlyMap<string, ParsedDocument>,
): boolean {
  const document = documents.get(span.file);
  const path = document ? pathAt(document, span.start) : [];
  return losses.some(
    (loss) =>
      loss.file === span.file && (loss.what === 'document' || (loss.what === 'value' && begins(loss.path, path))),
  );
}

interface PlaceInFile {
  readonly file: string;
  /** Empty for a place in the body. */
  readonly path: Path;
}

/** Where a finding points, what is related to it included. */
function placesOf(
  { span, related = [] }: Diagnostic,
  documents: ReadonlyMap<string, ParsedDocument>,
): readonly PlaceInFile[] {
  return [span, ...related.map((one) => one.span)].map(({ file, start }) => {
    const document = documents.get(file);
    return { file, path: document ? around(pathAt(document, start)) : [] };
  });
}

/** A finding on one key of an item is a finding on the item: the key may be one that is missing. */
function around(path: Path): Path {
  return path.length > 2 ? path.slice(0, -1) : path;
}

/** Whether a loss is at the place, around it or within it. A place in the body asks for prose, never for values. */
function isSame(loss: Loss, path: Path): boolean {
  if (path.length === 0) return loss.what === 'prose';
  return loss.what === 'value' && (begins(loss.path, path) || begins(path, loss.path));
}

function begins(path: Path, whole: Path): boolean {
  return path.every((step, at) => step === whole[at]);
}
