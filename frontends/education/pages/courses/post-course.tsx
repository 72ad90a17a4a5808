import { A, revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { readCourses } from '#kit/courses/course-data.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CourseFacts, CourseSaved } from '#shared/shapes/course.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { fieldsOfNewCourse, type CourseFields } from './course-fields.ts';
import { courseFormText } from './course-form.text.ts';
import { CourseParts } from './course-parts.tsx';
import { readNewCourse } from './read-course.ts';

/** Posts a course; what is written survives a closed tab. */
export function PostCourse(): JSX.Element {
  const t = courseFormText;
  return (
    <Page title={t().postTitle} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <JoinedOnly action="post-course">{(institution) => <PostForm institution={institution()} />}</JoinedOnly>
    </Page>
  );
}

function PostForm(props: { readonly institution: InstitutionView }): JSX.Element {
  const t = courseFormText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const form = createForm<CourseFields, CourseFacts, CourseSaved>({
    name: `course-${own.institutionId}`,
    start: untrack(() => fieldsOfNewCourse(props.institution)),
    read: readNewCourse,
    send: (json, key) =>
      answerOf(competence.institutions[':institutionId'].courses.$post({ param: own, json }, once(key))),
    done: ({ courseId }, { title }) => {
      tellDone(t().posted(title));
      void revalidate(readCourses.key);
      navigate(`/kurser/${courseId}`);
    },
  });
  return (
    <>
      <h1>{t().postTitle}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().post} beside={<A href="/kurser">{t().cancel}</A>}>
          <CourseParts form={form} institution={props.institution} />
        </Form>
      </div>
    </>
  );
}
