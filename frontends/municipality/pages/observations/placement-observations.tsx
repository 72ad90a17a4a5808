import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import type { ObservationState } from '#shared/shapes/work-observation.ts';
import { readObservations } from '../../data/observations.ts';
import { observationsText } from './observations.text.ts';

/** How much was described at a placement, what waits, and the way to it. */
export function PlacementObservations(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <Show when={may('list-observations')}>
      <Loaded says={observationsText().loading} keys={readObservations.key}>
        <Counted placement={props.placement} />
      </Loaded>
    </Show>
  );
}

function Counted(props: { readonly placement: PlacementView }): JSX.Element {
  const t = observationsText;
  const observations = createAsync(() => readObservations(requiredRole().scope, props.placement.placementId));
  const count = (state: ObservationState): number =>
    (observations() ?? []).filter((each) => each.state === state).length;
  const page = (): string =>
    `/personer/${props.placement.candidateId}/placering/${props.placement.placementId}/iagttagelser`;
  return (
    <Show when={observations()}>
      {(all) => (
        <section class="ff-ruled ff-screen-only" aria-label={t().section}>
          <div class="ff-place__head">
            <h3 class="ff-h-small">{t().section}</h3>
            <Show when={count('waiting') > 0}>
              <Flag tone="soon">{t().waitingCount(count('waiting'))}</Flag>
            </Show>
          </div>
          <p>{all().length === 0 ? t().noneShort : t().usableCount(count('usable'))}</p>
          <p>
            <A href={page()}>{t().open}</A>
            <Show when={may('list-evidence-packs')}>
              {' · '}
              <A href={`/personer/${props.placement.candidateId}/beskrivelse`}>{t().description}</A>
            </Show>
          </p>
        </section>
      )}
    </Show>
  );
}
