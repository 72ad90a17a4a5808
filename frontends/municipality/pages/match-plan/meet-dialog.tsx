import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import type { PlanPlace } from '#shared/shapes/match-plan.ts';
import type { PlannedPerson } from '../../data/match-plans.ts';
import { readPerson } from '../../data/person.ts';
import { CallMeetingDialog } from '../match/call-meeting-dialog.tsx';

/** Calls the match meeting that a followed line leads to: person and place are known already. */
export function MeetDialog(props: {
  readonly person: PlannedPerson;
  readonly place: PlanPlace;
  readonly onClose: () => void;
}): JSX.Element {
  const person = createAsync(() => readPerson(requiredRole().scope, props.person.candidateId));
  return (
    <Show when={person()}>
      {(known) => <CallMeetingDialog person={known()} opening={props.place} onClose={() => props.onClose()} />}
    </Show>
  );
}
