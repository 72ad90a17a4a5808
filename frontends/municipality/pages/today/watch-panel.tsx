import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import type { Work } from '../../data/candidates.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { stepsText } from '../../words/steps.text.ts';
import { todayText } from './today.text.ts';

/** Who is stuck: people without a next step, or the good news that there are none. */
export function WatchPanel(props: { readonly noStep: readonly Work[] }): JSX.Element {
  return (
    <aside aria-labelledby="watch">
      <div class="ff-work__head">
        <h2 id="watch">{todayText().watch}</h2>
      </div>
      <Show
        when={props.noStep.length > 0}
        fallback={
          <AsideSheet title={todayText().allHaveStep} level={3}>
            <p class="ff-muted">{todayText().allHaveStepText}</p>
          </AsideSheet>
        }
      >
        <AsideSheet title={todayText().noStep(props.noStep.length)} icon="flag" level={3}>
          <ul class="ff-list">
            <For each={props.noStep}>
              {(person) => (
                <li class="ff-aside__item">
                  <p class="ff-strong">
                    {person.name}
                    <ProtectedMark when={person.addressProtected} />
                  </p>
                  <p class="ff-muted">{stepsText().state[person.state]}</p>
                  <A href={`/personer/${person.candidateId}`}>
                    {todayText().openPerson}
                    <span class="sr-only">{todayText().openPersonFor(person.name)}</span>
                  </A>
                </li>
              )}
            </For>
          </ul>
        </AsideSheet>
      </Show>
    </aside>
  );
}
