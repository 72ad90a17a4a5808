import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { reads, tracksOf } from '#shared/shapes/field-groups.ts';
import { BarrierKeeping, type Barrier, type PlanChanged } from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import type { PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

/** What can be in the way; what is for the staff alone says so. */
export function Barriers(props: PlanProps): JSX.Element {
  const t = planText;
  const [asked, setAsked] = createSignal<string>();
  const mayWrite = (): boolean => props.open && may('keep-barrier');
  return (
    <section class="ff-sheet" aria-labelledby="barriers">
      <h2 id="barriers">{t().barriers}</h2>
      <Show when={props.plan.barriers.length > 0} fallback={<p>{t().noBarriers}</p>}>
        <ul class="ff-list ff-plan">
          <For each={props.plan.barriers}>
            {(barrier) => (
              <li class="ff-plan__item">
                <p class="ff-plan__title">
                  {barrier.words}{' '}
                  <Show when={barrier.overcome}>
                    <Flag tone="good" icon="check">
                      {t().overcome.replace('?', '')}
                    </Flag>
                  </Show>{' '}
                  <Show when={barrier.forStaffOnly}>
                    <Flag tone="quiet" icon="lock">
                      {t().staffOnly}
                    </Flag>
                  </Show>
                </p>
                <Show when={mayWrite()}>
                  <p class="ff-plan__acts">
                    <button
                      type="button"
                      class="function-link ff-link"
                      aria-label={`${t().edit}: ${barrier.words}`}
                      onClick={() => setAsked(barrier.barrierId)}
                    >
                      {t().edit}
                    </button>
                  </p>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={mayWrite()}>
        <button type="button" class="button button-secondary" onClick={() => setAsked('new')}>
          {t().addBarrier}
        </button>
      </Show>
      <Show when={asked()} keyed>
        {(id) => <BarrierDialog {...props} barrierId={id} onClose={() => setAsked(undefined)} />}
      </Show>
    </section>
  );
}

type BarrierFields = {
  readonly words: string;
  readonly track: string;
  readonly forStaffOnly: string;
  readonly overcome: string;
};

/** Whoever does not read what the person does not read writes nothing of it either. */
const readsUnread = (): boolean => reads(requiredRole().role, 'barriers-unread');

const isYes = (chosen: string): boolean | undefined => (chosen === '' ? undefined : chosen === 'yes');

function fieldsOf(barrier: Barrier | undefined): BarrierFields {
  const yesOrNo = (said: boolean): string => (said ? 'yes' : 'no');
  return {
    words: barrier?.words ?? '',
    track: barrier?.track ?? '',
    forStaffOnly: barrier ? yesOrNo(barrier.forStaffOnly) : readsUnread() ? '' : 'no',
    overcome: yesOrNo(barrier?.overcome ?? false),
  };
}

/** `barrierId`: `new` for one that is not written yet. */
function BarrierDialog(props: PlanProps & { readonly barrierId: string; readonly onClose: () => void }): JSX.Element {
  const t = planText;
  const { plan, barrierId } = untrack(() => props);
  const known = (): Barrier | undefined => props.plan.barriers.find((each) => each.barrierId === barrierId);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<BarrierFields, BarrierKeeping, PlanChanged>({
    name: `plan-barrier-${plan.candidateId}-${barrierId}`,
    start: fieldsOf(untrack(known)),
    newest: () => ({ version: known()?.version ?? 0, values: known() ? fieldsOf(known()) : {} }),
    read: ({ words, track, forStaffOnly, overcome }, version) =>
      readWithShape(BarrierKeeping, {
        ...{ version, words, forStaffOnly: isYes(forStaffOnly), overcome: isYes(overcome) },
        ...(barrierId !== 'new' && { barrierId }),
        ...(track && { track }),
      }),
    send: (json, key) =>
      answerOf(visitation.candidates[':candidateId'].plan.barriers.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().saved);
    },
  });
  return (
    <Dialog open title={t().barriers} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <TextArea field={form.field('words')} label={t().barrier} help={t().barrierHelp} rows={2} />
        <SelectField
          field={form.field('track')}
          label={t().track}
          none={t().noTrack}
          options={tracksOf(requiredRole().role).map((value) => ({ value, label: t().trackName[value] }))}
          optional
        />
        <Show when={readsUnread()}>
          <RadioCards
            field={form.field('forStaffOnly')}
            label={t().whoReads}
            choices={[
              { value: 'no', label: t().everyone, icon: 'visibility' },
              { value: 'yes', label: t().staffOnly, icon: 'lock' },
            ]}
          />
        </Show>
        <Show when={barrierId !== 'new'}>
          <RadioCards
            field={form.field('overcome')}
            label={t().overcome}
            choices={[
              { value: 'no', label: t().no },
              { value: 'yes', label: t().yes },
            ]}
          />
        </Show>
      </Form>
    </Dialog>
  );
}
