import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import { readBridgeBuilding } from '#kit/courses/course-data.ts';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import {
  SchoolContactNaming,
  type SchoolContactSaved,
  type SchoolContactView,
} from '#shared/shapes/bridge-building.ts';
import { readTimetable, writtenTimetable } from '#shared/shapes/timetable.ts';
import { readSchoolContact } from '../../data/courses.ts';
import { bridgeSheetText } from './bridge-sheet.text.ts';

type Fields = { readonly name: string; readonly phone: string; readonly times: string };

/** Who of the municipality is at the school, on which number, and when. */
export function SchoolContactForm(props: { readonly of: SchoolContactView; readonly close: () => void }): JSX.Element {
  const t = bridgeSheetText;
  const { scope } = requiredRole();
  const { courseId, contact } = untrack(() => props.of);
  const form = createForm<Fields, SchoolContactNaming, SchoolContactSaved>({
    name: `school-contact-${courseId}`,
    start: {
      name: contact?.name ?? '',
      phone: contact ? formatPhone(contact.phone) : '',
      times: contact ? writtenTimes(contact) : '',
    },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const timetable = readTimetable(fields.times);
      const errors = {
        ...emptyOf(fields, { name: t().askName, phone: t().askPhone, times: t().askTimes }),
        ...('unread' in timetable && { times: t().unread(timetable.unread) }),
      };
      if (Object.keys(errors).length > 0) return { errors };
      const lessons = 'lessons' in timetable ? timetable.lessons : [];
      const times = lessons.map(({ day, startsAt, endsAt }) => ({ day, startsAt, endsAt }));
      const read = readWithShape(SchoolContactNaming, {
        version,
        contact: { name: fields.name, phone: fields.phone, times },
      });
      if ('body' in read) return read;
      return { errors: atFields(read.errors) };
    },
    send: (json, key) => {
      const named = competence.courses[':courseId']['school-contact'];
      return answerOf(named.$put({ param: { scope, courseId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().saved);
      props.close();
      void revalidate([readSchoolContact.key, readBridgeBuilding.key]);
    },
  });
  return (
    <Form of={form} submit={t().save}>
      <TextField field={form.field('name')} label={t().who} autocomplete="name" />
      <TextField field={form.field('phone')} label={t().phone} type="tel" width="short" />
      <TextArea field={form.field('times')} label={t().times} help={t().timesHelp} rows={3} />
    </Form>
  );
}

/** What the shape says of `contact.name` stands at the field `name`. */
function atFields(errors: Readonly<Partial<Record<string, string>>>): Partial<Record<keyof Fields, string>> {
  const of = (field: keyof Fields): string | undefined =>
    Object.entries(errors).find(([name]) => name.split('.')[1] === field)?.[1];
  const [name, phone, times] = [of('name'), of('phone'), of('times')];
  return { ...(name && { name }), ...(phone && { phone }), ...(times && { times }) };
}

function writtenTimes({ times }: NonNullable<SchoolContactView['contact']>): string {
  const lessons = times.map((time) => ({ ...time, minutes: minutesOf(time.endsAt) - minutesOf(time.startsAt) }));
  return writtenTimetable(lessons, vocabularyText().weekdays);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
