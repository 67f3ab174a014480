/** What the value of an attribute may be. */
export type ValueTest = (value: string) => boolean;

const like =
  (pattern: RegExp): ValueTest =>
  (value) =>
    pattern.test(value);

/** A path of the site itself, or a heading of the page: no scheme, no host, nothing that a browser would strip. */
const OWN = /^(?:#[^\s\\]*|\/(?![/\\])[^\s\\]*)$/u;
/** The web by https, http or mailto, without a name and password that would hide the host. */
const FOREIGN = /^(?:https?:\/\/[^\s/\\@?#]+(?:[/?#][^\s\\]*)?|mailto:[^\s\\]+)$/u;
/** Names that objects have of themselves or that scripts rely on: no element takes their place by its id. */
const TAKEN =
  /^(?:__proto__|constructor|prototype|toString|valueOf|hasOwnProperty|document|location|self|top|parent|frames|opener|navigator|localStorage|fetch|cookie|currentScript|defaultView|documentElement)$/;
/** A part of the same picture, a token of our style sheets, or a plain colour. */
const PAINT = /^(?:url\(#[\w.-]+\)|var\(--[a-z0-9-]+\)|none|currentColor|[a-z]+|#[0-9a-f]{3,8})$/;

/** Whether an address leads out of the site. */
export function leadsOut(address: string): boolean {
  return FOREIGN.test(address);
}

/** The tests by the words that the lists of elements use for them. */
export const VALUES: Readonly<Record<string, ValueTest>> = {
  text: () => true,
  flag: like(/^(?:true)?$/),
  'yes-no': like(/^(?:true|false)$/),
  number: like(/^-?\d+(?:\.\d+)?$/),
  length: like(/^(?:-?\d+(?:\.\d+)?|var\(--[a-z0-9-]+\))$/),
  numbers: like(/^[-\d.\s,]+$/),
  id: (value) => value !== '' && !/\s/u.test(value) && !TAKEN.test(value),
  ids: like(/^\S+(?: \S+)*$/u),
  day: like(/^\d{4}-\d{2}-\d{2}$/),
  language: like(/^(?:zh-CN|zh-Latn|en)$/),
  own: like(OWN),
  link: (value) => OWN.test(value) || FOREIGN.test(value),
  'own-script': like(/^\/(?:theme\.js|_assets\/[\w.-]+\.js)$/),
  'own-picture': like(/^\/(?:drawings|images)\/[0-9a-f]{16}\.(?:svg|png|jpg|webp)$/),
  rel: like(/^(?:next|prev|noreferrer)$/),
  'link-rel': like(/^(?:icon|alternate|stylesheet)$/),
  'link-type': like(/^(?:image\/svg\+xml|application\/atom\+xml)$/),
  module: like(/^module$/),
  button: like(/^(?:button|reset)$/),
  input: like(/^(?:search|checkbox)$/),
  off: like(/^off$/),
  false: like(/^false$/),
  lazy: like(/^lazy$/),
  utf8: like(/^utf-8$/),
  csp: like(/^Content-Security-Policy$/),
  'meta-name': like(/^(?:viewport|color-scheme|robots|referrer)$/),
  role: like(/^(?:region|status|group|search)$/),
  paint: like(PAINT),
  part: like(/^url\(#[^\s()"'\\]+\)$/u),
  path: like(/^[MLHVCSQTAZmlhvcsqtaz\d.,\s-]*$/),
  transform: like(/^(?:(?:translate|rotate|scale|matrix)\([-\d.\s,]+\)\s*)+$/),
  svg: like(/^http:\/\/www\.w3\.org\/2000\/svg$/),
};

/** A policy is made of these sources and no others. */
const POLICY = /^default-src 'none'(?:; [a-z-]+(?: '(?:none|self|wasm-unsafe-eval)')+)+$/;

/** Whether a content security policy shuts out everything that is not the site's own. */
export function isStrictPolicy(content: string): boolean {
  return POLICY.test(content);
}
