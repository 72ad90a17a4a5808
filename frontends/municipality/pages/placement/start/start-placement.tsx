import { A, createAsync, useParams, useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { MatchMeetingItem } from '#shared/shapes/match-meeting.ts';
import { readMeetings } from '../../../data/meetings.ts';
import { readPerson } from '../../../data/person.ts';
import { readPlacements } from '../../../data/placements.ts';
import { firstName } from '../../person/first-name.ts';
import { StartForm } from './start-form.tsx';
import { startText } from './start.text.ts';

/** Starts a placement: from the match meeting where both said yes, or as a sniff internship without one. */
export function StartPlacement(): JSX.Element {
  const t = startText;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(requiredRole().scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <BackLink href={`/personer/${known().candidateId}/placering`}>{t().back}</BackLink>
          <h1>{t().title(firstName(known()))}</h1>
          <Show when={known().state === 'in-effort'} fallback={<NotNow person={known()} />}>
            <p class="font-lead">{t().lead}</p>
            <Loaded says={t().loading} keys={[readMeetings.key, readPlacements.key]}>
              <FromMeetings person={known()} />
            </Loaded>
          </Show>
        </>
      )}
    </Show>
  );
}

function FromMeetings(props: { readonly person: CandidateView }): JSX.Element {
  const scope = requiredRole().scope;
  const [search] = useSearchParams<{ meeting?: string }>();
  const meetings = createAsync(() => readMeetings(scope, props.person.candidateId));
  const placements = createAsync(() => readPlacements(scope, props.person.candidateId));
  const agreed = (): readonly MatchMeetingItem[] => {
    const taken = (placements()?.items ?? [])
      .filter((placement) => placement.state === 'running')
      .map((placement) => placement.openingId);
    return (meetings()?.items ?? []).filter(
      (meeting) => meeting.state === 'held' && meeting.agreed && !taken.includes(meeting.openingId),
    );
  };
  const openedFrom = (): string => {
    const asked = agreed().find((meeting) => meeting.meetingId === search.meeting);
    return (asked ?? agreed()[0])?.meetingId ?? '';
  };
  return (
    <Show when={meetings() && placements()}>
      <StartForm person={props.person} agreed={agreed()} meetingId={openedFrom()} />
    </Show>
  );
}

function NotNow(props: { readonly person: CandidateView }): JSX.Element {
  const t = startText;
  return (
    <Empty title={props.person.state === 'closed' ? t().closed : t().referred}>
      <A class="button button-primary" href={`/personer/${props.person.candidateId}`}>
        {t().toPerson}
      </A>
    </Empty>
  );
}
