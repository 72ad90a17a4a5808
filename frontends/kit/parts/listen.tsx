import { createSignal, onCleanup, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { chosenLanguage } from '../language/language.ts';
import { listenText } from './listen.text.ts';

const voices = { da: 'da-DK', en: 'en-GB', uk: 'uk-UA' } as const;

/** Reads a text aloud with the device's own voice; not there where the device has none. Nothing leaves the device. */
export function Listen(props: { readonly text: string }): JSX.Element {
  const [speaking, setSpeaking] = createSignal(false);
  const voice = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const stop = (): void => {
    voice?.cancel();
    setSpeaking(false);
  };
  const speak = (): void => {
    if (speaking()) return stop();
    const said = new SpeechSynthesisUtterance(props.text);
    said.lang = voices[chosenLanguage()];
    said.onend = () => setSpeaking(false);
    voice?.cancel();
    voice?.speak(said);
    setSpeaking(true);
  };
  onCleanup(stop);
  return (
    <Show when={voice}>
      <button type="button" class="function-link ff-listen" aria-pressed={speaking()} onClick={speak}>
        <Icon name="ff-listen" />
        {speaking() ? listenText().stop : listenText().listen}
      </button>
    </Show>
  );
}
