import { unzipSync } from 'fflate';
import { hasAt, MOST_BYTES, TooLarge, type Decoded } from './payload.ts';

const MARK = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

/** The parts of a ZIP file and their names: workbooks and other office files are ZIP files. */
export function readZip(bytes: Uint8Array): readonly Decoded[] {
  if (!hasAt(bytes, MARK)) return [];
  const found: Decoded[] = [];
  let total = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }) => (total += originalSize) <= MOST_BYTES;
  let parts: ReturnType<typeof unzipSync>;
  try {
    parts = unzipSync(bytes, { filter });
  } catch {
    return [];
  }
  if (total > MOST_BYTES) throw new TooLarge();
  for (const [name, part] of Object.entries(parts)) {
    found.push({ by: 'ZIP name', payload: { text: name } }, { by: 'ZIP', payload: { bytes: part } });
  }
  return found;
}
