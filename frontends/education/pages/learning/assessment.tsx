import { A, createAsync, revalidate, useParams } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import {
  assessmentWithdrawals,
  type AssessmentView,
  type AssessmentWithdrawalReason,
} from '#shared/shapes/assessment.ts';
import { readAssessment, readAssessments, readRecord, type AssessmentParam } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { AssessedLevels, Verifications } from './assessed-levels.tsx';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';
import { PaperForm } from './paper-form.tsx';
import { ReturnForm } from './return-form.tsx';
import { VerifyForm } from './verify-form.tsx';

/** Goals, levels and what they rest on: is it right? */
export function Assessment(): JSX.Element {
  return (
    <LearningPage
      title={learningText().assessments}
      action="open-assessment"
      keys={[readAssessment.key, readPeopleHere.key]}
    >
      {() => <OneAssessment />}
    </LearningPage>
  );
}

function OneAssessment(): JSX.Element {
  const params = useParams<{ recordId: string; assessmentId: string }>();
  const param = (): AssessmentParam => ({
    ...ownInstitution(),
    recordId: params.recordId,
    assessmentId: params.assessmentId,
  });
  const assessment = createAsync(() => readAssessment(param()));
  return <Show when={assessment()}>{(known) => <Known of={known()} param={param()} />}</Show>;
}

const one = competence.institutions[':institutionId']['learning-records'][':recordId'].assessments[':assessmentId'];

type Parts = { readonly of: AssessmentView; readonly param: AssessmentParam };

function Known(props: Parts): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const signed = (): string => {
    const { signed: how } = props.of;
    if (!how) return t().notSigned;
    return how.how === 'in-app' ? t().signedInApp(longDate(how.on)) : t().signedOnPaper(longDate(how.on));
  };
  return (
    <>
      <BackLink href={`/laering/${props.of.recordId}`}>{t().toRecord}</BackLink>
      <h1>{nameHere(props.of.candidateId, people()) ?? t().someone}</h1>
      <p class="font-lead">{learningWords().states[props.of.state]}</p>
      <p class="ff-muted">{signed()}</p>
      <Show when={props.of.certificateName}>
        {(name) => (
          <p>
            <span class="ff-strong">{t().certificateName}:</span> {name()}
          </p>
        )}
      </Show>
      <div class="ff-split ff-above">
        <AssessedLevels levels={props.of.levels} evidence={props.of.evidence} />
        <div class="ff-stack">
          <Steps {...props} />
          <Verifications of={props.of.verifications} />
        </div>
      </div>
    </>
  );
}

/** What can be done now, by whom. */
function Steps(props: Parts): JSX.Element {
  const t = learningText;
  const verifiesInside = (): boolean =>
    props.of.verifications.some(({ kind, state }) => kind === 'internal' && state === 'open') &&
    !props.of.proposedByMe &&
    !props.of.approvedByMe;
  return (
    <Switch>
      <Match when={props.of.state === 'proposed' || props.of.state === 'signed'}>
        <Show when={props.of.state === 'signed' && may('approve-assessment')}>
          <Approve {...props} />
        </Show>
        <Show when={props.of.state === 'proposed' && may('record-paper-signature')}>
          <PaperForm {...props} />
        </Show>
        <Show when={may('return-assessment')}>
          <ReturnForm {...props} />
        </Show>
        <Withdraw {...props} />
      </Match>
      <Match when={props.of.state === 'returned'}>
        <section class="ff-sheet" aria-labelledby="returned">
          <h2 id="returned">{t().missingTitle}</h2>
          <p class="ff-strong">{(props.of.returned?.missing ?? []).map((what) => t().missing[what]).join(', ')}</p>
          <p>{props.of.returned?.note}</p>
          <Show when={may('propose-assessment-again')}>
            <A class="button button-primary" href={`/laering/${props.of.recordId}/indstil`}>
              {t().proposeAgain}
            </A>
          </Show>
        </section>
        <Withdraw {...props} />
      </Match>
      <Match when={props.of.state === 'verifying' && may('verify-assessment') && verifiesInside()}>
        <VerifyForm
          version={props.of.version}
          name={props.of.assessmentId}
          send={(json, key) => answerOf(one.verification.$post({ param: props.param, json }, key))}
          done={() => showAnew()}
        />
      </Match>
    </Switch>
  );
}

function Approve(props: Parts): JSX.Element {
  const t = learningText;
  const action = createAction();
  const approve = (): void =>
    void action.run(async () => {
      const json = { version: props.of.version };
      const { state } = await answerOf(one.approval.$post({ param: props.param, json }));
      tellDone(state === 'verifying' ? t().approvedDrawn : t().approved);
      await showAnew();
    });
  return (
    <section class="ff-sheet">
      <Show when={!props.of.proposedByMe} fallback={<p>{t().proposedByYou}</p>}>
        <BusyButton kind="primary" busy={action.busy()} onClick={approve}>
          {t().approve}
        </BusyButton>
        <ActionProblem of={action} reload={() => void showAnew()} />
      </Show>
    </section>
  );
}

function Withdraw(props: Parts): JSX.Element {
  const t = learningText;
  const action = createAction();
  const [asking, setAsking] = createSignal(false);
  const [because, setBecause] = createSignal<AssessmentWithdrawalReason>('mistake');
  const reasonOf = (value: string): AssessmentWithdrawalReason =>
    assessmentWithdrawals.find((reason) => reason === value) ?? 'mistake';
  const withdraw = (): void =>
    void action.run(async () => {
      const json = { version: props.of.version, because: because() };
      await answerOf(one.withdrawal.$post({ param: props.param, json }));
      tellDone(t().withdrawn);
      await showAnew();
    });
  return (
    <div>
      <button type="button" class="button button-secondary" onClick={() => setAsking(true)}>
        {t().withdraw}
      </button>
      <ConfirmDialog
        open={asking()}
        title={t().withdrawTitle}
        confirm={t().withdraw}
        busy={action.busy()}
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      >
        <p>{t().withdrawText}</p>
        <label class="form-label" for="why-withdrawn">
          {t().why}
        </label>
        <select
          id="why-withdrawn"
          class="form-select ff-input--medium"
          onChange={(event) => setBecause(reasonOf(event.currentTarget.value))}
        >
          <For each={assessmentWithdrawals}>
            {(reason) => <option value={reason}>{t().withdrawals[reason]}</option>}
          </For>
        </select>
        <ActionProblem of={action} reload={() => void showAnew()} />
      </ConfirmDialog>
    </div>
  );
}

async function showAnew(): Promise<void> {
  await revalidate([readAssessment.key, readAssessments.key, readRecord.key]);
}
