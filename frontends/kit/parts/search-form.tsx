import { createEffect, Show, type JSX } from 'solid-js';

/** The words of a search: what is searched, and what can be written. */
export interface SearchWords {
  readonly heading: string;
  readonly searchLabel: string;
  readonly searchHelp: string;
  readonly search: string;
  readonly clear: string;
}

/**
 * Searches when it is told to, never at every key: a search may be written down as a reading of people. `searched` is
 * what is being searched for, empty when nothing is; clearing the search goes back to the field.
 */
export function SearchForm(props: {
  readonly id: string;
  readonly words: SearchWords;
  readonly searched: string;
  readonly onSearch: (text: string) => void;
}): JSX.Element {
  let field!: HTMLInputElement;
  createEffect(() => {
    field.value = props.searched;
  });
  const clear = (): void => {
    props.onSearch('');
    field.focus();
  };
  return (
    <form
      class="ff-search"
      role="search"
      aria-label={props.words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch(field.value.trim());
      }}
    >
      <label class="form-label" for={props.id}>
        {props.words.searchLabel}
      </label>
      <span class="form-hint" id={`${props.id}-help`}>
        {props.words.searchHelp}
      </span>
      <div class="ff-search__line">
        <input
          ref={field}
          class="form-input"
          id={props.id}
          type="search"
          autocomplete="off"
          aria-describedby={`${props.id}-help`}
        />
        <button type="submit" class="button button-secondary">
          {props.words.search}
        </button>
        <Show when={props.searched}>
          <button type="button" class="function-link" onClick={clear}>
            {props.words.clear}
          </button>
        </Show>
      </div>
    </form>
  );
}
