import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { WeightsChoice, WeightsVersion, WeightsView } from '#shared/shapes/match-weights.ts';
import { readWeightsVersions } from '../../data/match-weights.ts';
import { matchWeightsText } from './match-weights.text.ts';
import { DecidedBy, WeightsInWords, WhyWeights } from './weights-in-words.tsx';

/** Every decision with who, when and why; an earlier one, or the usual weights, can be used again. */
export function WeightsVersions(props: {
  readonly of: WeightsView;
  readonly onChoose: (weights: WeightsChoice) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['versions'] => matchWeightsText().versions;
  const scope = requiredRole().scope;
  const first = createAsync(() => readWeightsVersions(scope));
  const versions = pagesOf(first, (cursor) => readWeightsVersions(scope, cursor));
  const choose = (weights: WeightsChoice): void => {
    // A new object each time, so that the same ones can be chosen twice.
    props.onChoose({ parts: weights.parts, needs: weights.needs });
    tellDone(t().filledIn);
  };
  return (
    <Show when={first()}>
      <section class="ff-sheet" aria-labelledby="weights-versions">
        <h2 id="weights-versions">{t().title}</h2>
        <For each={versions.items()} fallback={<p>{t().none}</p>}>
          {(version) => (
            <Version
              title={t().version(version.version, version.setOn ? dayDate(version.setOn) : '')}
              of={version}
              inForce={version.version === props.of.version}
              onChoose={choose}
            />
          )}
        </For>
        <Show when={props.of.version > 0 && !versions.hasMore()}>
          <Version title={t().usual} of={asVersion(props.of.usual)} inForce={false} onChoose={choose} />
        </Show>
        <Show when={versions.hasMore()}>
          <Pager of={versions} shown={t().shown(versions.items().length)} />
        </Show>
      </section>
    </Show>
  );
}

function Version(props: {
  readonly title: string;
  readonly of: WeightsVersion;
  readonly inForce: boolean;
  readonly onChoose: (weights: WeightsChoice) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['versions'] => matchWeightsText().versions;
  return (
    <details class="ff-fold">
      <summary>
        {props.title}{' '}
        <Show when={props.inForce}>
          <Flag tone="good" icon="check">
            {t().inForce}
          </Flag>
        </Show>
      </summary>
      <Show when={props.of.setOn}>
        <DecidedBy of={props.of} />
      </Show>
      <WhyWeights of={props.of} />
      <WeightsInWords of={props.of} />
      <Show when={!props.inForce && may('set-match-weights')}>
        <button type="button" class="button button-secondary" onClick={() => props.onChoose(props.of)}>
          {t().again}
          <span class="sr-only">{t().againOf(props.title)}</span>
        </button>
      </Show>
    </details>
  );
}

function asVersion(usual: WeightsChoice): WeightsVersion {
  return { ...usual, version: 0, wishesWeighMost: true };
}
