import { onMount, type JSX } from 'solid-js';
import { signInLink } from '../session/session.ts';
import { frameText } from './frame.text.ts';

/** Shown above the page when the session ended while somebody was working. What was written stays behind it. */
export function SessionOver(): JSX.Element {
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog ref={dialog} class="ff-dialog" aria-labelledby="session-over">
      <h2 id="session-over">{frameText().sessionOver}</h2>
      <p>{frameText().sessionOverWhat}</p>
      <div class="ff-actions">
        <a class="button button-primary" href={signInLink()} target="_self">
          {frameText().signInAgain}
        </a>
      </div>
    </dialog>
  );
}
