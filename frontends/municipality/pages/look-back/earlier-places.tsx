import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { LookBackView } from '#shared/shapes/look-back.ts';
import { readLookBacks } from '../../data/look-backs.ts';
import { lookBackText } from './look-back.text.ts';
import { ThreeSides } from './three-sides.tsx';

type Props = { readonly name: string; readonly candidateId: string };

/** Where the next place is looked for: what was said of those before. A fact shown, never a score. */
export function EarlierPlaces(props: Props): JSX.Element {
  return (
    <Show when={may('list-look-backs')}>
      <Loaded says={lookBackText().loading} keys={readLookBacks.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Props): JSX.Element {
  const t = lookBackText;
  const views = createAsync(() => readLookBacks(requiredRole().scope, props.candidateId));
  const line = ({ kind, startsOn, endedOn }: LookBackView): string =>
    t().hours(vocabularyText().placementKinds[kind], shortDate(startsOn), shortDate(endedOn));
  return (
    <Show when={views()?.length}>
      <section class="ff-sheet ff-above" aria-labelledby="earlier-places">
        <h2 class="h3" id="earlier-places">
          {t().earlier(props.name)}
        </h2>
        <p class="ff-muted">{t().earlierText}</p>
        <For each={views()}>
          {(view, place) => (
            <details class="ff-ruled" open={place() === 0}>
              <summary class="ff-more">
                <span>
                  {view.companyName}: {line(view)}
                </span>
                <Icon name="chevron-down" />
              </summary>
              <ThreeSides name={props.name} of={view} />
            </details>
          )}
        </For>
      </section>
    </Show>
  );
}
