import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { readLookBack } from '../../data/look-backs.ts';
import { lookBackText } from './look-back.text.ts';
import { ThreeSides } from './three-sides.tsx';

type Props = { readonly name: string; readonly placementId: string };

/** On the page of a placement that ended: how the three see it. */
export function PlacementLookBack(props: Props): JSX.Element {
  return (
    <Show when={may('open-look-back')}>
      <Loaded says={lookBackText().loading} keys={readLookBack.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Props): JSX.Element {
  const t = lookBackText;
  const view = createAsync(() => readLookBack(requiredRole().scope, props.placementId));
  return (
    <Show when={view()}>
      {(known) => (
        <section class="ff-ruled" aria-label={t().title}>
          <h3 class="ff-h-small">{t().title}</h3>
          <ThreeSides name={props.name} of={known()} />
          <Show when={known().askedOn}>{(on) => <p class="ff-muted">{t().asked(dayDate(on()))}</p>}</Show>
        </section>
      )}
    </Show>
  );
}
