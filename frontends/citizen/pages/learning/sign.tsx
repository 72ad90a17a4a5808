import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { AssessmentSignature, type MyAssessment, type SignatureSent } from '#shared/shapes/assessment.ts';
import { readMyAssessments } from '../../data/my-learning.ts';
import { learningText } from './learning.text.ts';

/** The person reads what they can do, and signs that they were there. */
export function Sign(): JSX.Element {
  const t = learningText;
  return (
    <Page title={t().signTitle} form="tight">
      <BackLink href="/skridt">{t().back}</BackLink>
      <Loaded says={t().loading} keys={readMyAssessments.key}>
        <OneAssessment />
      </Loaded>
    </Page>
  );
}

function OneAssessment(): JSX.Element {
  const t = learningText;
  const params = useParams<{ assessmentId: string }>();
  const assessments = createAsync(() => readMyAssessments(requiredRole().scope));
  const assessment = (): MyAssessment | undefined =>
    assessments()?.find(({ assessmentId, state }) => assessmentId === params.assessmentId && state === 'proposed');
  return (
    <Show when={assessments()}>
      <Show when={assessment()} fallback={<Empty page title={t().nothingToSign} text={t().nothingToSignText} />} keyed>
        {(known) => (
          <>
            <h1>{t().signTitle}</h1>
            <p class="font-lead">{t().signLead}</p>
            <div class="ff-narrow ff-stack">
              <section class="ff-sheet" aria-label={t().signTitle}>
                <ul class="ff-list">
                  <For each={known.levels}>
                    {({ goal, level, criteria }) => (
                      <li class="ff-aside__item">
                        <p class="ff-strong">{goal}</p>
                        <p>
                          <Flag tone="good" icon="check">
                            {learningWords().levels[level]}
                          </Flag>
                        </p>
                        <p class="ff-muted">{criteria[level]}</p>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
              <SignForm of={known} />
            </div>
          </>
        )}
      </Show>
    </Show>
  );
}

type SignFields = { readonly name: string };

function SignForm(props: { readonly of: MyAssessment }): JSX.Element {
  const t = learningText;
  const navigate = useNavigate();
  const { assessmentId } = untrack(() => props.of);
  const start: SignFields = { name: userName() ?? '' };
  const form = createForm<SignFields, AssessmentSignature, SignatureSent>({
    name: `sign-${assessmentId}`,
    start,
    newest: () => ({ version: props.of.version, values: start }),
    read: ({ name }, version) =>
      readWithShape(AssessmentSignature, { version, name }, { name: { missing: t().ask.name } }),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, assessmentId };
      return answerOf(competence['my-assessments'][':assessmentId'].signature.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().signed);
      void revalidate(readMyAssessments.key);
      navigate('/skridt');
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().sign} beside={<A href="/skridt">{t().cancel}</A>}>
        <TextField field={form.field('name')} label={t().name} help={t().nameHelp} autocomplete="name" width="full" />
      </Form>
    </div>
  );
}
