import { createSignal, createUniqueId, For, Show, untrack, type JSX } from 'solid-js';
import type { AttendanceWord } from '#shared/shapes/attendance.ts';
import { formatNumber } from '../numbers/danish-numbers.ts';

/** What is asked, and how a number of hours is said. */
export interface HoursWords {
  readonly hoursAsk: string;
  readonly paidAsk: string;
  readonly save: string;
  readonly hours: (hours: string) => string;
}

const halfHours = Array.from({ length: 20 }, (_, place) => (place + 1) / 2);

/** Other hours on a day than agreed; where some are paid and some are not, how many of each. */
export function OtherHours(props: {
  readonly plannedHours: number;
  readonly partlyPaid: boolean;
  readonly words: HoursWords;
  readonly say: (word: Omit<AttendanceWord, 'on' | 'replaces'>) => void;
}): JSX.Element {
  const planned = untrack(() => props.plannedHours);
  const [hours, setHours] = createSignal(planned);
  const [paid, setPaid] = createSignal(0);
  const save = (): void =>
    props.say({
      ...{ mark: hours() < planned ? 'partly' : 'came', hours: hours() },
      ...(props.partlyPaid && { paidHours: Math.min(paid(), hours()) }),
    });
  return (
    <div class="ff-actions ff-above">
      <HowMany label={props.words.hoursAsk} of={halfHours} words={props.words} chosen={hours()} onChoose={setHours} />
      <Show when={props.partlyPaid}>
        <HowMany
          label={props.words.paidAsk}
          of={[0, ...halfHours.filter((each) => each <= hours())]}
          words={props.words}
          chosen={paid()}
          onChoose={setPaid}
        />
      </Show>
      <button type="button" class="button button-primary" onClick={save}>
        {props.words.save}
      </button>
    </div>
  );
}

function HowMany(props: {
  readonly label: string;
  readonly of: readonly number[];
  readonly words: HoursWords;
  readonly chosen: number;
  readonly onChoose: (hours: number) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div>
      <label class="form-label" for={id}>
        {props.label}
      </label>
      <select id={id} class="form-select" onChange={(event) => props.onChoose(Number(event.currentTarget.value))}>
        <For each={props.of}>
          {(each) => (
            <option value={each} selected={each === props.chosen}>
              {props.words.hours(formatNumber(each))}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
