import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { ScoreParts } from '#kit/parts/match-parts.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { partNames } from '#shared/shapes/match.ts';
import { needNames, type NeedName, type WeightsChoice, type WeightsVersion } from '#shared/shapes/match-weights.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { matchText } from '../match/match.text.ts';
import { matchWeightsText } from './match-weights.text.ts';

/** What each part counts, as bars with their numbers, and the needs that count more than once. */
export function WeightsInWords(props: { readonly of: WeightsChoice }): JSX.Element {
  const t = matchWeightsText;
  const heavier = (): readonly NeedName[] => needNames.filter((need) => props.of.needs[need] > 1);
  return (
    <>
      <ScoreParts
        parts={partNames.map((name) => ({
          name: matchText().part[name],
          percent: props.of.parts[name],
          words: t().ofHundred(props.of.parts[name]),
        }))}
        plain
      />
      <Show when={heavier().length > 0} fallback={<p class="ff-muted ff-above">{t().needsOnce}</p>}>
        <p class="ff-above mb-0">{t().needsMore}</p>
        <ul>
          <For each={heavier()}>
            {(need) => (
              <li>
                {needInWords(need)}: {t().times(props.of.needs[need])}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** Why weights were decided, and why not the wishes where they do not count most. */
export function WhyWeights(props: { readonly of: WeightsVersion }): JSX.Element {
  const t = matchWeightsText;
  return (
    <>
      <Show when={props.of.reason}>
        {(reason) => (
          <p class="mb-0">
            <b>{t().reason}:</b> {reason()}
          </p>
        )}
      </Show>
      <Show when={props.of.whyNotWishes}>
        {(why) => (
          <p class="mb-0">
            <b>{t().whyNotWishes}:</b> {why()}
          </p>
        )}
      </Show>
    </>
  );
}

/** Who decided a version and when; that they are the usual weights where nobody did. */
export function DecidedBy(props: { readonly of: WeightsVersion }): JSX.Element {
  const t = matchWeightsText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const words = (): string => {
    const { version, setOn, setById } = props.of;
    if (!setOn) return t().usual;
    return t().decided(version, longDate(setOn), nameOf(setById, staff()) ?? t().someone);
  };
  return <p class="ff-muted">{words()}</p>;
}

/** What a need is called. */
export function needInWords(need: NeedName): string {
  return need === 'lifting-limit' ? matchWeightsText().liftingLimit : vocabularyText().considerations[need];
}
