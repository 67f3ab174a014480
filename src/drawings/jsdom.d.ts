// jsdom ships no types; this is the part of it that is used.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { readonly contentType?: string });
    readonly window: Window & typeof globalThis;
  }
}
