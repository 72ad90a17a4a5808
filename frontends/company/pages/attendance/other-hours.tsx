import { createSignal, createUniqueId, For, Show, untrack, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { AttendanceWord, CompanyAttendanceLine } from '#shared/shapes/attendance.ts';
import { attendanceText } from './attendance.text.ts';

const halfHours = Array.from({ length: 20 }, (_, place) => (place + 1) / 2);

/** Other hours than agreed; where some are paid and some are not, how many of each. */
export function OtherHours(props: {
  readonly of: CompanyAttendanceLine;
  readonly say: (word: Omit<AttendanceWord, 'on' | 'replaces'>) => void;
}): JSX.Element {
  const t = attendanceText;
  const [hoursId, paidId] = [createUniqueId(), createUniqueId()];
  const planned = untrack(() => props.of.plannedHours);
  const [hours, setHours] = createSignal(planned);
  const [paid, setPaid] = createSignal(0);
  const save = (): void =>
    props.say({
      ...{ mark: hours() < planned ? 'partly' : 'came', hours: hours() },
      ...(props.of.partlyPaid && { paidHours: Math.min(paid(), hours()) }),
    });
  return (
    <div class="ff-actions ff-above">
      <div>
        <label class="form-label" for={hoursId}>
          {t().hoursAsk}
        </label>
        <select id={hoursId} class="form-select" onChange={(event) => setHours(Number(event.currentTarget.value))}>
          <For each={halfHours}>
            {(each) => (
              <option value={each} selected={each === hours()}>
                {t().hoursOf(formatNumber(each))}
              </option>
            )}
          </For>
        </select>
      </div>
      <Show when={props.of.partlyPaid}>
        <div>
          <label class="form-label" for={paidId}>
            {t().paidAsk}
          </label>
          <select id={paidId} class="form-select" onChange={(event) => setPaid(Number(event.currentTarget.value))}>
            <For each={[0, ...halfHours.filter((each) => each <= hours())]}>
              {(each) => (
                <option value={each} selected={each === paid()}>
                  {t().hoursOf(formatNumber(each))}
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
      <button type="button" class="button button-primary" onClick={save}>
        {t().save}
      </button>
    </div>
  );
}
