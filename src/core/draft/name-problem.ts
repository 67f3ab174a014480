import type { RefTarget, Text } from '#schemas/field.ts';
import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { NAME } from '#schemas/primitives.ts';
import { collector } from '../diagnostics/collector.ts';
import type { Book } from '../link/book.ts';
import { TARGET_LABELS } from '../link/references.ts';
import { parseDocument } from '../parse/parse.ts';
import { admit } from '../source/admit.ts';
import type { FoundFile } from '../source/source-file.ts';
import { badName } from '../validate/issue-words.ts';
import { factsOf } from '../validate/kind-schema.ts';
import type { RefTree } from '../validate/schema-walk.ts';
import { pathOf, type Place } from './place.ts';
import { proposeName } from './propose-name.ts';

/** Why no document may come to live at a place; nothing when it may. `prefix` stands before the paths that it names. */
export function nameProblem(
  kind: Kind,
  place: Place,
  { files, book, prefix }: { readonly files: readonly FoundFile[]; readonly book: Book; readonly prefix: string },
): Text | undefined {
  return (
    noName(place.name) ??
    notAPath(pathOf(kind, place)) ??
    taken(pathOf(kind, place), files, prefix) ??
    mistaken(kind, place, book)
  );
}

/** What is no name at all, with the one that is nearest to it. */
function noName(name: string | undefined): Text | undefined {
  if (name === undefined || NAME.test(name)) return undefined;
  const [message, help] = badName(name);
  const near = proposeName([name]);
  const proposal: Text =
    near === undefined
      ? { 'zh-CN': '', en: '' }
      : { 'zh-CN': `是不是 \`${near}\`？`, en: ` Did you mean \`${near}\`?` };
  return {
    'zh-CN': `${message['zh-CN']}${help['zh-CN']}${proposal['zh-CN']}`,
    en: `${message.en} ${help.en}${proposal.en}`,
  };
}

/** A name that systems keep for themselves, a day that is none: what the check would say. */
function notAPath(path: string): Text | undefined {
  const { report, found } = collector();
  const bytes = new TextEncoder().encode('---\n---\n');
  const [file] = admit([{ path, type: 'file', size: bytes.length, bytes }], report).files;
  if (file) parseDocument(file, report);
  const message = found.find(({ name }) => name.startsWith('file/'))?.message;
  return message && { 'zh-CN': `${message['zh-CN']}换一个。`, en: `${message.en} Choose another.` };
}

function taken(path: string, files: readonly FoundFile[], prefix: string): Text | undefined {
  const here = files.find((file) => file.path.toLowerCase() === path);
  if (!here) return undefined;
  const shown = `\`${prefix}${here.path}\``;
  return { 'zh-CN': `${shown} 已经存在，不会覆盖。`, en: `${shown} exists and is not overwritten.` };
}

/** Where a reference may lead to two kinds of things, they cannot share a name: it would mean both. */
function mistaken(kind: Kind, { account, name = '' }: Place, book: Book): Text | undefined {
  const own = (kinds[kind] as KindSpec).answersTo;
  if (!own) return undefined;
  const other = [...confusable(own)].find((target) => holders(target, account, book).some((names) => names.has(name)));
  return (
    other && {
      'zh-CN': `\`${name}\` 已经是${TARGET_LABELS[other]['zh-CN']}的名字，引用它会指向两处；换一个名字。`,
      en: `\`${name}\` is already the name of a ${TARGET_LABELS[other].en}; a reference to it would mean both. Choose another.`,
    }
  );
}

/** What some field refers to as well as to this. */
function confusable(own: RefTarget): ReadonlySet<RefTarget> {
  const sets = (Object.keys(kinds) as Kind[]).flatMap((kind) => targetsIn(factsOf({ kind }).refs));
  return new Set(
    sets.filter((targets) => targets.includes(own)).flatMap((targets) => targets.filter((one) => one !== own)),
  );
}

function targetsIn({ targets, below }: RefTree): readonly (readonly RefTarget[])[] {
  return [...(targets ? [targets] : []), ...below.flatMap(([, tree]) => targetsIn(tree))];
}

type Names = { has(name: string): boolean };

function holders(target: RefTarget, account: string | undefined, book: Book): readonly Names[] {
  if (target === 'member') return [book.team];
  if (target === 'partner') return [book.partners];
  if (target !== 'person') return [];
  return [...book.accounts].flatMap(([id, { people }]) => (account === undefined || account === id ? [people] : []));
}
