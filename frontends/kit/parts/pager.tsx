import { Show, type JSX } from 'solid-js';
import { BusyButton } from './busy-button.tsx';
import { statesText } from './states.text.ts';

/** "Vis flere" under a list that goes on. Says how many are shown. */
export function Pager(props: {
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly shown: string;
  /** What the last "more" threw, if anything. */
  readonly failed?: unknown;
  readonly onMore: () => void;
}): JSX.Element {
  return (
    <div class="ff-pager">
      <p class="ff-muted" role="status">
        {props.failed ? statesText().moreFailed : statesText().shown(props.shown)}
      </p>
      <Show when={props.hasMore}>
        <BusyButton kind="secondary" busy={props.busy} onClick={() => props.onMore()}>
          {props.busy ? statesText().showingMore : statesText().showMore}
        </BusyButton>
      </Show>
    </div>
  );
}
