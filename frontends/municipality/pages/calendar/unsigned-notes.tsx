import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { readNoteDrafts } from '../../data/journal.ts';
import { calendarText } from './calendar.text.ts';

/** Notes I have begun: nobody else reads them, and they are in no journal before they are signed. */
export function UnsignedNotes(): JSX.Element {
  const t = calendarText;
  const drafts = createAsync(() => readNoteDrafts(requiredRole().scope));
  return (
    <Show when={drafts()?.items.length}>
      <section class="ff-sheet" aria-labelledby="unsigned">
        <h2 id="unsigned">{t().unsigned}</h2>
        <p class="ff-muted">{t().unsignedText}</p>
        <ul class="ff-list">
          <For each={drafts()?.items}>
            {({ candidateId, name, savedAt }) => (
              <li class="ff-choose-row">
                <span>
                  <A class="ff-strong" href={`/personer/${candidateId}/journal`}>
                    {name}
                  </A>{' '}
                  <span class="ff-muted">{t().writtenLast(dayAndTime(savedAt))}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
