import { createEffect, createUniqueId, type JSX, type ParentProps } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { BusyButton } from './busy-button.tsx';
import { statesText } from './states.text.ts';

/** A native dialog: focus goes in and comes back, Escape closes it. */
export function Dialog(
  props: ParentProps<{ readonly open: boolean; readonly title: string; readonly onClose: () => void }>,
): JSX.Element {
  let dialog!: HTMLDialogElement;
  const titleId = createUniqueId();
  createEffect(() => {
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  });
  return (
    <dialog ref={dialog} class="ff-dialog" aria-labelledby={titleId} onClose={() => props.onClose()}>
      <div class="ff-dialog__head">
        <h2 id={titleId}>{props.title}</h2>
        <button type="button" class="function-link" onClick={() => dialog.close()}>
          <Icon name="close" />
          {statesText().close}
        </button>
      </div>
      {props.children}
    </dialog>
  );
}

/** Asks before something that cannot simply be undone. The title names the thing, the text says what will happen. */
export function ConfirmDialog(
  props: ParentProps<{
    readonly open: boolean;
    readonly title: string;
    readonly confirm: string;
    readonly busy?: boolean;
    readonly onConfirm: () => void;
    readonly onClose: () => void;
  }>,
): JSX.Element {
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onClose}>
      {props.children}
      <div class="ff-actions">
        <BusyButton kind="primary" busy={props.busy ?? false} onClick={() => props.onConfirm()}>
          {props.confirm}
        </BusyButton>
        <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
          {statesText().cancel}
        </button>
      </div>
    </Dialog>
  );
}
