import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { readBridgeBuilding } from '#kit/courses/course-data.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { InternshipInPlace, type BridgeCareSaved } from '#shared/shapes/bridge-building.ts';
import type { RunPerson } from '#shared/shapes/lesson.ts';
import { readCourseRun, type OfCourse } from '../../data/running.ts';
import { bridgeCareText } from './bridge-care.text.ts';

/** An ordinary or a school internship is in place for somebody, from a day on. */
export function InternshipForm(props: {
  readonly of: RunPerson;
  readonly course: OfCourse;
  readonly close: () => void;
}): JSX.Element {
  const t = bridgeCareText;
  const form = createForm<{ from: string }, InternshipInPlace, BridgeCareSaved>({
    name: untrack(() => `internship-${props.of.enrolmentId}`),
    start: { from: '' },
    newest: () => ({ version: props.of.careVersion, values: {} }),
    read: ({ from }, version) => readWithShape(InternshipInPlace, { version, from: readDate(from, today()) ?? from }),
    send: (json, key) => {
      const { internship } = competence.institutions[':institutionId'].courses[':courseId'].enrolments[':enrolmentId'];
      const param = { ...props.course, enrolmentId: props.of.enrolmentId };
      return answerOf(internship.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      props.close();
      void revalidate([readCourseRun.key, readBridgeBuilding.key]);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <DateField field={form.field('from')} label={t().from} />
    </Form>
  );
}
