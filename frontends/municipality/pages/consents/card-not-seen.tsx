import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Notice } from '#kit/parts/states.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { firstName } from '../person/first-name.ts';
import { cardNotSeenText } from './card-not-seen.text.ts';

/** A meeting is ahead and the company sees no card (any more): what it sees instead, and what to talk about. */
export function CardNotSeen(props: {
  readonly person: CandidateView;
  readonly meeting: MatchMeetingView;
}): JSX.Element {
  const t = cardNotSeenText;
  const isHidden = (): boolean => props.meeting.state === 'called' && props.person.profile?.cardReleased === false;
  const takenBack = (): string | undefined =>
    props.person.history.find(({ kind, purpose }) => kind === 'consent-ended' && purpose === 'company-card')?.on;
  return (
    <Show when={isHidden()}>
      <Notice title={t().title(props.meeting.companyName)}>
        <p>
          <Show when={takenBack()} fallback={t().never(firstName(props.person))}>
            {(day) => t().takenBack(firstName(props.person), dayDate(day()))}
          </Show>{' '}
          {t().still}
        </p>
        <p class="mb-0">
          <A href={`/personer/${props.person.candidateId}/samtykker`}>{t().link}</A>
        </p>
      </Notice>
    </Show>
  );
}
