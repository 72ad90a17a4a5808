import { For, Show, type JSX } from 'solid-js';
import { levelText } from './level-text.text.ts';

type Level = 'acquaintance' | 'knowledge' | 'mastery';
const levels: readonly Level[] = ['acquaintance', 'knowledge', 'mastery'];

/** A goal as it stands on a certificate; the criteria where they are shown. */
export interface ShownGoal {
  readonly title: string;
  readonly level: Level;
  readonly criteria?: string;
}

/** What the holder can do: each task with three rising steps, filled up to the level reached. */
export function Goals(props: { readonly goals: readonly ShownGoal[] }): JSX.Element {
  return (
    <ul class="nobullet-list ff-cert__goals">
      <For each={props.goals}>
        {(goal) => (
          <li class="ff-cert__goal">
            <p>
              <b>{goal.title}</b>
              <Show when={goal.criteria}>
                <br />
                {goal.criteria}
              </Show>
            </p>
            <Steps reached={goal.level} />
          </li>
        )}
      </For>
    </ul>
  );
}

function Steps(props: { readonly reached: Level }): JSX.Element {
  const t = levelText;
  const upTo = (): number => levels.indexOf(props.reached);
  return (
    <div class="ff-level" role="img" aria-label={`${t().level}: ${t().names[props.reached]}`}>
      <For each={levels}>
        {(level, place) => (
          <span classList={{ on: place() <= upTo(), top: level === props.reached }}>
            <i />
            {t().names[level]}
          </span>
        )}
      </For>
    </div>
  );
}
