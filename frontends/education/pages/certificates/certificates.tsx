import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { AssessmentLine } from '#shared/shapes/assessment.ts';
import type { IssuedLine, JobView } from '#shared/shapes/certificate.ts';
import type { InstitutionPerson } from '#shared/shapes/institution-people.ts';
import { readCertificates, readJob } from '../../data/certificates.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { certificatesText } from './certificates.text.ts';

/** Which certificates are to be issued, and which were. */
export function Certificates(): JSX.Element {
  const t = certificatesText;
  return (
    <Page title={t().title} form="tight">
      <JoinedOnly action="issue-certificates">
        {() => (
          <>
            <h1>{t().title}</h1>
            <Loaded says={t().loading}>
              <Both />
            </Loaded>
          </>
        )}
      </JoinedOnly>
    </Page>
  );
}

function Both(): JSX.Element {
  const t = certificatesText;
  const own = ownInstitution();
  const certificates = createAsync(() => readCertificates());
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const person: Column<IssuedLine> = {
    label: t().columns.person,
    cell: (line) => nameHere(line.candidateId, people()) ?? <span class="ff-muted">{t().noLongerHere}</span>,
  };
  const columns = (): readonly Column<IssuedLine>[] => [
    { label: t().columns.number, cell: (line) => <A href={`/beviser/${line.certificateId}`}>{line.number}</A> },
    ...(may('list-institution-people') ? [person] : []),
    { label: t().columns.workplace, cell: (line) => line.workplaceName },
    { label: t().columns.on, cell: (line) => longDate(line.issuedOn) },
    { label: t().columns.goals, cell: (line) => t().goals(line.goals) },
    { label: t().columns.state, cell: (line) => t().states[line.state] },
  ];
  return (
    <Show when={certificates()}>
      {(both) => (
        <>
          <Ready ready={both().ready} people={people()} />
          <Show when={both().issued.length > 0} fallback={<p class="ff-above">{t().nothingIssued}</p>}>
            <div class="ff-above">
              <DenseList title={t().issued} rows={both().issued} columns={columns()} />
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

const lookEveryMs = 1500;

/** Issues all that is ready as one job, and shows how far it has come. */
function Ready(props: {
  readonly ready: readonly AssessmentLine[];
  readonly people: readonly InstitutionPerson[] | undefined;
}): JSX.Element {
  const t = certificatesText;
  const action = createAction();
  const [job, setJob] = createSignal<JobView>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const follow = async (jobId: string): Promise<void> => {
    const now = await readJob(jobId);
    setJob(now);
    if (now.state === 'finished') return void revalidate(readCertificates.key);
    timer = setTimeout(() => void follow(jobId), lookEveryMs);
  };
  const issueAll = (): void =>
    void action.run(async () => {
      const assessments = props.ready.map(({ recordId, assessmentId }) => ({ recordId, assessmentId }));
      const batches = competence.institutions[':institutionId']['certificate-batches'];
      const { jobId } = await answerOf(batches.$post({ param: ownInstitution(), json: { assessments } }));
      await follow(jobId);
    });
  return (
    <section class="ff-sheet ff-above" aria-live="polite">
      <h2 class="h4 m-0">{t().ready}</h2>
      <ActionProblem of={action} />
      <Show when={job()}>{(running) => <Progress job={running()} />}</Show>
      <Show
        when={props.ready.length > 0 && job()?.state !== 'running'}
        fallback={
          <Show when={!job()}>
            <p>{t().nothingReady}</p>
          </Show>
        }
      >
        <p>{t().readyText(props.ready.length)}</p>
        <ul>
          <For each={props.ready}>
            {({ candidateId, workplaceName }) => (
              <li>{t().readyOne(nameHere(candidateId, props.people) ?? t().someone, workplaceName)}</li>
            )}
          </For>
        </ul>
        <BusyButton kind="primary" busy={action.busy()} onClick={issueAll}>
          {t().issueAll(props.ready.length)}
        </BusyButton>
      </Show>
    </section>
  );
}

function Progress(props: { readonly job: JobView }): JSX.Element {
  const t = certificatesText;
  const isOver = (): boolean => props.job.state === 'finished';
  const why = (code: string): string =>
    code === 'assessment-not-ready' || code === 'assessment-not-found' ? t().because[code] : t().because.other;
  return (
    <>
      <p>
        <progress value={props.job.done} max={props.job.total} aria-label={t().issued} />{' '}
        {t().progress(props.job.done - props.job.notDone.length, props.job.total)}
      </p>
      <p>{isOver() ? t().finished : t().stays}</p>
      <Show when={props.job.notDone.length > 0}>
        <p>{t().notDone(props.job.notDone.length)}</p>
        <ul>
          <For each={props.job.notDone}>{({ because }) => <li>{why(because)}</li>}</For>
        </ul>
      </Show>
    </>
  );
}
