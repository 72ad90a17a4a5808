import { Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { firstName } from '../person/first-name.ts';
import { addressText } from './address.text.ts';

/** Stands beside the name of somebody whose address is protected: a lock and the words, never colour alone. */
export function ProtectedMark(props: { readonly when: unknown }): JSX.Element {
  return (
    <Show when={props.when}>
      {' '}
      <Flag tone="soon" icon="lock">
        {addressText().mark}
      </Flag>
    </Show>
  );
}

/** What protection means, at the top of the person's page: since when, who says so, and what must not be done. */
export function ProtectedBanner(props: { readonly person: CandidateView }): JSX.Element {
  const t = addressText;
  return (
    <Show when={props.person.protection}>
      {(protection) => (
        <Warning title={t().bannerTitle}>
          {t().banner(dayDate(protection().from), t().sources[protection().source])}{' '}
          <Show when={protection().checkOn}>
            {(day) => <>{day() > today() ? t().check(dayDate(day())) : t().checkNow(dayDate(day()))} </>}
          </Show>
          {t().careful}
        </Warning>
      )}
    </Show>
  );
}

/** Before something about a protected person goes out of the house. */
export function ProtectedMeetingWarning(props: { readonly person: CandidateView }): JSX.Element {
  return (
    <Show when={props.person.protection}>
      <Warning title={addressText().mark}>{addressText().meeting(firstName(props.person))}</Warning>
    </Show>
  );
}

function Warning(props: { readonly title: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <div class="alert alert-warning" role="note">
      <Icon name="lock" class="alert-icon" />
      <div class="alert-body">
        <p class="alert-heading">{props.title}</p>
        <p class="alert-text">{props.children}</p>
      </div>
    </div>
  );
}
