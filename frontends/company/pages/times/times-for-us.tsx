import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { may } from '#kit/session/may.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readTimes } from '../../data/times.ts';
import { meetingsText } from '../meetings/meetings.text.ts';

/** That there are times to answer, and the way to them. Nothing where there are none. */
export function TimesForUs(): JSX.Element {
  return (
    <Show when={may('list-company-meeting-times')}>
      <Waiting />
    </Show>
  );
}

function Waiting(): JSX.Element {
  const own = ownCompany();
  const times = createAsync(() => readTimes(own.scope, own.companyId));
  const open = (): number => times()?.filter((one) => !one.own && one.sent?.state !== 'sent').length ?? 0;
  return (
    <Show when={(times()?.length ?? 0) > 0}>
      <section class="ff-sheet" aria-label={meetingsText().times(open())}>
        <p class="ff-strong mb-0">
          <Icon name="calendar-month" /> <A href="/tider">{meetingsText().times(open())}</A>
        </p>
      </section>
    </Show>
  );
}
