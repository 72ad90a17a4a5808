import { A } from '@solidjs/router';
import { createEffect, For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import type { PlanPlace } from '#shared/shapes/match-plan.ts';
import type { NamedEffect } from '../../data/match-weights.ts';
import { matchWeightsText } from './match-weights.text.ts';

const figures = ['firstWish', 'anyWish', 'needsMet'] as const;

/** What other weights would change, before they are saved. Takes focus, since it is what was asked for. */
export function WeightsEffectShown(props: { readonly of: NamedEffect }): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['effect'] => matchWeightsText().effect;
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    if (props.of) heading?.focus();
  });
  const changed = (): string => {
    const { others, looked } = props.of;
    if (looked === 0) return t().nobody;
    return others === 0 ? t().none(looked) : t().others(others, looked);
  };
  return (
    <section class="ff-above" aria-labelledby="weights-effect">
      <h3 id="weights-effect" ref={(element) => (heading = element)} tabindex="-1">
        {t().title}
      </h3>
      <p>
        <b>{changed()}</b> <Show when={props.of.amongEquals > 0}>{t().equals(props.of.amongEquals)}</Show>{' '}
        <Show when={props.of.looked < props.of.seeking}>{t().sample(props.of.looked, props.of.seeking)}</Show>
      </p>
      <Show when={props.of.withProposal > 0}>
        <FigureTable
          title={t().table}
          empty=""
          heads={t().heads}
          rows={figures.map((figure) => [
            t()[figure],
            formatNumber(props.of.now[figure], 0),
            formatNumber(props.of.tried[figure], 0),
          ])}
        />
      </Show>
      <Show when={props.of.examples.length > 0}>
        <h3 class="h4">{t().examples}</h3>
        <ul>
          <For each={props.of.examples}>
            {(each) => (
              <li>
                <A href={`/personer/${each.candidateId}/match`}>{each.name ?? t().unknownName}</A>.{' '}
                {t().example(placeInWords(each.now), placeInWords(each.tried))}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="ff-muted">{t().nothingSaved}</p>
    </section>
  );
}

function placeInWords({ companyName, title, wish }: PlanPlace): string {
  const t = matchWeightsText().effect;
  return t.place(companyName, title, wish ? t.wish(wish) : t.noWish);
}
