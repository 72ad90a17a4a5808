import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { ObservationView } from '#shared/shapes/work-observation.ts';
import { readObservations } from '../../data/observations.ts';
import { readPerson } from '../../data/person.ts';
import { readPlacement } from '../../data/placements.ts';
import { firstName } from '../person/first-name.ts';
import { observationsText } from './observations.text.ts';
import { OneObservation } from './one-observation.tsx';
import { WriteObservation } from './write-observation.tsx';

/** How somebody works at one placement: what waits to be judged first. */
export function ObservationsPage(): JSX.Element {
  const t = observationsText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; placementId: string }>();
  const [writing, setWriting] = createSignal(false);
  const person = createAsync(() => readPerson(scope, params.id));
  const placement = createAsync(() => readPlacement(scope, params.placementId));
  const observations = createAsync(() => readObservations(scope, params.placementId));
  const name = (): string => {
    const known = person();
    return known ? firstName(known) : '';
  };
  const waiting = (): readonly ObservationView[] => (observations() ?? []).filter(({ state }) => state === 'waiting');
  const judged = (): readonly ObservationView[] => (observations() ?? []).filter(({ state }) => state !== 'waiting');
  return (
    <>
      <BackLink href={`/personer/${params.id}/placering`}>{t().back}</BackLink>
      <Loaded says={t().loading} keys={[readObservations.key, readPlacement.key]}>
        <Show when={person() && observations() && placement()} keyed>
          {(placed) => (
            <>
              <div class="ff-head">
                <h1>{t().heading(name(), placed.companyName)}</h1>
                <Show when={may('write-observation') && placed.state !== 'withdrawn' && !writing()}>
                  <button type="button" class="button button-primary" onClick={() => setWriting(true)}>
                    {t().write}
                  </button>
                </Show>
              </div>
              <div class="ff-narrow">
                <p>{t().lead}</p>
                <Show when={writing()}>
                  <WriteObservation name={name()} placementId={placed.placementId} onDone={() => setWriting(false)} />
                </Show>
                <Show when={waiting().length + judged().length === 0 && !writing()}>
                  <Empty title={t().none} text={t().noneText} />
                </Show>
                <List title={t().waiting} of={waiting()} />
                <List title={t().judged} of={judged()} />
              </div>
            </>
          )}
        </Show>
      </Loaded>
    </>
  );
}

function List(props: { readonly title: string; readonly of: readonly ObservationView[] }): JSX.Element {
  return (
    <Show when={props.of.length > 0}>
      <section class="ff-above">
        <h2>{props.title}</h2>
        <div class="ff-stack">
          <For each={props.of}>{(one) => <OneObservation of={one} />}</For>
        </div>
      </section>
    </Show>
  );
}
