import { Show, type JSX, type ParentProps } from 'solid-js';
import { dateBlock } from '../time/format-dates.ts';

/** The date you can recognise from across the room. The same date always stands in words beside it. */
export function DateBlock(props: { readonly date: string }): JSX.Element {
  return (
    <div class="ff-date" aria-hidden="true">
      <span>{dateBlock(props.date).weekday}</span>
      <b>{dateBlock(props.date).day}</b>
      <span>{dateBlock(props.date).month}</span>
    </div>
  );
}

/** The next event: its date, what it is, when and where in words, and what may be done about it. */
export function NextEvent(
  props: ParentProps<{ readonly date: string; readonly title: string; readonly text: JSX.Element }>,
): JSX.Element {
  return (
    <div class="ff-next">
      <DateBlock date={props.date} />
      <div>
        <h3 class="ff-h-small">{props.title}</h3>
        <p>{props.text}</p>
        <Show when={props.children}>{props.children}</Show>
      </div>
    </div>
  );
}
