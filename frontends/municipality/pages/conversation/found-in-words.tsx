import { For, Show, type JSX } from 'solid-js';
import type { FieldHandle } from '#kit/forms/create-form.ts';
import { foundInWordsText } from './found-in-words.text.ts';

/** The choices that own words speak of: one press takes a choice, and nothing is taken by itself. */
export function FoundInWords<Name extends string>(props: {
  readonly words: string;
  readonly field: FieldHandle<readonly string[]>;
  readonly find: (words: string) => readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly atMost: number;
}): JSX.Element {
  const t = foundInWordsText;
  const found = (): readonly Name[] => {
    const chosen = props.field.value();
    if (chosen.length >= props.atMost) return [];
    return props
      .find(props.words)
      .filter((each) => !chosen.includes(each))
      .slice(0, mostShown);
  };
  return (
    <div aria-live="polite">
      <Show when={found().length > 0}>
        <p class="ff-muted mb-0">{t().found}</p>
        <div class="ff-actions">
          <For each={found()}>
            {(each) => (
              <button
                type="button"
                class="button button-secondary button-small"
                onClick={() => props.field.set([...props.field.value(), each])}
              >
                {t().take(props.labels[each])}
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

const mostShown = 3;
