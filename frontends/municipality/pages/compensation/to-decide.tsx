import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { compensationWords } from '#kit/work-capacity/compensation-words.text.ts';
import { readToDecide } from '../../data/compensations.ts';
import { compensationText } from './compensation.text.ts';

/** Support that waits for the leader's decision, what begins first first. */
export function ToDecidePage(): JSX.Element {
  const t = compensationText;
  const all = createAsync(() => readToDecide(requiredRole().scope));
  return (
    <Page title={t().toDecide}>
      <h1>{t().toDecide}</h1>
      <div class="ff-narrow">
        <Loaded says={t().loading} keys={readToDecide.key}>
          <Show when={all()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty title={t().toDecideNone} text={t().toDecideNoneText} />}>
                <ul class="ff-list ff-sheet">
                  <For each={known()}>
                    {(one) => (
                      <li class="ff-company-row">
                        <div>
                          <p class="ff-strong">
                            {one.name}, {one.companyName}
                          </p>
                          <p class="ff-muted">
                            {compensationWords().kinds[one.terms.kind]}: {kroner(one.totalOre)}
                          </p>
                        </div>
                        <A href={`/personer/${one.candidateId}/placering/${one.placementId}/stoette`}>
                          {t().see}
                          <span class="sr-only">: {one.name}</span>
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}
