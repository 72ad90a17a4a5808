import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { inSentence, listed } from '#kit/language/words-in-line.ts';
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
  const wishes = (): string =>
    inSentence(listed((views()?.[0]?.person?.next ?? []).map((wish) => t().personWishes[wish])));
  const line = ({ kind, startsOn, endedOn }: LookBackView): string =>
    t().hours(vocabularyText().placementKinds[kind], shortDate(startsOn), shortDate(endedOn));
  return (
    <Show when={views()?.length}>
      <details class="ff-sheet ff-sheet--flush ff-below">
        <summary class="ff-more">
          <span>{[t().earlier(props.name), wishes()].filter(Boolean).join(': ')}</span>
          <Icon name="chevron-down" />
        </summary>
        <div class="ff-sheet__body">
          <p class="ff-muted">{t().earlierText}</p>
          <For each={views()}>
            {(view) => (
              <section class="ff-ruled">
                <h3 class="ff-h-small">{view.companyName}</h3>
                <p class="ff-muted">{line(view)}</p>
                <ThreeSides name={props.name} of={view} />
              </section>
            )}
          </For>
        </div>
      </details>
    </Show>
  );
}
