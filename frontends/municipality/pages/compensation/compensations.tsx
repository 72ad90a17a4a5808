import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CompensationView } from '#shared/shapes/compensation.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readCompensations } from '../../data/compensations.ts';
import { readPlacement } from '../../data/placements.ts';
import { CompensationForm } from './compensation-form.tsx';
import { compensationText } from './compensation.text.ts';
import { OneCompensation } from './one-compensation.tsx';

/** Money for help at one placement: what is under way, what is granted, and what was before. */
export function CompensationsPage(): JSX.Element {
  const t = compensationText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; placementId: string }>();
  const placement = createAsync(() => readPlacement(scope, params.placementId));
  const all = createAsync(() => readCompensations(scope, params.placementId));
  return (
    <>
      <BackLink href={`/personer/${params.id}/placering`}>{t().back}</BackLink>
      <Loaded says={t().loading} keys={[readCompensations.key, readPlacement.key]}>
        <Show when={placement()}>
          {(placed) => <Show when={all()}>{(known) => <Known placement={placed()} all={known()} />}</Show>}
        </Show>
      </Loaded>
    </>
  );
}

function Known(props: { readonly placement: PlacementView; readonly all: readonly CompensationView[] }): JSX.Element {
  const t = compensationText;
  const [writing, setWriting] = createSignal<'new' | CompensationView>();
  const former = (): CompensationView | undefined => {
    const of = writing();
    return of === 'new' ? undefined : of;
  };
  const isUnderWay = (): boolean => props.all.some(({ state }) => state === 'draft' || state === 'to-be-decided');
  const mayDraft = (): boolean =>
    may('draft-compensation') && props.placement.state === 'running' && !isUnderWay() && !writing();
  return (
    <>
      <div class="ff-head">
        <h1>{t().heading(props.placement.companyName)}</h1>
        <Show when={mayDraft()}>
          <button type="button" class="button button-primary" onClick={() => setWriting('new')}>
            {t().apply}
          </button>
        </Show>
      </div>
      <div class="ff-narrow ff-stack">
        <p>{t().lead}</p>
        <Show when={writing()}>
          <section class="ff-sheet" aria-label={t().apply}>
            <Show when={former()?.state === 'granted'}>
              <p>{t().prolongText}</p>
            </Show>
            <CompensationForm
              placementId={props.placement.placementId}
              former={former()}
              onDone={() => setWriting(undefined)}
            />
          </section>
        </Show>
        <Show when={props.all.length > 0} fallback={<Show when={!writing()}>{<p>{t().none}</p>}</Show>}>
          <For each={props.all}>
            {(one) => <OneCompensation of={one} write={mayDraftFrom(one, isUnderWay()) ? setWriting : undefined} />}
          </For>
        </Show>
      </div>
    </>
  );
}

/** A draft or a refusal is written anew; what is granted is changed by another, while nothing is under way. */
function mayDraftFrom({ state }: CompensationView, isUnderWay: boolean): boolean {
  if (!may('draft-compensation')) return false;
  return state === 'draft' || state === 'to-be-decided' || (['granted', 'refused'].includes(state) && !isUnderWay);
}
