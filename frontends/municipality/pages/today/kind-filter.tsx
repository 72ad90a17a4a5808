import { For, type JSX } from 'solid-js';
import { stepKinds, type StepKind } from '#shared/shapes/candidate.ts';
import { stepsText } from '../../words/steps.text.ts';
import { todayText } from './today.text.ts';

/** Chooses one kind of work, or all. */
export function KindFilter(props: {
  readonly value: StepKind | 'all';
  readonly onChoose: (kind: StepKind | 'all') => void;
}): JSX.Element {
  return (
    <>
      <label class="sr-only" for="kind">
        {todayText().kind}
      </label>
      <select
        class="form-select"
        id="kind"
        onChange={(event) => props.onChoose(event.currentTarget.value as StepKind | 'all')}
      >
        <option value="all" selected={props.value === 'all'}>
          {todayText().allKinds}
        </option>
        <For each={stepKinds}>
          {(kind) => (
            <option value={kind} selected={props.value === kind}>
              {stepsText().name[kind]}
            </option>
          )}
        </For>
      </select>
    </>
  );
}
