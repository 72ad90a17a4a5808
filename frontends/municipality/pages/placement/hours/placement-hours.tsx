import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Fold } from '#kit/parts/fold.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PlacementHours } from '#shared/shapes/hours-plan.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { hoursPartText } from './hours.text.ts';
import { LastDays } from './last-days.tsx';
import { PauseLine } from './pause-line.tsx';
import { WayAhead } from './way-ahead.tsx';
import { Weeks } from './weeks.tsx';

/** What every part of a placement's hours needs. */
export interface HoursProps {
  readonly name: string;
  readonly placement: PlacementView;
  readonly hours: PlacementHours;
  /** Leads into the change of the placement itself, with these hours filled in. */
  readonly raise?: (hours: number) => void;
}

/** How the hours of a placement went week by week, who was there, and the next small step. */
export function PlacementHoursPart(props: Omit<HoursProps, 'hours'>): JSX.Element {
  return (
    <Show when={may('show-placement-hours')}>
      <Loaded says={hoursPartText().loading} keys={readPlacementHours.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Omit<HoursProps, 'hours'>): JSX.Element {
  const t = hoursPartText;
  const hours = createAsync(() => readPlacementHours(requiredRole().scope, props.placement.placementId));
  const isRunning = (): boolean => props.placement.state === 'running';
  return (
    <Show when={hours()}>
      {(known) => (
        <Fold title={t().title} says={howItGrew(props.name, known()) || (isRunning() && t().noneYet)}>
          <Show when={isRunning()}>
            <PauseLine {...props} hours={known()} />
          </Show>
          <Show when={known().days.length > 0}>
            <Weeks weeks={known().weeks} />
          </Show>
          <LastDays {...props} hours={known()} />
          <Show when={isRunning()}>
            <WayAhead {...props} hours={known()} />
          </Show>
        </Fold>
      )}
    </Show>
  );
}

/** Where it began and where it is, in one sentence; the week that is not over yet is left out. */
function howItGrew(name: string, { weeks }: PlacementHours): string {
  const t = hoursPartText();
  const worked = weeks.filter(({ paid, unpaid }) => paid + unpaid > 0);
  const whole = worked.at(-1) === weeks.at(-1) && worked.length > 1 ? worked.slice(0, -1) : worked;
  const of = (week: PlacementHours['weeks'][number] | undefined): string =>
    t.week(formatNumber((week?.paid ?? 0) + (week?.unpaid ?? 0)));
  return whole.length > 0 ? t.grewFrom(name, of(whole[0]), of(whole.at(-1))) : '';
}
