import { createSignal, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { statesText } from './states.text.ts';

interface Toast {
  readonly text: string;
  readonly undo: (() => Promise<void>) | undefined;
}

const visibleMs = 10_000;
const [toast, setToast] = createSignal<Toast>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells what was done, with a way to undo it where there is one. A message with undo stays until it is closed. */
export function tellDone(text: string, undo?: () => Promise<void>): void {
  clearTimeout(timer);
  setToast({ text, undo });
  if (!undo) timer = setTimeout(() => setToast(undefined), visibleMs);
}

/** Where the messages appear: one at a time, at the foot of the window, read aloud when they come. */
export function ToastPlace(): JSX.Element {
  const undo = async (): Promise<void> => {
    await toast()?.undo?.();
    tellDone(statesText().undone);
  };
  return (
    <div class="ff-toast" role="status" aria-live="polite">
      <Show when={toast()}>
        {(shown) => (
          <div class="ff-toast__sheet">
            <Icon name="success" />
            <span>{shown().text}</span>
            <Show when={shown().undo}>
              <button type="button" class="function-link" onClick={() => void undo()}>
                {statesText().undo}
              </button>
            </Show>
            <button
              type="button"
              class="ff-toast__close"
              aria-label={statesText().dismiss}
              onClick={() => setToast(undefined)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
