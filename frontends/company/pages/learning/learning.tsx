import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { EvidenceList } from '#kit/learning/evidence-list.tsx';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { withdrawalReasons, type EvidenceView, type WithdrawalReason } from '#shared/shapes/evidence.ts';
import type { WorkplaceRecord } from '#shared/shapes/learning-record.ts';
import { readLearners } from '../../data/learning.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { learningText } from './learning.text.ts';

/** Who learns here, and what have we told of them? */
export function Learning(): JSX.Element {
  const t = learningText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().heading}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={[readLearners.key, readPeople.key]}>
        <Learners />
      </Loaded>
    </Page>
  );
}

function Learners(): JSX.Element {
  const t = learningText;
  const own = ownCompany();
  const records = createAsync(() => readLearners(own.scope, own.companyId));
  return (
    <Show when={records()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty title={t().nobody} text={t().nobodyText} />}>
          <div class="ff-stack">
            <For each={known()}>{(record) => <Learner record={record} />}</For>
          </div>
        </Show>
      )}
    </Show>
  );
}

function Learner(props: { readonly record: WorkplaceRecord }): JSX.Element {
  const t = learningText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const known = (): string | undefined =>
    people()?.find(({ candidateId }) => candidateId === props.record.candidateId)?.firstName;
  const [takingBack, setTakingBack] = createSignal<EvidenceView>();
  return (
    <section class="ff-sheet" aria-labelledby={`learner-${props.record.recordId}`}>
      <h2 id={`learner-${props.record.recordId}`}>{known() ?? t().someone}</h2>
      <Show when={people() && !known()}>
        <p>{t().nameComes}</p>
      </Show>
      <p class="ff-muted">{props.record.goals.map(({ task }) => task).join(' · ')}</p>
      <div class="ff-actions">
        <A class="button button-primary" href={`/laering/${props.record.recordId}`}>
          {t().tell}
        </A>
      </div>
      <Show when={props.record.observations.length > 0}>
        <h3 class="ff-above">{t().said}</h3>
        <EvidenceList
          pieces={props.record.observations}
          beside={(piece) => (
            <Show when={piece.mine && piece.state === 'standing' && !piece.waiting}>
              <button type="button" class="function-link ff-link" onClick={() => setTakingBack(piece)}>
                {t().takeBack}
              </button>
            </Show>
          )}
        />
      </Show>
      <TakeBack record={props.record} piece={takingBack()} onClose={() => setTakingBack(undefined)} />
    </section>
  );
}

function TakeBack(props: {
  readonly record: WorkplaceRecord;
  readonly piece: EvidenceView | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const t = learningText;
  const own = ownCompany();
  const action = createAction();
  const [because, setBecause] = createSignal<WithdrawalReason>('mistake');
  const takeBack = (piece: EvidenceView): void =>
    void action.run(async () => {
      const param = { ...own, recordId: props.record.recordId };
      const json = { act: 'withdraw' as const, evidenceId: piece.evidenceId, because: because() };
      const records = competence.companies[':companyId']['learning-records'];
      await answerOf(records[':recordId'].observations.$post({ param, json }));
      tellDone(t().tookBack);
      props.onClose();
      await revalidate(readLearners.key);
    });
  return (
    <ConfirmDialog
      open={props.piece !== undefined}
      title={t().takeBackTitle}
      confirm={t().takeBack}
      busy={action.busy()}
      onConfirm={() => props.piece && takeBack(props.piece)}
      onClose={props.onClose}
    >
      <p>{t().takeBackText}</p>
      <label class="form-label" for={`because-${props.record.recordId}`}>
        {t().reason}
      </label>
      <select
        id={`because-${props.record.recordId}`}
        class="form-select ff-input--medium"
        onChange={(event) =>
          setBecause(withdrawalReasons.find((reason) => reason === event.currentTarget.value) ?? 'mistake')
        }
      >
        <For each={withdrawalReasons}>
          {(reason) => <option value={reason}>{learningWords().because[reason]}</option>}
        </For>
      </select>
      <ActionProblem of={action} />
    </ConfirmDialog>
  );
}
