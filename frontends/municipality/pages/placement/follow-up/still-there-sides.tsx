import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { ByLink } from '#kit/links/by-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { StillThereSaid, StillThereView } from '#shared/shapes/still-there.ts';
import { readStillThere } from '../../../data/still-there.ts';
import { stillThereText } from './still-there.text.ts';

type Props = { readonly name: string; readonly placementId: string };

/** What person and company say after six months, side by side, and how often they were asked. */
export function StillThereSides(props: Props): JSX.Element {
  return (
    <Show when={may('open-still-there')}>
      <Loaded says={stillThereText().loading} keys={readStillThere.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Props): JSX.Element {
  const t = stillThereText;
  const view = createAsync(() => readStillThere(requiredRole().scope, props.placementId));
  const wasAsked = (): StillThereView | undefined => ((view()?.asked.length ?? 0) > 0 ? view() : undefined);
  return (
    <Show when={wasAsked()}>
      {(known) => (
        <section aria-label={t().title}>
          <p class="ff-muted">
            {known()
              .asked.map(({ round, on }) => t().rounds[round](dayDate(on)))
              .join(' ')}
          </p>
          <div class="ff-two">
            <OneSide title={props.name} said={known().person} silent={known().silent} />
            <OneSide title={t().company} said={known().company} silent={known().silent} />
          </div>
          <Show when={known().differs}>
            <p>
              <Flag tone="soon" icon="info">
                {t().differs}
              </Flag>
            </p>
          </Show>
        </section>
      )}
    </Show>
  );
}

function OneSide(props: {
  readonly title: string;
  readonly said: StillThereSaid | undefined;
  readonly silent: boolean;
}): JSX.Element {
  const t = stillThereText;
  return (
    <div>
      <h3 class="ff-h-small">{props.title}</h3>
      <Show
        when={props.said}
        fallback={
          <Show when={props.silent} fallback={<p class="ff-muted">{t().waits}</p>}>
            <Flag tone="late" icon="hourglass">
              {t().silent}
            </Flag>
          </Show>
        }
      >
        {(said) => (
          <>
            <p class="ff-strong">{t().says[said().says]}</p>
            <Show when={said().on}>{(on) => <p>{t().since(dayDate(on()))}</p>}</Show>
            <Show when={said().words}>{(words) => <p>“{words()}”</p>}</Show>
            <p class="ff-muted">{t().at(dayDate(said().at.slice(0, 10)))}</p>
            <ByLink of={said()} />
          </>
        )}
      </Show>
    </div>
  );
}
