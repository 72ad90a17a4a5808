import { createSignal } from 'solid-js';

/** The languages of the interface. Danish is the source; every dictionary has both. */
export type Language = 'da' | 'en';

const storageKey = 'fodfaeste.language';

const [current, setCurrent] = createSignal<Language>(storedLanguage());

/** The language in use; reading it inside a component keeps the text right when it changes. */
export const language = current;

/** Chooses a language, remembers it on this device and says so to read-aloud software. */
export function chooseLanguage(chosen: Language): void {
  setCurrent(chosen);
  tellDocument(chosen);
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // A browser that keeps nothing still changes the page in front of the reader.
  }
}

/** Sets the `lang` attribute from the remembered choice; called once when an app starts. */
export function applyStoredLanguage(): void {
  tellDocument(current());
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

function tellDocument(chosen: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = chosen;
}
