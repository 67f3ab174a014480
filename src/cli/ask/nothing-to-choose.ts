import type { RefTarget } from '#schemas/field.ts';
import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { needsOf, kindWord } from '#core/draft/place.ts';
import type { Circumstances } from '#core/draft/questions/question.ts';
import { TARGET_LABELS } from '#core/link/references.ts';
import type { Shape } from '#core/validate/schema-shape.ts';
import { CommandStopped } from '../stopped.ts';

/** A question that can only be answered with something that the book has none of. */
export function nothingToChoose(label: string, shape: Shape, { plan }: Circumstances): CommandStopped {
  const [target] = (shape.type === 'list' ? shape.item : shape).meta.ref ?? [];
  const noun = target ? TARGET_LABELS[target] : { 'zh-CN': '', en: 'value' };
  const line = target && lineFor(target, plan?.id);
  return new CommandStopped(
    'usage',
    `“${label}”要选一个${noun['zh-CN']}，可是还没有。${line === undefined ? '' : `先运行：${line}`}`,
    `"${label}" wants a ${noun.en}, and there is none yet. ${line === undefined ? '' : `First run: ${line}`}`.trim(),
  );
}

/** The line that makes what a reference leads to. */
function lineFor(target: RefTarget, account: string | undefined): string | undefined {
  const kind = (Object.keys(kinds) as Kind[]).find((name) => (kinds[name] as KindSpec).answersTo === target);
  if (!kind) return undefined;
  return ['keyfolio new', kindWord(kind), ...(needsOf(kind).account && account !== undefined ? [account] : [])].join(
    ' ',
  );
}
