import { decodeTable } from '#core/import/decode-table.ts';
import { readTable, type Table, type TableProblem } from '#core/import/read-table.ts';
import { readWhole } from '#host/read-file.ts';
import { CommandStopped } from '../../stopped.ts';

/** Largest table that is read, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a CSV file; stops when there is none, when it is in no known encoding, or when nothing is in it. */
export async function readCsv(path: string): Promise<Table | readonly TableProblem[]> {
  const bytes = await readWhole(path, MAX_BYTES);
  if (bytes === 'missing') throw new CommandStopped('no-files', `没有文件 ${path}。`, `There is no file ${path}.`);
  if (bytes === 'too-large')
    throw new CommandStopped('usage', `${path} 超过 32 MiB。`, `${path} is larger than 32 MiB.`);
  const decoded = decodeTable(bytes);
  if (!decoded) {
    throw new CommandStopped(
      'usage',
      `${path} 不是 UTF-8、UTF-16 或 GB18030 的文字；另存为“CSV UTF-8”再试。`,
      `${path} is no text in UTF-8, UTF-16 or GB18030; save it as "CSV UTF-8" and try again.`,
    );
  }
  const table = readTable(decoded.text);
  if ('columns' in table && table.rows.length === 0) {
    throw new CommandStopped(
      'usage',
      table.columns.length === 0 ? `${path} 是空的。` : `${path} 只有表头，没有数据行。`,
      table.columns.length === 0 ? `${path} is empty.` : `${path} has a head and no rows.`,
    );
  }
  return table;
}
