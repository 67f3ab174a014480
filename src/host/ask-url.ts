/** What a host answered to one request. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** The first part of what was sent, as text. */
  readonly body: string;
}

/** A host could not be asked: no such name, no connection, a bad certificate, no answer in time. */
export class Unreachable extends Error {}

/** How long to wait for an answer, in ms. */
const PATIENCE = 10_000;

/** How much of an answer is read, in bytes: enough for any page of ours. */
const MOST = 2 * 1024 * 1024;

/**
 * Asks a host for a path by GET and follows nothing: where it sends the reader is part of the answer. The cookie is that
 * of a reader who signed on. Throws `Unreachable`.
 */
export async function askUrl(origin: string, path: string, cookie?: string): Promise<Answer> {
  try {
    const response = await fetch(new URL(path, origin), {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: '*/*', 'accept-encoding': 'gzip, br', ...(cookie !== undefined && { cookie }) },
    });
    return { path, status: response.status, headers: response.headers, body: await beginning(response) };
  } catch (error) {
    throw new Unreachable(reasonOf(error));
  }
}

async function beginning(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST) break; // which closes the connection
  }
  return Buffer.concat(chunks).subarray(0, MOST).toString();
}

/** `fetch` hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `${PATIENCE / 1000} s`;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
