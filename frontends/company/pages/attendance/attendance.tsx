import { useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { isCivilDate } from '#shared/kernel/time.ts';
import { readAttendance } from '../../data/attendance.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { attendanceText } from './attendance.text.ts';
import { DayList } from './day-list.tsx';

/** Who came today? Two presses for each person at most, with one thumb. */
export function Attendance(): JSX.Element {
  return (
    <Page title={attendanceText().title} form="tight">
      <MembersOnly>{() => <Day />}</MembersOnly>
    </Page>
  );
}

function Day(): JSX.Element {
  const t = attendanceText;
  const [params, setParams] = useSearchParams<{ dag?: string }>();
  const on = (): string => {
    const { dag } = params;
    return dag && isCivilDate(dag) && dag <= today() ? dag : today();
  };
  const show = (day: string): void => setParams({ dag: day === today() ? undefined : day }, { replace: true });
  return (
    <>
      <h1>{t().heading(nearDate(on()))}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-actions" role="group" aria-label={t().days}>
        <button type="button" class="button button-secondary" onClick={() => show(addDays(on(), -1))}>
          {t().before}
        </button>
        <Show when={on() < today()}>
          <button type="button" class="button button-secondary" onClick={() => show(addDays(on(), 1))}>
            {t().after}
          </button>
          <button type="button" class="function-link" onClick={() => show(today())}>
            {t().today}
          </button>
        </Show>
      </div>
      <div class="ff-narrow ff-above">
        <Loaded says={t().loading} keys={readAttendance.key}>
          <DayList on={on()} />
        </Loaded>
        <p class="ff-saved ff-above">
          <Icon name="lock" />
          <span>{t().privacy}</span>
        </p>
      </div>
    </>
  );
}
