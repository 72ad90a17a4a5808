import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { readOpeningAdjustments } from '../../data/adjustments.ts';
import { adjustmentsText } from './adjustments.text.ts';
import { HelpedPeople, Questions } from './questions.tsx';

/** What to ask the company of a place for, and whom it would then suit; nothing where there is nothing to ask. */
export function OpeningAdjustments(props: { readonly openingId: string }): JSX.Element {
  const t = adjustmentsText;
  const scope = requiredRole().scope;
  const found = createAsync(() => readOpeningAdjustments(scope, props.openingId));
  return (
    <Show when={found()?.items.length ? found() : undefined}>
      {(known) => (
        <section class="ff-sheet ff-above" aria-labelledby="ask-company">
          <h2 class="h3" id="ask-company">
            {t().forOpening}
          </h2>
          <p class="ff-muted">{t().forOpeningLead(known().suits)}</p>
          <ul class="ff-list">
            <For each={known().items}>
              {(line) => (
                <li class="ff-aside__item">
                  <b>
                    <Questions of={line.adjustments} />
                  </b>{' '}
                  {t().wouldSuit} <HelpedPeople named={line.named} count={line.people} />.
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  );
}
