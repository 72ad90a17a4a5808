import { createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { CourseEvaluating, type CourseEvaluationSent, type MyCourse } from '#shared/shapes/my-course.ts';
import { own } from '../../data/certificates.ts';
import { readMyCourses } from '../../data/courses.ts';
import { Faces } from './faces.tsx';
import { myCoursesText } from './my-courses.text.ts';

/** How is the course? One face, and words if one likes. */
export function TellCourse(): JSX.Element {
  const t = myCoursesText;
  const params = useParams<{ enrolmentId: string }>();
  const courses = createAsync(() => readMyCourses());
  const mine = (): MyCourse | undefined =>
    courses()?.items.find(({ enrolmentId }) => enrolmentId === params.enrolmentId);
  return (
    <Page title={t().tellTitle} form="tight">
      <BackLink href="/kurser">{t().back}</BackLink>
      <Loaded page says={t().loading} keys={readMyCourses.key}>
        <Show when={courses()}>
          <Show when={mine()} fallback={<Empty page title={t().gone} text={t().goneText} />}>
            {(course) => (
              <>
                <h1>{t().tellTitle}</h1>
                <p class="font-lead">{course().title}</p>
                <p>{t().tellLead}</p>
                <TellForm of={course()} />
              </>
            )}
          </Show>
        </Show>
      </Loaded>
    </Page>
  );
}

type Fields = { readonly face: string; readonly words: string; readonly mayShare: string };

function TellForm(props: { readonly of: MyCourse }): JSX.Element {
  const t = myCoursesText;
  const navigate = useNavigate();
  const { enrolmentId } = untrack(() => props.of);
  const form = createForm<Fields, CourseEvaluating, CourseEvaluationSent>({
    name: `tell-${enrolmentId}`,
    start: { face: '', words: '', mayShare: 'no' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ face, words, mayShare }, version) =>
      face
        ? readWithShape(CourseEvaluating, { version, words, face: Number(face), mayShare: mayShare === 'yes' })
        : { errors: { face: t().askFace } },
    send: (json, key) => {
      const { evaluation } = competence.courses[':enrolmentId'];
      return answerOf(evaluation.$post({ param: { ...own(), enrolmentId }, json }, once(key)));
    },
    done: () => {
      tellDone(t().sent);
      void revalidate(readMyCourses.key);
      navigate('/kurser');
    },
  });
  return (
    <Form of={form} submit={t().send} wide>
      <Faces field={form.field('face')} label={t().face} />
      <TextArea field={form.field('words')} label={t().words} help={t().wordsHelp} optional rows={4} />
      <Show when={form.values.words.trim()}>
        <RadioCards
          field={form.field('mayShare')}
          label={t().share}
          choices={[
            { value: 'no', label: t().shareNo },
            { value: 'yes', label: t().shareYes },
          ]}
        />
      </Show>
    </Form>
  );
}
