import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import { NeedsTold } from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import type { PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

/** The needs for consideration, each with whether a company may be told of it. */
export function Needs(props: PlanProps): JSX.Element {
  const t = planText;
  const [asked, setAsked] = createSignal(false);
  return (
    <section class="ff-sheet" aria-labelledby="needs">
      <h2 id="needs">{t().needs}</h2>
      <Show when={props.plan.needs.length > 0} fallback={<p>{t().noNeeds}</p>}>
        <p class="ff-muted">{t().needsText}</p>
        <ul class="ff-list ff-plan">
          <For each={props.plan.needs}>
            {(need) => (
              <li class="ff-plan__title">
                {vocabularyText().considerations[need]}{' '}
                <Show
                  when={props.plan.told.includes(need)}
                  fallback={
                    <Flag tone="quiet" icon="lock">
                      {t().notTold}
                    </Flag>
                  }
                >
                  <Flag tone="good" icon="visibility">
                    {t().told}
                  </Flag>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={!props.plan.cardReleased}>
          <p class="ff-muted">{t().cardKept}</p>
        </Show>
        <Show when={props.open && may('tell-needs')}>
          <button type="button" class="button button-secondary" onClick={() => setAsked(true)}>
            {t().changeTold}
          </button>
        </Show>
        <Show when={asked()}>
          <ToldDialog {...props} onClose={() => setAsked(false)} />
        </Show>
      </Show>
    </section>
  );
}

function ToldDialog(props: PlanProps & { readonly onClose: () => void }): JSX.Element {
  const t = planText;
  const { plan } = untrack(() => props);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<{ readonly told: readonly string[] }, NeedsTold, CandidateChanged>({
    name: `needs-told-${plan.candidateId}`,
    start: { told: plan.told },
    newest: () => ({ version: props.plan.personVersion, values: { told: props.plan.told } }),
    read: ({ told }, version) => readWithShape(NeedsTold, { version, told }),
    send: (json, key) =>
      answerOf(visitation.candidates[':candidateId']['needs-told'].$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().toldSaved);
    },
  });
  return (
    <Dialog open title={t().changeTold} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <Chips
          field={form.field('told')}
          label={t().toldLabel}
          help={t().needsText}
          choices={props.plan.needs.map((value) => ({ value, label: vocabularyText().considerations[value] }))}
          optional
        />
      </Form>
    </Dialog>
  );
}
