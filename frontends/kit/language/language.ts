import { createSignal } from 'solid-js';

/** The languages of the interface. Danish is the source and every dictionary has English; Ukrainian is an app's to offer. */
export type Language = 'da' | 'en' | 'uk';

/** The Ukrainian dictionaries of an app, by the names its texts carry. */
export type ThirdDictionaries = Readonly<Record<string, object>>;

const storageKey = 'fodfaeste.language';

const [current, setCurrent] = createSignal<Language>('da');
const [third, setThird] = createSignal<ThirdDictionaries>();
const [couldNotLoad, setCouldNotLoad] = createSignal(false);
const [notInThird, setNotInThird] = createSignal(false);
let loadThird: (() => Promise<ThirdDictionaries>) | undefined;
setCurrent(rememberedLanguage() === 'en' ? 'en' : 'da');

/** The language in use; reading it inside a component keeps the text right when it changes. */
export const chosenLanguage = current;

/** The language in use of the two that services and every app have: English beside Ukrainian. */
export function language(): 'da' | 'en' {
  return current() === 'da' ? 'da' : 'en';
}

/** Whether this app has Ukrainian. */
export function hasThird(): boolean {
  return loadThird !== undefined;
}

/** True after Ukrainian was asked for and its dictionary did not arrive: the page stays whole in the language it was in. */
export { couldNotLoad };

/** True where something was shown in English because it has no Ukrainian yet; the frame says so. */
export { notInThird };

/** The Ukrainian dictionary of a text while that language is in use; a text without one is noted. */
export function inThird(name: string | undefined): object | undefined {
  if (current() !== 'uk') return undefined;
  const found = name === undefined ? undefined : third()?.[name];
  if (!found && !notInThird()) queueMicrotask(() => setNotInThird(true));
  return found;
}

/** A sentence of the services, by its code, where Ukrainian is in use and has it. */
export function sentenceInThird(of: 'refusals' | 'fieldErrors', code: string): string | undefined {
  if (current() !== 'uk') return undefined;
  return (third()?.[of] as Readonly<Record<string, string>> | undefined)?.[code];
}

/**
 * Chooses a language, remembers it on this device and says so to read-aloud software. Ukrainian is fetched first: until it
 * is here, and where it does not come, the page stays as it is and is never half in one language and half in another.
 */
export async function chooseLanguage(chosen: Language): Promise<void> {
  setCouldNotLoad(false);
  if (chosen === 'uk' && !(await fetchThird())) {
    setCouldNotLoad(true);
    return;
  }
  setNotInThird(false);
  setCurrent(chosen);
  tellDocument(chosen);
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // A browser that keeps nothing still changes the page in front of the reader.
  }
}

/** Begins in the remembered language, with Ukrainian where the app has it; called once when an app starts, before it draws. */
export async function applyStoredLanguage(ukrainian?: () => Promise<ThirdDictionaries>): Promise<void> {
  loadThird = ukrainian;
  tellDocument(current());
  if (rememberedLanguage() !== 'uk') return;
  if (ukrainian) await chooseLanguage('uk');
  else setCurrent('en');
  tellDocument(current());
}

/** A new page: what was not in Ukrainian on the page before says nothing of this one. */
export function forgetNotInThird(): void {
  setNotInThird(false);
}

async function fetchThird(): Promise<boolean> {
  if (third()) return true;
  try {
    const loaded = await loadThird?.();
    if (loaded) setThird(loaded);
    return loaded !== undefined;
  } catch {
    return false;
  }
}

function rememberedLanguage(): string {
  try {
    return localStorage.getItem(storageKey) ?? 'da';
  } catch {
    return 'da';
  }
}

function tellDocument(chosen: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = chosen;
}
