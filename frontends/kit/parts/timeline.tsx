import { For, Show, type JSX } from 'solid-js';
import { nearDate, shortDate } from '../time/format-dates.ts';
import { today } from '../time/clock.ts';

/** One event on a line of time. `date` is civil. */
export interface TimelineItem {
  readonly date: string;
  readonly title: JSX.Element;
  readonly text?: JSX.Element;
}

/** One line of time, newest first: what comes is open, today is amber, what was is filled. */
export function Timeline(props: { readonly items: readonly TimelineItem[] }): JSX.Element {
  return (
    <ol class="ff-list ff-time">
      <For each={props.items}>
        {(item) => (
          <li>
            <time dateTime={item.date} classList={{ 'ff-time__now': item.date === today() }}>
              {item.date === today() ? nearDate(item.date) : shortDate(item.date)}
            </time>
            <span
              class="ff-time__dot"
              classList={{ 'ff-time__dot--open': item.date > today(), 'ff-time__dot--step': item.date === today() }}
            />
            <div>
              <p class="ff-strong">{item.title}</p>
              <Show when={item.text}>
                <p class="ff-muted">{item.text}</p>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
