import { revalidate } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TimeField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import { LessonAdding, type LessonSaved } from '#shared/shapes/lesson.ts';
import { readLessons, readLessonsOn, type OfCourse } from '../../data/running.ts';
import { addLessonText } from './add-lesson.text.ts';

type AddProps = { readonly of: OfCourse; readonly version: number };

/** One more lesson than the timetable says: an excursion, or an hour that is made up for. */
export function AddLesson(props: AddProps): JSX.Element {
  const t = addLessonText;
  const [open, setOpen] = createSignal(false);
  const close = (): void => void setOpen(false);
  return (
    <p class="ff-above">
      <button type="button" class="function-link ff-link" onClick={() => setOpen(true)}>
        {t().add}
      </button>
      <Dialog open={open()} title={t().title} onClose={close}>
        <Show when={open()}>
          <p>{t().text}</p>
          <AddForm {...props} close={close} />
        </Show>
      </Dialog>
    </p>
  );
}

type Fields = { readonly on: string; readonly startsAt: string; readonly endsAt: string; readonly pause: string };

function AddForm(props: AddProps & { readonly close: () => void }): JSX.Element {
  const t = addLessonText;
  const form = createForm<Fields, LessonAdding, LessonSaved>({
    name: untrack(() => `add-lesson-${props.of.courseId}`),
    start: { on: '', startsAt: '', endsAt: '', pause: '0' },
    newest: () => ({ version: props.version, values: {} }),
    read: (fields, version) => {
      const asked = emptyOf(fields, { on: t().askDay, startsAt: t().askTime, endsAt: t().askTime });
      if (Object.keys(asked).length > 0) return { errors: asked };
      const startsAt = readTime(fields.startsAt) ?? fields.startsAt;
      const endsAt = readTime(fields.endsAt) ?? fields.endsAt;
      const pause = fields.pause.trim() ? numberAsTyped(fields.pause) : 0;
      const minutes = minutesOf(endsAt) - minutesOf(startsAt) - Number(pause);
      const on = readDate(fields.on, today()) ?? fields.on;
      const read = readWithShape(LessonAdding, { version, on, startsAt, endsAt, minutes });
      if ('body' in read) return read;
      const { minutes: tooShort, ...errors } = read.errors;
      return { errors: { ...errors, ...(tooShort && !errors.endsAt && { pause: t().tooShort }) } };
    },
    send: (json, key) => {
      const { lessons } = competence.institutions[':institutionId'].courses[':courseId'];
      return answerOf(lessons.$post({ param: props.of, json }, once(key)));
    },
    done: () => {
      tellDone(t().added);
      props.close();
      void revalidate([readLessons.key, readLessonsOn.key]);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <DateField field={form.field('on')} label={t().on} />
      <TimeField field={form.field('startsAt')} label={t().startsAt} />
      <TimeField field={form.field('endsAt')} label={t().endsAt} />
      <NumberWithUnit field={form.field('pause')} label={t().pause} help={t().pauseHelp} unit={t().minutes} />
    </Form>
  );
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
