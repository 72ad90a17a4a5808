import { createEffect, Show, type JSX } from 'solid-js';
import { searchedText, searchFor } from '../../data/search.ts';
import { peopleText } from './people.text.ts';

/** Searches when it is told to: each search is written down as a reading of people, so it never runs at every key. */
export function SearchForm(): JSX.Element {
  let field!: HTMLInputElement;
  const t = peopleText;
  createEffect(() => {
    field.value = searchedText();
  });
  return (
    <form
      class="ff-search"
      role="search"
      aria-label={t().heading}
      onSubmit={(event) => {
        event.preventDefault();
        searchFor(field.value);
      }}
    >
      <label class="form-label" for="person-search">
        {t().searchLabel}
      </label>
      <span class="form-hint" id="person-search-help">
        {t().searchHelp}
      </span>
      <div class="ff-search__line">
        <input
          ref={field}
          class="form-input"
          id="person-search"
          type="search"
          autocomplete="off"
          aria-describedby="person-search-help"
        />
        <button type="submit" class="button button-secondary">
          {t().search}
        </button>
        <Show when={searchedText()}>
          <button type="button" class="function-link" onClick={() => searchFor('')}>
            {t().clear}
          </button>
        </Show>
      </div>
    </form>
  );
}
