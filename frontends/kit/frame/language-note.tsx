import { useLocation } from '@solidjs/router';
import { createEffect, on, Show, type JSX } from 'solid-js';
import { couldNotLoad, forgetNotInThird, notInThird } from '../language/language.ts';
import { frameText } from './frame.text.ts';

/** Says it where the language that was chosen could not be fetched, and where a page is not wholly in it yet. */
export function LanguageNote(): JSX.Element {
  const location = useLocation();
  createEffect(on(() => location.pathname, forgetNotInThird, { defer: true }));
  return (
    <Show when={couldNotLoad() || notInThird()}>
      <div class="container ff-above" role="status">
        <Show when={couldNotLoad()}>
          <p lang="uk">{frameText().noUkrainianNow}</p>
        </Show>
        <Show when={notInThird()}>
          <p>{frameText().notAllInUkrainian}</p>
        </Show>
      </div>
    </Show>
  );
}
