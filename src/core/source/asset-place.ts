/** Largest text that is read, in bytes. */
export const MAX_BYTES = 1024 * 1024;
/** Largest picture that is read, in bytes. */
export const MAX_ASSET_BYTES = 2 * MAX_BYTES;

/** Where pictures stand: in the `assets` folder of an account, or beside pages of the method and the course. */
const PLACE = /^((?:accounts|method|course)\/[^/]+)\/assets\//;

/** Whether a path is one that only a picture may have. */
export function isAssetPlace(path: string): boolean {
  return PLACE.test(path);
}

/** How many bytes the file at a path may have. */
export function mostBytes(path: string): number {
  return isAssetPlace(path) ? MAX_ASSET_BYTES : MAX_BYTES;
}

/** The folder whose pictures a document may show; nothing for a document that shows none. */
export function assetFolder(documentPath: string): string | undefined {
  const owner = /^(?:accounts\/[^/]+|(?:method|course)\/[^/]+)(?=\/)/.exec(documentPath)?.[0];
  return owner === undefined ? undefined : `${owner}/assets`;
}
