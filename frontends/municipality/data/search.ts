import { createSignal } from 'solid-js';

const [searchedText, setSearchedText] = createSignal('');

/** What is being searched for. Kept in memory only: a name or a CPR number belongs in no address and no history. */
export { searchedText };

/** Searches for a name or a CPR number; an empty text shows the whole list again. */
export function searchFor(text: string): void {
  setSearchedText(text.trim());
}
