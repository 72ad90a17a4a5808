import { createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { answerOf, competence } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { readSample, readSamples, type AssessmentParam } from '../../data/learning.ts';
import { AssessedLevels, Verifications } from './assessed-levels.tsx';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';
import { VerifyForm } from './verify-form.tsx';

/** Does the level hold? Without knowing whose it is. */
export function Sample(): JSX.Element {
  return (
    <LearningPage title={learningText().sampleTitle} action="open-sampled-assessment" keys={readSample.key}>
      {() => <OneSample />}
    </LearningPage>
  );
}

function OneSample(): JSX.Element {
  const t = learningText;
  const navigate = useNavigate();
  const params = useParams<{ institutionId: string; recordId: string; assessmentId: string }>();
  const param = (): AssessmentParam => ({ scope: requiredRole().scope, ...params });
  const sample = createAsync(() => readSample(param()));
  const one = competence.institutions[':institutionId']['learning-records'][':recordId'].assessments[':assessmentId'];
  return (
    <Show when={sample()}>
      {(known) => (
        <>
          <BackLink href="/laering/stikproever">{t().samples}</BackLink>
          <h1>{t().sampleTitle}</h1>
          <p class="font-lead">{known().institutionName}</p>
          <div class="ff-split ff-above">
            <AssessedLevels levels={known().levels} evidence={known().evidence} />
            <div class="ff-stack">
              <Show when={known().verifications.some(({ kind, state }) => kind === 'external' && state === 'open')}>
                <VerifyForm
                  version={known().version}
                  name={known().assessmentId}
                  send={(json, key) => answerOf(one.sample.$post({ param: param(), json }, key))}
                  done={() => {
                    void revalidate([readSample.key, readSamples.key]);
                    navigate('/laering/stikproever');
                  }}
                />
              </Show>
              <Verifications of={known().verifications} />
            </div>
          </div>
        </>
      )}
    </Show>
  );
}
