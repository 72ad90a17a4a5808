import { revalidate } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea, TimeField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import { lessonChangeReasons } from '#shared/shapes/lesson-words.ts';
import { LessonCancellation, LessonMove, type LessonSaved, type LessonView } from '#shared/shapes/lesson.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readLesson, readLessons, readLessonsOn } from '../../data/running.ts';
import { lessonText } from './lesson.text.ts';

/** A lesson at another time, or called off: both with why. */
export function LessonChanges(props: { readonly of: LessonView }): JSX.Element {
  const t = lessonText;
  const [open, setOpen] = createSignal<'move' | 'off'>();
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <div class="ff-actions ff-above">
      <button type="button" class="button button-secondary" onClick={() => setOpen('move')}>
        {t().move}
      </button>
      <button type="button" class="function-link ff-link" onClick={() => setOpen('off')}>
        {t().callOff}
      </button>
      <Dialog open={open() === 'move'} title={t().moveTitle} onClose={close}>
        <p>{t().moveWhat}</p>
        <Show when={open() === 'move'}>
          <MoveForm of={props.of} close={close} />
        </Show>
      </Dialog>
      <Dialog open={open() === 'off'} title={t().callOffTitle} onClose={close}>
        <p>{t().callOffWhat}</p>
        <Show when={open() === 'off'}>
          <CallOffForm of={props.of} close={close} />
        </Show>
      </Dialog>
    </div>
  );
}

type FormProps = { readonly of: LessonView; readonly close: () => void };
const all = [readLesson.key, readLessons.key, readLessonsOn.key];
const reasonChoices = () => lessonChangeReasons.map((value) => ({ value, label: lessonWords().changeReasons[value] }));
const lesson = competence.institutions[':institutionId'].courses[':courseId'].lessons[':lessonId'];
const paramOf = ({ courseId, lessonId }: LessonView) => ({ ...ownInstitution(), courseId, lessonId });

type Move = {
  readonly on: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
  readonly note: string;
};

function MoveForm(props: FormProps): JSX.Element {
  const t = lessonText;
  const clock = (time: string): string => time.replace(':', '.');
  const { lessonId, on, startsAt, endsAt, minutes } = untrack(() => props.of);
  const start = { on: typedDate(on), startsAt: clock(startsAt), endsAt: clock(endsAt), reason: '', note: '' };
  const form = createForm<Move, LessonMove, LessonSaved>({
    name: `move-${lessonId}`,
    start,
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const time = {
        on: readDate(fields.on, today()) ?? fields.on,
        startsAt: readTime(fields.startsAt) ?? fields.startsAt,
        endsAt: readTime(fields.endsAt) ?? fields.endsAt,
      };
      const read = readWithShape(LessonMove, { ...fields, ...time, minutes, version });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { reason: t().askWhy }) } };
    },
    send: (json, key) => answerOf(lesson.$put({ param: paramOf(props.of), json }, once(key))),
    done: () => {
      tellDone(t().moved);
      props.close();
      void revalidate(all);
    },
  });
  return (
    <Form of={form} submit={t().moveYes}>
      <DateField field={form.field('on')} label={t().on} />
      <TimeField field={form.field('startsAt')} label={t().startsAt} />
      <TimeField field={form.field('endsAt')} label={t().endsAt} />
      <RadioCards field={form.field('reason')} label={t().why} choices={reasonChoices()} />
      <TextArea field={form.field('note')} label={t().note} optional rows={2} />
    </Form>
  );
}

type CallOff = { readonly reason: string; readonly note: string };

function CallOffForm(props: FormProps): JSX.Element {
  const t = lessonText;
  const form = createForm<CallOff, LessonCancellation, LessonSaved>({
    name: untrack(() => `call-off-${props.of.lessonId}`),
    start: { reason: '', note: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const read = readWithShape(LessonCancellation, { ...fields, version });
      if ('body' in read) return read;
      return { errors: { ...read.errors, ...emptyOf(fields, { reason: t().askWhy }) } };
    },
    send: (json, key) => answerOf(lesson.cancellation.$post({ param: paramOf(props.of), json }, once(key))),
    done: () => {
      tellDone(t().calledOff);
      props.close();
      void revalidate(all);
    },
  });
  return (
    <Form of={form} submit={t().callOffYes}>
      <RadioCards field={form.field('reason')} label={t().why} choices={reasonChoices()} />
      <TextArea field={form.field('note')} label={t().note} optional rows={2} />
    </Form>
  );
}
