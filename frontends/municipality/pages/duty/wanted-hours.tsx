import { revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { clockTime } from '#kit/time/format-dates.ts';
import { readTime } from '#kit/time/read-dates.ts';
import { DutyHoursSet, type DutyHoursChanged, type DutyRoster } from '#shared/shapes/duty.ts';
import { weekdays, type Weekday } from '#shared/shapes/vocabulary.ts';
import { readRoster } from '../../data/duties.ts';
import { dutyText } from './duty.text.ts';

type Fields = Readonly<Record<Weekday, string>>;

/** When somebody is to be on duty, week after week; whoever leads the team decides it. */
export function WantedHoursPart(props: { readonly roster: DutyRoster }): JSX.Element {
  const t = dutyText;
  const [asks, setAsks] = createSignal(false);
  return (
    <section class="ff-sheet" aria-label={t().wanted}>
      <h2>{t().wanted}</h2>
      <p class="ff-muted">{t().wantedLead}</p>
      <ul class="ff-list">
        <For each={props.roster.hours} fallback={<li>{t().noneWanted}</li>}>
          {({ weekday, from, to }) => (
            <li>
              {t().weekdays[weekday]}: {t().fromTo(spoken(from), spoken(to))}
            </li>
          )}
        </For>
      </ul>
      <Show when={may('set-duty-hours')}>
        <button type="button" class="button button-secondary" onClick={() => setAsks(true)}>
          {t().changeWanted}
        </button>
      </Show>
      <Show when={asks()}>
        <HoursDialog roster={props.roster} onClose={() => setAsks(false)} />
      </Show>
    </section>
  );
}

function HoursDialog(props: { readonly roster: DutyRoster; readonly onClose: () => void }): JSX.Element {
  const t = dutyText;
  const param = { scope: requiredRole().scope };
  const form = createForm<Fields, DutyHoursSet, DutyHoursChanged>({
    name: 'duty-hours',
    start: untrack(() => fieldsOf(props.roster)),
    newest: () => ({ version: props.roster.version, values: fieldsOf(props.roster) }),
    read: (fields, version) => {
      const wrong = weekdays.filter((day) => fields[day].trim() !== '' && !stretchOf(fields[day]));
      if (wrong.length > 0) return { errors: Object.fromEntries(wrong.map((day) => [day, t().notAStretch])) };
      const hours = weekdays.flatMap((weekday) => {
        const stretch = stretchOf(fields[weekday]);
        return stretch ? [{ weekday, ...stretch }] : [];
      });
      return readWithShape(DutyHoursSet, { version, hours });
    },
    send: (json, key) => answerOf(matching['duty-hours'].$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().saved);
      void revalidate(readRoster.key);
    },
  });
  return (
    <Dialog open title={t().wanted} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <For each={weekdays}>
          {(day) => <TextField field={form.field(day)} label={t().weekdays[day]} help={t().stretchHelp} optional />}
        </For>
      </Form>
    </Dialog>
  );
}

/** A clock time as it is read aloud. */
function spoken(time: string): string {
  return clockTime(instantOf(today(), time));
}

function fieldsOf({ hours }: DutyRoster): Fields {
  const typed = (day: Weekday): string => {
    const stretch = hours.find(({ weekday }) => weekday === day);
    return stretch ? `${stretch.from}-${stretch.to}` : '';
  };
  return Object.fromEntries(weekdays.map((day) => [day, typed(day)])) as Fields;
}

/** "16-21" or "16.00-21.30" as two times. */
function stretchOf(typed: string): { readonly from: string; readonly to: string } | undefined {
  const [first = '', second = ''] = typed.split(/[-–]/);
  const [from, to] = [readTime(first.trim()), readTime(second.trim())];
  return from && to && from < to ? { from, to } : undefined;
}
