import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readMeetings } from '../../data/meetings.ts';
import { readPlacements } from '../../data/placements.ts';
import { CloseForm } from './close-form.tsx';
import { closingText } from './closing.text.ts';
import { firstName } from './first-name.ts';
import { whatEnds, type WhatEnds } from './what-ends.ts';
import { whatEndsText } from './what-ends.text.ts';

interface CloseProps {
  readonly person: CandidateView;
  readonly onClose: () => void;
}

/** Ends a person's effort. What is ahead and what runs is named first, with what becomes of each. */
export function CloseDialog(props: CloseProps): JSX.Element {
  const t = closingText;
  return (
    <Dialog open title={t().closeTitle(firstName(props.person))} onClose={() => props.onClose()}>
      <p>{t().closeText(firstName(props.person))}</p>
      <Loaded says={whatEndsText().loading} keys={[readMeetings.key, readPlacements.key]}>
        <WithWhatEnds {...props} />
      </Loaded>
    </Dialog>
  );
}

function WithWhatEnds(props: CloseProps): JSX.Element {
  const { scope } = requiredRole();
  const meetings = createAsync(() => readMeetings(scope, props.person.candidateId));
  const placements = createAsync(() => readPlacements(scope, props.person.candidateId));
  const found = (): WhatEnds | undefined => {
    const [ahead, running] = [meetings()?.items, placements()?.items];
    return ahead && running && whatEnds(ahead, running, nowMs());
  };
  return <Show when={found()}>{(ends) => <CloseForm {...props} ends={ends()} />}</Show>;
}
