import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Reveal } from '#kit/forms/reveal.tsx';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate, typedDate } from '#kit/time/format-dates.ts';
import type {
  SixMonthCheckCorrection,
  SixMonthCheckCorrectionAnswer,
  SixMonthCheckItem,
} from '#shared/shapes/six-month-check.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readPlacement } from '../../data/placements.ts';
import { checkText } from './check.text.ts';
import { CorrectedBy } from './correction-history.tsx';
import { datesFrom } from './read-change.ts';
import { readCheckCorrection, type CheckCorrectionFields } from './read-check-correction.ts';

/** The way to put an answer right or take it back, and under it what was answered before. */
export function CheckCorrections(props: { readonly name: string; readonly check: SixMonthCheckItem }): JSX.Element {
  const t = checkText;
  const [asked, setAsked] = createSignal(false);
  return (
    <>
      <Show when={props.check.state === 'answered' && may('correct-six-month-check')}>
        <button type="button" class="function-link ff-link ff-screen-only" onClick={() => setAsked(true)}>
          {t().open}
        </button>
      </Show>
      <Show when={(props.check.corrections?.length ?? 0) > 0}>
        <details class="ff-fold">
          <summary>{t().historyTitle(props.check.corrections?.length ?? 0)}</summary>
          <div class="ff-stack">
            <For each={props.check.corrections?.toReversed()}>
              {({ at, by, reason, before }) => (
                <section>
                  <CorrectedBy at={at} by={by} />
                  <p>{reason}</p>
                  <p class="ff-muted">
                    {before.stillThere ? t().wasYes(dayDate(before.answeredOn)) : t().wasNo(dayDate(before.answeredOn))}
                  </p>
                </section>
              )}
            </For>
          </div>
        </details>
      </Show>
      <Show when={asked()}>
        <CorrectCheckDialog name={props.name} check={props.check} onClose={() => setAsked(false)} />
      </Show>
    </>
  );
}

function CorrectCheckDialog(props: {
  readonly name: string;
  readonly check: SixMonthCheckItem;
  readonly onClose: () => void;
}): JSX.Element {
  const t = checkText;
  const { check, name } = untrack(() => props);
  const answeredOn = check.answeredOn ?? check.dueOn;
  const form = createForm<CheckCorrectionFields, SixMonthCheckCorrection, SixMonthCheckCorrectionAnswer>({
    name: `correct-six-month-check-${check.placementId}`,
    start: { stillThere: '', answeredOn: typedDate(answeredOn), reason: '' },
    newest: () => ({ version: props.check.version, values: {} }),
    read: readCheckCorrection,
    send: (correction, key) =>
      answerOf(
        matching.placements[':placementId']['six-month-check'].corrected.$post(
          { param: { scope: requiredRole().scope, placementId: check.placementId }, json: correction },
          once(key),
        ),
      ),
    done: ({ placementId: checkOf, version, state }) => {
      props.onClose();
      followOnPerson(requiredRole().scope, check.candidateId, { checkOf, version }, [readPlacement.key]);
      tellDone(state === 'answered' ? t().corrected : t().takenBack);
    },
  });
  return (
    <Dialog open title={t().title} onClose={() => props.onClose()}>
      <p>{check.stillThere ? t().standsYes(dayDate(answeredOn)) : t().standsNo(dayDate(answeredOn))}</p>
      <p class="ff-muted">{t().keeps}</p>
      <Form of={form} submit={t().save}>
        <RadioCards
          field={form.field('stillThere')}
          label={t().answer}
          choices={[
            { value: 'yes', label: t().yes(name) },
            { value: 'no', label: t().no(name) },
            { value: 'take-back', label: t().takeBack, text: t().takeBackText },
          ]}
        />
        <Reveal when={form.values.stillThere === 'yes' || form.values.stillThere === 'no'}>
          <DateField field={form.field('answeredOn')} label={t().answeredOn} from={datesFrom()} />
        </Reveal>
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={2} />
      </Form>
    </Dialog>
  );
}
