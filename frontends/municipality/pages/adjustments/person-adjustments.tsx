import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { readPersonAdjustments } from '../../data/adjustments.ts';
import { shownPoints } from '../match-plan/shown-points.ts';
import { adjustmentsText } from './adjustments.text.ts';
import { Questions } from './questions.tsx';

/** What would make places suit one person; nothing where there is nothing to ask. */
export function PersonAdjustments(props: { readonly candidateId: string; readonly name: string }): JSX.Element {
  const t = adjustmentsText;
  const scope = requiredRole().scope;
  const found = createAsync(() => readPersonAdjustments(scope, props.candidateId));
  return (
    <Show when={found()?.items.length ? found() : undefined}>
      {(known) => (
        <section class="ff-sheet ff-above ff-noprint" aria-labelledby="ask-for-person">
          <h2 class="h3" id="ask-for-person">
            {t().forPerson(props.name)}
          </h2>
          <p class="ff-muted">{t().forPersonLead}</p>
          <ul class="ff-list">
            <For each={known().items}>
              {(line) => (
                <li class="ff-aside__item">
                  <A href={`/pladser/${line.opening.companyId}/${line.opening.openingId}`}>
                    {line.opening.companyName}: {line.opening.title}
                  </A>
                  <br />
                  <Questions of={line.adjustments} />{' '}
                  <span class="ff-muted">{t().pointsThen(shownPoints(line.points))}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  );
}
