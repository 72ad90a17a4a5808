import { createAsync } from '@solidjs/router';
import { ErrorBoundary, Show, Suspense, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { readContactPersons } from '../../data/handovers.ts';
import { contactCountText } from './contact-count.text.ts';

const daysOfAMonth = 30.4;
/** Below so many days they are told in days. */
const fewDays = 60;
const many = 3;

/** Which contact person in a row it is, and in how long; nothing while it is still the first. */
export function ContactCount(props: { readonly candidateId: string }): JSX.Element {
  return (
    // A flag that cannot be told leaves the page as it is.
    <ErrorBoundary fallback={undefined}>
      <Suspense>
        <Told candidateId={props.candidateId} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Told(props: { readonly candidateId: string }): JSX.Element {
  const persons = createAsync(() => readContactPersons(requiredRole().scope, props.candidateId));
  const later = () => {
    const told = persons();
    return told && told.count > 1 ? told : undefined;
  };
  return (
    <Show when={later()}>
      {(told) => (
        <li>
          <Flag tone={told().count >= many ? 'soon' : 'quiet'} icon="sync">
            {contactCountText().count(told().count, timeSince(told().since))}
          </Flag>
        </li>
      )}
    </Show>
  );
}

function timeSince(since: string): string {
  const days = Math.max(1, daysBetween(since, today()));
  const t = contactCountText();
  return days < fewDays ? t.days(days) : t.months(Math.round(days / daysOfAMonth));
}
