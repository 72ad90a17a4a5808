import type { JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { chooseLanguage, language } from '../language/language.ts';
import { frameText } from './frame.text.ts';

/** The other language by its own name. */
export function LanguageSwitch(): JSX.Element {
  const other = (): 'da' | 'en' => (language() === 'da' ? 'en' : 'da');
  return (
    <button type="button" class="function-link" lang={other()} onClick={() => chooseLanguage(other())}>
      <Icon name="language" />
      {frameText().otherLanguage}
    </button>
  );
}
