import { useNavigate } from '@solidjs/router';
import { onCleanup, onMount, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { searchFor } from './data/search.ts';
import { frameText } from './frame.text.ts';

/** The search field of the header. `/` takes you there; Enter shows what was found. What is searched for is in no address. */
export function FindPerson(): JSX.Element {
  let field!: HTMLInputElement;
  const navigate = useNavigate();
  const jump = (event: KeyboardEvent): void => {
    const writing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    field.focus();
  };
  onMount(() => document.addEventListener('keydown', jump));
  onCleanup(() => document.removeEventListener('keydown', jump));
  return (
    <form
      class="ff-find"
      role="search"
      aria-label={frameText().findShort}
      onSubmit={(event) => {
        event.preventDefault();
        searchFor(field.value);
        field.value = '';
        navigate('/personer');
      }}
    >
      <label class="sr-only" for="find">
        {frameText().findLabel}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        class="form-input"
        id="find"
        type="search"
        autocomplete="off"
        placeholder={frameText().findShort}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
