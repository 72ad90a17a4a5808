import { For, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { chooseLanguage, chosenLanguage, hasThird, type Language } from '../language/language.ts';

/** Each language by its own name. */
const ownNames: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English', uk: 'Українська' };

/** The other languages of the app, each by its own name. */
export function LanguageSwitch(): JSX.Element {
  const others = (): readonly Language[] =>
    (['da', 'en', 'uk'] as const).filter((each) => each !== chosenLanguage() && (each !== 'uk' || hasThird()));
  return (
    <For each={others()}>
      {(other) => (
        <button type="button" class="function-link" lang={other} onClick={() => void chooseLanguage(other)}>
          <Icon name="language" />
          {ownNames[other]}
        </button>
      )}
    </For>
  );
}
