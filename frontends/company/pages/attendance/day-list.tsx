import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { today } from '#kit/time/clock.ts';
import type { CompanyAttendanceLine } from '#shared/shapes/attendance.ts';
import { readAttendance } from '../../data/attendance.ts';
import { ownCompany } from '../../data/own-company.ts';
import { attendanceText } from './attendance.text.ts';
import { PersonDay } from './person-day.tsx';

/** Those who were to come on a day, and the others who are with the company. */
export function DayList(props: { readonly on: string }): JSX.Element {
  const t = attendanceText;
  const own = ownCompany();
  const lines = createAsync(() => readAttendance(own.scope, own.companyId, props.on));
  const expected = (): readonly CompanyAttendanceLine[] => (lines() ?? []).filter(isExpected);
  const others = (): readonly CompanyAttendanceLine[] => (lines() ?? []).filter((line) => !isExpected(line));
  const left = (): number => expected().filter((line) => !isSaid(line)).length;
  return (
    <Show when={lines()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <Show when={expected().length > 0}>
            <p class="ff-muted" role="status">
              {t().left(left())}
            </p>
            <WorkList title={t().expected} count={expected().length}>
              <For each={expected()}>{(line) => <PersonDay of={line} on={props.on} />}</For>
            </WorkList>
          </Show>
          <Show when={others().length > 0}>
            <div class="ff-above">
              <WorkList title={t().others} count={others().length}>
                <For each={others()}>{(line) => <PersonDay of={line} on={props.on} />}</For>
              </WorkList>
            </div>
          </Show>
        </Show>
      )}
    </Show>
  );
}

/** Today’s people on the first page: those who are to come, until all are written. */
export function AttendanceToday(): JSX.Element {
  const t = attendanceText;
  const own = ownCompany();
  const lines = createAsync(() => readAttendance(own.scope, own.companyId, today()));
  const expected = (): readonly CompanyAttendanceLine[] =>
    (lines() ?? []).filter(({ expected: is, paused }) => is === true && !paused);
  return (
    <Show when={expected().length > 0}>
      <div>
        <WorkList title={t().homeTitle} count={expected().length}>
          <For each={expected()}>{(line) => <PersonDay of={line} on={today()} />}</For>
        </WorkList>
        <p>
          <A href="/fremmoede">{t().homeMore}</A>
        </p>
      </div>
    </Show>
  );
}

/** A place that waits expects nobody; where no days are agreed, any day may be one. */
function isExpected({ expected, paused, said }: CompanyAttendanceLine): boolean {
  return (expected !== false && !paused) || said !== undefined;
}

function isSaid({ said }: CompanyAttendanceLine): boolean {
  return said !== undefined && said.mark !== 'taken-back';
}
