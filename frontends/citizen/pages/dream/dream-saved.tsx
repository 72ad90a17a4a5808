import { Match, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { clockTime } from '#kit/time/format-dates.ts';
import type { DreamSaving } from './dream-in-hand.ts';
import { dreamText } from './dream.text.ts';

/** Always in sight while it is written: whether the last words are safe, and where they lie. */
export function DreamSaved(props: { readonly saving: DreamSaving; readonly isWritten: boolean }): JSX.Element {
  const t = dreamText;
  const savedAt = (): string => (props.saving.how === 'saved' ? (props.saving.at ?? '') : '');
  return (
    <div class="ff-stays" role="status">
      <Switch>
        <Match when={props.saving.how === 'saving'}>
          <p class="ff-saved">
            <Icon name="sync" />
            <span>{t().saving}</span>
          </p>
        </Match>
        <Match when={props.saving.how === 'on-this-device'}>
          <p class="ff-saved">
            <Icon name="time" />
            <span>{t().onThisDevice}</span>
          </p>
        </Match>
        <Match when={props.saving.how === 'nowhere'}>
          <p class="ff-saved">
            <Icon name="info" />
            <span>{t().nowhere}</span>
          </p>
        </Match>
        <Match when={savedAt() || props.isWritten}>
          <p class="ff-saved">
            <Icon name="success" />
            <span>{savedAt() ? t().saved(clockTime(savedAt())) : t().savedBefore}</span>
          </p>
        </Match>
      </Switch>
    </div>
  );
}
