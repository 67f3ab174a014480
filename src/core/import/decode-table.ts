/** A text with the encoding it was written in. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

/**
 * The text of a table that some program has exported: UTF-8 first, with or without its mark, then UTF-16 with its mark, then
 * GB18030, which Chinese spreadsheets write. Nothing when it is none of them, or holds what no table holds.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const tries = isUtf16
    ? ([[bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', 'UTF-16']] as const)
    : ([
        ['utf-8', 'UTF-8'],
        ['gb18030', 'GB18030'],
      ] as const);
  for (const [label, encoding] of tries) {
    const text = decoded(bytes, label);
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  return undefined;
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined; // the bytes are not in this encoding
    throw error;
  }
}
