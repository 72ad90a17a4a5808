import { For, Show, type JSX } from 'solid-js';
import { dreamParts, type DreamContent, type DreamPart } from '#shared/shapes/dream.ts';
import { Icon } from '../icons/icon.tsx';
import { dreamIcons } from './dream-icons.ts';
import { dreamWords } from './dream-words.text.ts';

/** A dream as it is read: each part that was written, its symbols with their words, and the person's own words quoted. */
export function DreamParts(props: { readonly content: DreamContent }): JSX.Element {
  const written = (): readonly DreamPart[] =>
    dreamParts.filter((part) => props.content[part].symbols.length > 0 || props.content[part].words !== '');
  return (
    <For each={written()}>
      {(part) => (
        <div class="ff-answer">
          <h3 class="h4 mt-0">{dreamWords().parts[part]}</h3>
          <Show when={props.content[part].symbols.length > 0}>
            <ul class="ff-list ff-symbol-line">
              <For each={props.content[part].symbols}>
                {(symbol) => (
                  <li>
                    <Icon name={dreamIcons[symbol]} /> {dreamWords().symbols[symbol]}
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={props.content[part].words}>
            <blockquote class="ff-quote">{props.content[part].words}</blockquote>
          </Show>
        </div>
      )}
    </For>
  );
}
