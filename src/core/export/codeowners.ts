import type { AccountPlan, Book } from '../link/book.ts';

/** Our part of a CODEOWNERS file; what stands outside of it is never touched. */
export const BEGIN = '# >>> keyfolio codeowners: generated from the teams of the accounts';
export const END = '# <<< keyfolio codeowners';

/** Who reviews what, and who of the teams has no handle yet. */
export interface Codeowners {
  /** Our part of the file, from the first mark to the last, each line ended. */
  readonly text: string;
  /** The members by file name. */
  readonly withoutHandle: readonly string[];
  /** Accounts of which nobody has a handle; they are left out. */
  readonly withoutOwners: readonly string[];
}

/** The owners of each account's folder: the account manager first, then the others of the team (method: P4). */
export function codeowners(book: Book, folder: string): Codeowners {
  const plans = [...book.accounts.values()];
  const handleOf = (member: string) => {
    const handle = book.team.get(member)?.data.handle;
    return handle === undefined || handle.includes('@') ? handle : `@${handle}`;
  };
  const owned = plans.map((plan) => ({ id: plan.id, handles: team(plan).flatMap((member) => handleOf(member) ?? []) }));
  const lines = owned.flatMap(({ id, handles }) =>
    handles.length === 0 ? [] : `/${escaped(`${folder}accounts/${id}/`)} ${[...new Set(handles)].join(' ')}`,
  );
  const members = [...new Set(plans.flatMap(team))].sort();
  return {
    text: [BEGIN, ...lines, END].map((line) => `${line}\n`).join(''),
    withoutHandle: members.filter((member) => handleOf(member) === undefined),
    withoutOwners: owned.flatMap(({ id, handles }) => (handles.length === 0 ? id : [])),
  };
}

function team({ account }: AccountPlan): readonly string[] {
  const { team: seats } = account.data;
  const first = seats.filter(({ role }) => role === 'account-manager');
  return [...new Set([...first, ...seats].map(({ member }) => member))];
}

/** A path as code hosts read it: blanks and signs of patterns stand for themselves. */
function escaped(path: string): string {
  return path.replace(/[\s#*?![\]\\]/g, '\\$&');
}

/** The file with our part put in its place, or at its end; nothing when its marks do not stand as a pair. */
export function withCodeowners(file: string, part: string): string | undefined {
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const ours = part.replaceAll('\n', newline);
  const lines = file.split(/(?<=\n)/);
  const at = (mark: string) => lines.flatMap((line, index) => (line.trimEnd() === mark ? index : []));
  const [[begin, ...moreBegins], [end, ...moreEnds]] = [at(BEGIN), at(END)];
  if (begin === undefined && end === undefined) {
    const gap = file === '' || file.endsWith('\n') ? '' : newline;
    return `${file}${gap}${file.trim() === '' ? '' : newline}${ours}`;
  }
  if (begin === undefined || end === undefined || end < begin || moreBegins.length + moreEnds.length > 0)
    return undefined;
  return [...lines.slice(0, begin), ours, ...lines.slice(end + 1)].join('');
}
