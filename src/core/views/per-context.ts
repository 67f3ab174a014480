import type { ViewContext } from './context.ts';

/** A view of the whole book that many pages need: made once for each context, however many pages ask. */
export function perContext<T>(make: (context: ViewContext) => T): (context: ViewContext) => T {
  const made = new WeakMap<ViewContext, { readonly value: T }>();
  return (context) => {
    const known = made.get(context);
    if (known) return known.value;
    const value = make(context);
    made.set(context, { value });
    return value;
  };
}
