import { Show, type JSX } from 'solid-js';
import type { PagedList } from '../network/pages-of.ts';
import { BusyButton } from './busy-button.tsx';
import { statesText } from './states.text.ts';

/** "Vis flere" under a list that goes on. Says how many are shown. */
export function Pager(props: {
  readonly of: PagedList<unknown>;
  /** How many are shown, in words or figures. */
  readonly shown: string;
}): JSX.Element {
  return (
    <div class="ff-pager">
      <p class="ff-muted" role="status">
        {props.of.failed() ? statesText().moreFailed : statesText().shown(props.shown)}
      </p>
      <Show when={props.of.hasMore()}>
        <BusyButton kind="secondary" busy={props.of.busy()} onClick={() => void props.of.more()}>
          {props.of.busy() ? statesText().showingMore : statesText().showMore}
        </BusyButton>
      </Show>
    </div>
  );
}
