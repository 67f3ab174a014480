import { FORMATS, type Format } from '#report/reporters.ts';
import type { BookOptions } from '../../book.ts';
import { oneOf } from '../../named.ts';
import { CommandStopped } from '../../stopped.ts';

/** The options of a check as they were typed. */
export interface CheckOptions extends BookOptions {
  readonly format: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly changedSince?: string;
  readonly watch?: boolean;
  readonly fix?: boolean;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** What a check is to show and where, after its options were read. */
export interface CheckWishes extends Pick<CheckOptions, 'content' | 'output' | 'color'> {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly quiet: boolean;
  /** More warnings than this fail the check. */
  readonly maxWarnings: number;
}

/** Reads the options of a check; stops on what none of them takes. */
export function wishesOf(paths: readonly string[], options: CheckOptions): CheckWishes {
  const { content, output, color, quiet = false, maxWarnings } = options;
  const format = oneOf(options.format, FORMATS, { 'zh-CN': '格式', en: 'format' });
  if (maxWarnings !== undefined && !(/^\d+$/.test(maxWarnings) && Number.isSafeInteger(Number(maxWarnings)))) {
    throw new CommandStopped(
      'usage',
      `--max-warnings 应为 0 或更大的整数，现在是“${maxWarnings}”。`,
      `--max-warnings takes a whole number, 0 or more; it is "${maxWarnings}".`,
    );
  }
  return {
    paths,
    format,
    content,
    color,
    quiet,
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings),
    ...(output !== undefined && { output }),
  };
}
