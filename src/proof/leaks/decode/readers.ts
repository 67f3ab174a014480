import { readBase64 } from './base64.ts';
import { decompress } from './compressed.ts';
import { readCssEscapes } from './css-escapes.ts';
import { readEntities } from './html-entities.ts';
import { readJpeg } from './jpeg.ts';
import { readPagefind } from './pagefind.ts';
import type { BytesDecoder, TextDecoder } from './payload.ts';
import { readPdf } from './pdf.ts';
import { readPng } from './png.ts';
import { readScriptEscapes } from './script-escapes.ts';
import { readHostNames, readQuotedPrintable, readUrlEncoding } from './url-encoding.ts';
import { readWebp } from './webp.ts';
import { readZip } from './zip.ts';

/** What takes bytes apart that say what they are. */
export const BYTES_DECODERS: readonly BytesDecoder[] = [
  decompress,
  readPagefind,
  readPng,
  readJpeg,
  readWebp,
  readZip,
  readPdf,
];

/** What turns text into other text, or into bytes. */
export const TEXT_DECODERS: readonly TextDecoder[] = [
  readEntities,
  readScriptEscapes,
  readUrlEncoding,
  readCssEscapes,
  readBase64,
  readQuotedPrintable,
  readHostNames,
];
