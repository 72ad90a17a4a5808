import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import type { GoalSteps, RecordGoal } from '#shared/shapes/learning-record.ts';
import { learningWords } from './learning-words.text.ts';

/** The three levels of a goal as steps: those reached are ticked, the next is named; nothing is red. */
export function LevelSteps(props: {
  readonly goal: RecordGoal;
  readonly steps: GoalSteps | undefined;
  /** Nothing comes next any more: the record is closed. */
  readonly isOver?: boolean;
}): JSX.Element {
  const t = learningWords;
  const height = (): number => (props.steps?.reached ? learningLevels.indexOf(props.steps.reached) + 1 : 0);
  return (
    <ol class="ff-list">
      <For each={learningLevels}>
        {(level, place) => (
          <li class="ff-aside__item">
            <p>
              <Show when={place() < height()} fallback={<span class="ff-muted">{t().levels[level]}</span>}>
                <Flag tone="good" icon="check">
                  {t().levels[level]}
                </Flag>
              </Show>
            </p>
            <p classList={{ 'ff-muted': place() > height() }}>
              {place() === height() && !props.isOver
                ? t().next(props.goal.criteria[level])
                : props.goal.criteria[level]}
            </p>
          </li>
        )}
      </For>
    </ol>
  );
}
