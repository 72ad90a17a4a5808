import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { enrolmentResults } from '#shared/shapes/enrolment-words.ts';
import { reportedInterruptReasons } from '#shared/shapes/lesson-words.ts';
import { CourseEndReport, CourseNoteWriting, type CourseEndSent, type CourseNoteSaved } from '#shared/shapes/lesson.ts';
import { readCourseNotes, readCourseRun, type OfCourse } from '../../data/running.ts';
import { runText } from './run.text.ts';

type About = { readonly course: OfCourse; readonly enrolmentId: string; readonly close: () => void };
const enrolment = competence.institutions[':institutionId'].courses[':courseId'].enrolments[':enrolmentId'];

/** A note to the job broker, in own words. */
export function NoteForm(props: About): JSX.Element {
  const t = runText;
  const form = createForm<{ words: string }, CourseNoteWriting, CourseNoteSaved>({
    name: untrack(() => `note-${props.enrolmentId}`),
    start: { words: '' },
    read: (fields) => readWithShape(CourseNoteWriting, fields),
    send: (json, key) =>
      answerOf(enrolment.notes.$post({ param: { ...props.course, enrolmentId: props.enrolmentId }, json }, once(key))),
    done: () => {
      tellDone(t().noteDone);
      props.close();
      void revalidate(readCourseNotes.key);
    },
  });
  return (
    <Form of={form} submit={t().noteSend}>
      <TextArea field={form.field('words')} label={t().noteLabel} help={t().noteHelp} rows={4} />
    </Form>
  );
}

type End = { readonly how: string; readonly reason: string; readonly endedOn: string; readonly note: string };
const stopped = 'stopped';
/** A last day is at most about a year back. */
const yearDays = 365;

/** How the course ended for somebody: with a result, or stopped on the way with why. */
export function EndForm(props: About): JSX.Element {
  const t = runText;
  const w = lessonWords;
  const form = createForm<End, CourseEndReport, CourseEndSent>({
    name: untrack(() => `end-${props.enrolmentId}`),
    start: { how: '', reason: '', endedOn: typedDate(today()), note: '' },
    read: ({ how, reason, endedOn, note }) => {
      const isStopped = how === stopped;
      const asked = emptyOf({ how, reason }, { how: t().askHow, ...(isStopped && { reason: t().askWhy }) });
      if (Object.keys(asked).length > 0) return { errors: asked };
      return readWithShape(CourseEndReport, {
        endedOn: readDate(endedOn, addDays(today(), -yearDays)) ?? endedOn,
        note,
        ...(isStopped ? { reason } : { result: how }),
      });
    },
    send: (json, key) =>
      answerOf(enrolment.end.$post({ param: { ...props.course, enrolmentId: props.enrolmentId }, json }, once(key))),
    done: () => {
      tellDone(t().endDone);
      props.close();
      void revalidate([readCourseRun.key, readCourseNotes.key]);
    },
  });
  return (
    <Form of={form} submit={t().endSend}>
      <RadioCards
        field={form.field('how')}
        label={t().how}
        choices={[
          ...enrolmentResults.map((value) => ({ value, label: w().results[value] })),
          { value: stopped, label: t().stopped },
        ]}
        reveals={[stopped]}
        then={() => (
          <RadioCards
            field={form.field('reason')}
            label={t().why}
            choices={reportedInterruptReasons.map((value) => ({ value, label: w().interruptReasons[value] }))}
          />
        )}
      />
      <DateField field={form.field('endedOn')} label={t().endedOn} from={addDays(today(), -yearDays)} />
      <TextArea field={form.field('note')} label={t().endNote} optional rows={3} />
    </Form>
  );
}
