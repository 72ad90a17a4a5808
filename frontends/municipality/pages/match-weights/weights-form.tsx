import { revalidate } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show, untrack, type JSX } from 'solid-js';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { NumberWithUnit, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { partNames } from '#shared/shapes/match.ts';
import {
  mostOfNeed,
  needNames,
  partsTogether,
  type WeightsChoice,
  type WeightsSet,
  type WeightsToSet,
  type WeightsView,
} from '#shared/shapes/match-weights.ts';
import {
  readWeights,
  readWeightsVersions,
  setWeights,
  tryWeights,
  type NamedEffect,
} from '../../data/match-weights.ts';
import { readProposals } from '../../data/matching.ts';
import { matchText } from '../match/match.text.ts';
import { matchWeightsText } from './match-weights.text.ts';
import { readChoice, readToSet, sumOf, valuesOf, wishesAreMost, type WeightFields } from './read-weights.ts';
import { WeightsEffectShown } from './weights-effect.tsx';
import { needInWords } from './weights-in-words.tsx';

/** Other weights: their effect is seen first, and then they are saved with why. `chosen` are earlier ones to use again. */
export function WeightsForm(props: {
  readonly of: WeightsView;
  readonly chosen: WeightsChoice | undefined;
}): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['form'] => matchWeightsText().form;
  const scope = requiredRole().scope;
  const action = createAction();
  const [seen, setSeen] = createSignal<{ readonly of: string; readonly effect: NamedEffect }>();
  const form = createForm<WeightFields, WeightsToSet, WeightsSet>({
    name: 'match-weights',
    start: { ...valuesOf(untrack(() => props.of)), reason: '', whyNotWishes: '' },
    newest: () => ({ version: props.of.version, values: valuesOf(props.of) }),
    read: (fields, version) => readToSet(fields, version, t().words),
    send: (body, key) => setWeights(scope, body, key),
    done: () => {
      setSeen(undefined);
      tellDone(t().saved);
      void revalidate([readWeights.key, readWeightsVersions.key, readProposals.key]);
    },
  });
  createEffect(
    on(
      () => props.chosen,
      (chosen) => {
        if (!chosen) return;
        for (const [name, value] of Object.entries(valuesOf(chosen))) form.field(name as keyof WeightFields).set(value);
        document.getElementById(form.field('parts.wishes').id)?.focus();
      },
      { defer: true },
    ),
  );
  const choice = (): WeightsChoice | undefined => readChoice(form.values);
  const effect = (): NamedEffect | undefined => {
    const shown = seen();
    return shown && shown.of === JSON.stringify(choice()) ? shown.effect : undefined;
  };
  const see = (of: WeightsChoice): Promise<void> =>
    action.run(async () => {
      setSeen({ of: JSON.stringify(of), effect: await tryWeights(scope, of) });
    });
  // One button, two steps: nothing is saved whose effect was not seen.
  const inTwoSteps: RunningForm<WeightFields> = {
    ...form,
    busy: () => form.busy() || action.busy(),
    submit: () => {
      const tried = choice();
      return tried && !effect() ? see(tried) : form.submit();
    },
  };
  return (
    <section class="ff-sheet" aria-labelledby="weights-form">
      <h2 id="weights-form">{t().title}</h2>
      <p>{t().lead}</p>
      <Form of={inTwoSteps} submit={effect() ? t().save : t().see}>
        <div class="ff-weights">
          <For each={partNames}>
            {(name) => (
              <NumberWithUnit field={form.field(`parts.${name}`)} label={matchText().part[name]} unit={t().unit} />
            )}
          </For>
        </div>
        <Sum of={form.values} />
        <details class="ff-fold">
          <summary>{t().needs}</summary>
          <p class="ff-muted">{t().needsText}</p>
          <div class="ff-weights">
            <For each={needNames}>
              {(need) => (
                <SelectField
                  field={form.field(`needs.${need}`)}
                  label={needInWords(need)}
                  none={matchWeightsText().times(1)}
                  options={moreThanOnce()}
                />
              )}
            </For>
          </div>
        </details>
        <ActionProblem of={action} />
        <Show when={effect()}>
          {(shown) => (
            <>
              <WeightsEffectShown of={shown()} />
              <TextArea field={form.field('reason')} label={t().reasonLabel} help={t().reasonHelp} rows={2} />
              <Show when={!wishesAreMost(form.values)}>
                <TextArea field={form.field('whyNotWishes')} label={t().whyNot} help={t().whyNotHelp} rows={2} />
              </Show>
            </>
          )}
        </Show>
      </Form>
    </section>
  );
}

/** How much they are together, as they are typed. */
function Sum(props: { readonly of: WeightFields }): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['form'] => matchWeightsText().form;
  const words = (): string => {
    const left = partsTogether - sumOf(props.of);
    if (left === 0) return t().right;
    return left > 0 ? t().missing(left) : t().tooMuch(-left);
  };
  return (
    <div class="ff-weights__sum">
      <progress
        class="ff-wide"
        max={partsTogether}
        value={Math.min(sumOf(props.of), partsTogether)}
        aria-hidden="true"
      />
      <p aria-live="polite">
        <b>{t().sum(sumOf(props.of))}</b> {words()}
      </p>
    </div>
  );
}

function moreThanOnce(): readonly { readonly value: string; readonly label: string }[] {
  return Array.from({ length: mostOfNeed - 1 }, (_each, place) => ({
    value: String(place + 2),
    label: matchWeightsText().times(place + 2),
  }));
}
