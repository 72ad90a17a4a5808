import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MeetingTimesView } from '#shared/shapes/meeting-times.ts';
import { readPersonTimes } from '../../data/meeting-times.ts';
import { timesText } from './times.text.ts';

/** Times that person and company are asked about and that are not settled. Nothing where there are none. */
export function TimesAsked(props: { readonly candidateId: string }): JSX.Element {
  const t = timesText;
  const scope = requiredRole().scope;
  const times = createAsync(() => readPersonTimes(scope, props.candidateId));
  const open = (): readonly MeetingTimesView[] => times()?.filter(({ state }) => state === 'asked') ?? [];
  return (
    <Show when={open().length > 0}>
      <section class="ff-sheet ff-below ff-noprint" aria-labelledby="times-asked">
        <h2 class="h3" id="times-asked">
          {t().listTitle}
        </h2>
        <ul class="ff-list">
          <For each={open()}>
            {(one) => (
              <li class="ff-company-row">
                <p class="mb-0">
                  <Icon name="time" /> <A href={`/personer/${one.candidateId}/tider/${one.timesId}`}>{lineOf(one)}</A>
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function lineOf({ companyName, best, citizen, company }: MeetingTimesView): string {
  const { line } = timesText();
  if (best) return line.best(companyName, dayAndTime(best));
  return citizen && company ? line.none(companyName) : line.waits(companyName);
}
