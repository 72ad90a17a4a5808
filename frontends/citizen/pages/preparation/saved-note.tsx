import { Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { clockTime } from '#kit/time/format-dates.ts';
import { around } from './around.ts';
import { preparationText } from './preparation.text.ts';

/** Always in sight: whether what was answered is safe, and where it lies. */
export function SavedNote(): JSX.Element {
  const t = preparationText;
  const { inHand } = around();
  const savedAt = (): string | undefined => {
    const saving = inHand.saving();
    return saving.how === 'saved' ? saving.at : undefined;
  };
  return (
    <div role="status">
      <Show
        when={inHand.refused()}
        fallback={
          <Switch>
            <Match when={inHand.saving().how === 'sending'}>
              <p class="ff-saved ff-ruled">
                <Icon name="sync" />
                <span>{t().sending}</span>
              </p>
            </Match>
            <Match when={inHand.saving().how === 'on-this-device'}>
              <p class="ff-saved ff-ruled">
                <Icon name="time" />
                <span>{t().onThisDevice}</span>
              </p>
            </Match>
            <Match when={inHand.saving().how === 'nowhere'}>
              <p class="ff-saved ff-ruled">
                <Icon name="info" />
                <span>{t().nowhere}</span>
              </p>
            </Match>
            <Match when={inHand.answers().length > 0}>
              <p class="ff-saved ff-ruled">
                <Icon name="success" />
                <span>{savedAt() ? t().saved(clockTime(savedAt() ?? '')) : t().savedBefore}</span>
              </p>
            </Match>
          </Switch>
        }
      >
        {(problem) => (
          <p class="ff-saved ff-ruled">
            <Icon name="info" />
            <span>{problem().detail ?? problem().title}</span>
          </p>
        )}
      </Show>
    </div>
  );
}
