import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { personId, requiredRole } from '#kit/session/session.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, shortDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { AbsenceFacts, type AbsenceSaved, type AbsenceView } from '#shared/shapes/handover.ts';
import { readAbsences, sayAway, sayBack } from '../../data/handovers.ts';
import { nameOf } from '../../data/municipality.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { handoverText } from './handover.text.ts';

/** Who is away now or soon, and who covers; and a form to say it. */
export function Absences(props: { readonly staff: readonly Colleague[] }): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const absences = createAsync(() => readAbsences(scope));
  const action = createAction();
  const isBack = (absence: AbsenceView): Promise<void> =>
    action.run(async () => {
      await sayBack(scope, absence);
      tellDone(t().backDone);
      await revalidate(readAbsences.key);
    });
  const name = (id: string): string => nameOf(id, props.staff) ?? '';
  return (
    <>
      <ActionProblem of={action} reload={() => void revalidate(readAbsences.key)} />
      <Show
        when={(absences()?.items.length ?? 0) > 0}
        fallback={<p class="ff-muted">{absences() && t().nobodyAway}</p>}
      >
        <WorkList title={t().away} count={absences()?.items.length ?? 0}>
          <For each={absences()?.items}>
            {(absence) => (
              <WorkRow
                when={shortDate(absence.from)}
                who={t().awayWho(name(absence.personId), dayDate(absence.from), dayDate(absence.to))}
                what={`${t().covers(name(absence.coveredById))} ${absence.note ?? ''}`}
                action={
                  <button type="button" class="button button-secondary" onClick={() => void isBack(absence)}>
                    {t().back_}
                    <span class="sr-only">{t().backNamed(name(absence.personId))}</span>
                  </button>
                }
              />
            )}
          </For>
        </WorkList>
      </Show>
      <details class="ff-other">
        <summary>{t().sayAway}</summary>
        <AbsenceForm staff={props.staff} />
      </details>
    </>
  );
}

type Fields = {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly coveredById: string;
  readonly note: string;
};

function AbsenceForm(props: { readonly staff: readonly Colleague[] }): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const form = createForm<Fields, AbsenceFacts, AbsenceSaved>({
    name: 'absence',
    start: { personId: personId() ?? '', from: '', to: '', coveredById: '', note: '' },
    read: ({ from, to, note, ...who }) =>
      readWithShape(
        AbsenceFacts,
        {
          ...who,
          ...{ from: readDate(from, today()) ?? from, to: readDate(to, today()) ?? to },
          ...(note.trim() && { note }),
        },
        t().words,
      ),
    send: (facts, key) => sayAway(scope, facts, key),
    done: () => {
      tellDone(t().awayDone);
      form.discard();
      void revalidate(readAbsences.key);
    },
  });
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().saveAway}>
        <SelectField field={form.field('personId')} label={t().who} options={staffChoices(props.staff)} />
        <DateField field={form.field('from')} label={t().from} />
        <DateField field={form.field('to')} label={t().to} />
        <SelectField
          field={form.field('coveredById')}
          label={t().cover}
          help={t().coverHelp}
          none="–"
          options={staffChoices(props.staff)}
        />
        <TextField field={form.field('note')} label={t().awayNote} optional />
      </Form>
    </div>
  );
}
