import { domainToUnicode } from 'node:url';
import { rewriting } from './payload.ts';

const ENCODED = /(?:%[0-9a-f]{2})+/gi;

/** Bytes in addresses and forms. Old forms write Chinese in GB 18030, so what is no UTF-8 is read as that. */
export const readUrlEncoding = rewriting('URL encoding', /%[0-9a-f]{2}/i, (text) =>
  text.replaceAll(ENCODED, (run) => ofBytes(Buffer.from(run.replaceAll('%', ''), 'hex'))),
);

/** Host names in their ASCII form. */
export const readHostNames = rewriting('host name', /\bxn--/i, (text) =>
  text.replaceAll(/(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/gi, (host) => domainToUnicode(host) || host),
);

/** The encoding of mail and of old address cards: `=E7=8E=8B`. */
export const readQuotedPrintable = rewriting('quoted-printable', /=[0-9A-F]{2}/, (text) =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => ofBytes(Buffer.from(run.replaceAll('=', ''), 'hex'))),
);

function ofBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text;
}
