import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { AddToCalendar } from '#kit/calendar/add-to-calendar.tsx';
import type { CalendarEntry } from '#kit/calendar/calendar-file.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readTalks } from '../../../data/talks.ts';
import { readVisits } from '../../../data/visits.ts';
import { entriesOf } from './follow-up-entries.ts';
import { visitsText } from './visits.text.ts';

/** What comes next at a placement, into one's own calendar in one press: visits, the next conversation, the planned last day. */
export function FollowUpCalendar(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <Show when={may('list-visits') && may('list-conversations')}>
      <Loaded says={visitsText().loading} keys={[readVisits.key, readTalks.key]}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: { readonly placement: PlacementView }): JSX.Element {
  const t = visitsText;
  const scope = requiredRole().scope;
  const visits = createAsync(() => readVisits(scope, props.placement.placementId));
  const talks = createAsync(() => readTalks(scope, props.placement.candidateId));
  const entries = (): CalendarEntry[] => entriesOf(props.placement, visits() ?? [], talks()?.items ?? []);
  const some = (): readonly [CalendarEntry, ...CalendarEntry[]] | undefined => {
    const [first, ...rest] = entries();
    return first && [first, ...rest];
  };
  return (
    <Show when={visits() && talks() && some()}>
      {(known) => (
        <p class="ff-above">
          <AddToCalendar entry={known()} fileName="opfoelgning.ics" label={t().inCalendar(known().length)} />
        </p>
      )}
    </Show>
  );
}
