import { Show, type JSX } from 'solid-js';
import { Notice } from '#kit/parts/states.tsx';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { alignmentWords } from './alignment-words.text.ts';

/** What a side sent last, while it is on its way or where it could not be used. */
export function SentLast(props: { readonly sent: MyAlignment['sent'] }): JSX.Element {
  const t = alignmentWords;
  const because = (): string => (props.sent?.because ? t().because[props.sent.because] : '');
  return (
    <>
      <Show when={props.sent?.state === 'sent'}>
        <p class="ff-muted" role="status">
          {t().sent}
        </p>
      </Show>
      <Show when={props.sent?.state === 'void'}>
        <Notice title={t().void}>{because()}</Notice>
      </Show>
    </>
  );
}
