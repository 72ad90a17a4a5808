import { Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { AddToCalendar } from '#kit/calendar/add-to-calendar.tsx';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import {
  SixMonthCheckAnswer,
  type SixMonthCheckAnswered,
  type SixMonthCheckItem,
} from '#shared/shapes/six-month-check.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readCarriedChecks, readPlacement } from '../../data/placements.ts';
import { changeText } from './change.text.ts';
import { checkText } from './check.text.ts';
import { StillThereSides } from './follow-up/still-there-sides.tsx';
import { stillThereText } from './follow-up/still-there.text.ts';
import { CheckCorrections } from './correct-check.tsx';
import { placementText } from './placement.text.ts';

/** Whether somebody has to ask now: the day has come, and there is no answer. */
export function isAsked(check: SixMonthCheckItem | undefined): check is SixMonthCheckItem {
  return (
    check !== undefined &&
    (check.state === 'waiting' || check.state === 'due' || check.state === 'unknown') &&
    check.dueOn <= today()
  );
}

/** The check in one line, while it waits and after it was answered or cancelled; an answer can be put right. */
export function CheckLine(props: { readonly name: string; readonly check: SixMonthCheckItem }): JSX.Element {
  const t = placementText;
  const answeredOn = (): string => dayDate(props.check.answeredOn ?? props.check.dueOn);
  return (
    <>
      <p class="ff-muted">
        <Switch fallback={t().checkWaiting(dayDate(props.check.dueOn))}>
          <Match when={props.check.state === 'carried' && props.check.carriedTo}>
            {(municipality) => checkText().carriedTo(nameOfMunicipality(municipality()), dayDate(props.check.dueOn))}
          </Match>
          <Match when={props.check.state === 'cancelled'}>{checkText().cancelled}</Match>
          <Match when={props.check.stillThere === true}>{t().checkAnsweredYes(answeredOn())}</Match>
          <Match when={props.check.stillThere === false}>{t().checkAnsweredNo(answeredOn())}</Match>
        </Switch>
      </p>
      <Show when={props.check.state === 'waiting'}>
        <p>
          <AddToCalendar
            fileName="seks-maaneder.ics"
            entry={{
              ...{ uid: `${props.check.placementId}.six-month-check`, sequence: props.check.version },
              ...{ summary: checkText().inCalendar(props.check.companyName), when: { day: props.check.dueOn } },
              product: 'Opfølgning',
            }}
          />
        </p>
      </Show>
      <Show when={props.check.state === 'answered'}>
        <StillThereSides name={props.name} placementId={props.check.placementId} />
      </Show>
      <CheckCorrections name={props.name} check={props.check} />
    </>
  );
}

type CheckFields = { readonly stillThere: string; readonly note: string };

/** Asks whether the person is still in the job. "No" is an answer too. */
export function CheckQuestion(props: { readonly name: string; readonly check: SixMonthCheckItem }): JSX.Element {
  const t = changeText;
  const { check, name } = untrack(() => props);
  const form = createForm<CheckFields, SixMonthCheckAnswer, SixMonthCheckAnswered>({
    name: `six-month-check-${check.placementId}`,
    start: { stillThere: '', note: '' },
    newest: () => ({ version: props.check.version, values: {} }),
    read: (fields, version) =>
      readWithShape(
        SixMonthCheckAnswer,
        {
          version,
          stillThere: fields.stillThere === '' ? undefined : fields.stillThere === 'yes',
          note: fields.note.trim() || undefined,
        },
        t().words,
      ),
    send: (answer, key) =>
      answerOf(
        matching.placements[':placementId']['six-month-check'].$post(
          { param: { scope: requiredRole().scope, placementId: check.placementId }, json: answer },
          once(key),
        ),
      ),
    done: ({ placementId: checkOf, version }) => {
      followOnPerson(requiredRole().scope, check.candidateId, { checkOf, version }, [
        readPlacement.key,
        readCarriedChecks.key,
      ]);
      tellDone(t().checkSaved);
    },
  });
  return (
    <section class="ff-sheet ff-ask ff-below" aria-labelledby="six-month-check">
      <h2 id="six-month-check">{t().checkTitle(name)}</h2>
      <p>{t().checkText(name, check.companyName, dayDate(check.dueOn))}</p>
      <Show when={check.carriedFrom}>
        {(municipality) => <p>{checkText().carriedFrom(nameOfMunicipality(municipality()), name)}</p>}
      </Show>
      <Show when={check.state === 'unknown'}>
        <p>{t().checkUnknown(name)}</p>
      </Show>
      <StillThereSides name={name} placementId={check.placementId} />
      <Show when={may('answer-six-month-check')}>
        <Form of={form} submit={t().checkSave}>
          <RadioCards
            field={form.field('stillThere')}
            label={t().checkQuestion}
            choices={[
              { value: 'yes', label: t().yes(name), icon: 'check' },
              { value: 'no', label: t().no, text: t().noText, icon: 'close' },
            ]}
          />
          <TextArea
            field={form.field('note')}
            label={t().checkNote}
            help={stillThereText().otherwise}
            optional
            rows={2}
          />
        </Form>
      </Show>
    </section>
  );
}
