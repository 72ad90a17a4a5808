import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { compensationWords } from '#kit/work-capacity/compensation-words.text.ts';
import type { CompensationView } from '#shared/shapes/compensation.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readCompensations } from '../../data/compensations.ts';
import { compensationText } from './compensation.text.ts';

/** What the municipality pays for at a placement, and the way to it. */
export function PlacementCompensations(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <Show when={may('list-compensations')}>
      <Loaded says={compensationText().loading} keys={readCompensations.key}>
        <Standing placement={props.placement} />
      </Loaded>
    </Show>
  );
}

function Standing(props: { readonly placement: PlacementView }): JSX.Element {
  const t = compensationText;
  const all = createAsync(() => readCompensations(requiredRole().scope, props.placement.placementId));
  const shown = (): readonly CompensationView[] =>
    (all() ?? []).filter(({ state }) => ['draft', 'to-be-decided', 'granted'].includes(state));
  const page = (): string =>
    `/personer/${props.placement.candidateId}/placering/${props.placement.placementId}/stoette`;
  return (
    <Show when={all()}>
      <section class="ff-ruled ff-screen-only" aria-label={t().section}>
        <h3 class="ff-h-small">{t().section}</h3>
        <Show when={shown().length > 0} fallback={<p>{t().none}</p>}>
          <For each={shown()}>
            {(one) => (
              <p>
                {compensationWords().kinds[one.terms.kind]}, {kroner(one.totalOre)}{' '}
                <Flag tone={one.state === 'granted' ? 'good' : 'soon'}>{compensationWords().states[one.state]}</Flag>
              </p>
            )}
          </For>
        </Show>
        <A href={page()}>{t().open}</A>
      </section>
    </Show>
  );
}
