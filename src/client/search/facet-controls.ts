import type { Choice } from './facets.ts';
import type { Tallies } from './pagefind-api.ts';

/** The controls of the facets: what is chosen in them, and how many pages each of their values would leave. */
export interface FacetControls {
  readonly chosen: () => Choice;
  readonly choose: (state: URLSearchParams) => void;
  readonly drop: (name: string) => void;
  /** The chosen value of a facet as readers see it. */
  readonly said: (name: string) => string;
  /** Writes the counts; none are known before something was asked. */
  readonly count: (tallies: Tallies | undefined) => void;
}

export function facetsOf(form: HTMLFormElement): FacetControls {
  const selects = [...form.querySelectorAll('select')];
  const clear = form.querySelector<HTMLElement>('.search-clear');
  // The texts without counts.
  const texts = new Map(selects.flatMap(({ options }) => [...options].map((option) => [option, option.text])));
  const byName = (name: string) => selects.find((select) => select.name === name);

  return {
    chosen: () =>
      Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
    choose: (state) => {
      for (const select of selects) {
        const value = state.get(select.name) ?? '';
        select.value = [...select.options].some((option) => option.value === value) ? value : '';
      }
    },
    drop: (name) => {
      const select = byName(name);
      if (select) select.value = '';
    },
    said: (name) => {
      const option = byName(name)?.selectedOptions[0];
      return (option && texts.get(option)) ?? '';
    },
    count: (tallies) => {
      for (const { name, options, value: chosen } of selects) {
        for (const option of options) {
          if (option.value === '') continue;
          const found = tallies?.[name]?.[option.value] ?? 0;
          option.text = `${texts.get(option) ?? ''}${tallies ? ` (${found})` : ''}`;
          option.disabled = tallies !== undefined && found === 0 && option.value !== chosen;
        }
      }
      if (clear) clear.hidden = selects.every(({ value }) => value === '');
    },
  };
}
