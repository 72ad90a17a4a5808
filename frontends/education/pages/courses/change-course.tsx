import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readCourse, readCourses } from '#kit/courses/course-data.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CourseChange, CourseSaved, CourseView } from '#shared/shapes/course.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { fieldsOfCourse, fieldsOfDraft, type CourseFields } from './course-fields.ts';
import { courseFormText } from './course-form.text.ts';
import { CourseParts } from './course-parts.tsx';
import { readCourseChange } from './read-course.ts';

/** Changes a posted course, or finishes a draft and posts it. */
export function ChangeCourse(): JSX.Element {
  const t = courseFormText;
  const params = useParams<{ courseId: string }>();
  return (
    <Page title={t().changeTitle} form="tight">
      <BackLink href={`/kurser/${params.courseId}`}>{t().back}</BackLink>
      <JoinedOnly action="change-course">
        {(institution) => <WithCourse institution={institution()} courseId={params.courseId} />}
      </JoinedOnly>
    </Page>
  );
}

function WithCourse(props: { readonly institution: InstitutionView; readonly courseId: string }): JSX.Element {
  const own = ownInstitution();
  const course = createAsync(() => readCourse(own.scope, own.institutionId, props.courseId));
  return <Show when={course()}>{(seen) => <ChangeForm institution={props.institution} seen={seen()} />}</Show>;
}

function ChangeForm(props: { readonly institution: InstitutionView; readonly seen: CourseView }): JSX.Element {
  const t = courseFormText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const { courseId, state } = untrack(() => props.seen);
  const isDraft = state === 'draft';
  const fields = (): CourseFields => (isDraft ? fieldsOfDraft : fieldsOfCourse)(props.seen.course);
  const form = createForm<CourseFields, CourseChange, CourseSaved>({
    name: `course-${courseId}`,
    start: fields(),
    newest: () => ({ version: props.seen.version, values: fields() }),
    read: readCourseChange,
    send: (json, key) => {
      const course = competence.institutions[':institutionId'].courses[':courseId'];
      return answerOf((isDraft ? course.posting : course).$put({ param: { ...own, courseId }, json }, once(key)));
    },
    done: (_, { title }) => {
      tellDone(isDraft ? t().posted(title) : t().changed(title));
      void revalidate([readCourse.key, readCourses.key]);
      navigate(`/kurser/${courseId}`);
    },
  });
  return (
    <>
      <h1>{isDraft ? t().finishTitle : t().changeHeading(props.seen.course.title)}</h1>
      <p class="font-lead">{isDraft ? t().finishLead : t().lead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form
          of={form}
          submit={isDraft ? t().post : t().save}
          beside={<A href={`/kurser/${courseId}`}>{t().cancel}</A>}
        >
          <CourseParts form={form} institution={props.institution} />
        </Form>
      </div>
    </>
  );
}
