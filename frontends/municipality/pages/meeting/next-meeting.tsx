import { createAsync, Navigate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readMeetings } from '../../data/meetings.ts';
import { meetingText } from './meeting.text.ts';

/** Leads to the person's match meeting that is still to be held, the nearest first; where there is none, to the proposals. */
export function NextMeeting(): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <Loaded says={meetingText().loading} keys={readMeetings.key}>
      <ToNextMeeting candidateId={params.id} />
    </Loaded>
  );
}

function ToNextMeeting(props: { readonly candidateId: string }): JSX.Element {
  const scope = requiredRole().scope;
  const meetings = createAsync(() => readMeetings(scope, props.candidateId));
  const to = (): string => {
    const ahead = meetings()?.items.filter((meeting) => meeting.state === 'called') ?? [];
    const [nearest] = ahead.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
    const person = `/personer/${props.candidateId}`;
    return nearest ? `${person}/matchmoeder/${nearest.meetingId}` : `${person}/match`;
  };
  return (
    <Show when={meetings()}>
      <Navigate href={to()} />
    </Show>
  );
}
