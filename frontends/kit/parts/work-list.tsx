import { createUniqueId, Show, type JSX, type ParentProps } from 'solid-js';
import { Count } from './count.tsx';

/** A heading with its count over a sheet of rows, and a line between that says what they have in common. */
export function WorkList(
  props: ParentProps<{ readonly title: string; readonly count?: number | undefined; readonly lead?: string }>,
): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class="ff-work" aria-labelledby={titleId}>
      <div class="ff-work__head">
        <h2 id={titleId}>{props.title}</h2>
        <Show when={props.count !== undefined}>
          <Count of={props.count ?? 0} />
        </Show>
      </div>
      <Show when={props.lead}>{(lead) => <p class="ff-muted">{lead()}</p>}</Show>
      <ul class="ff-list ff-sheet">{props.children}</ul>
    </section>
  );
}

/** One row: when · who and what · one action. */
export function WorkRow(props: {
  readonly when: string;
  readonly late?: boolean;
  readonly who: JSX.Element;
  readonly what: JSX.Element;
  readonly action?: JSX.Element;
}): JSX.Element {
  return (
    <li class="ff-work__row">
      <span class="ff-work__when" classList={{ 'ff-work__when--late': props.late === true }}>
        {props.when}
      </span>
      <div>
        <p class="ff-work__who">{props.who}</p>
        <p class="ff-work__what">{props.what}</p>
      </div>
      {props.action}
    </li>
  );
}
