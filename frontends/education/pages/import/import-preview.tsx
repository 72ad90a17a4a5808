import { revalidate, useNavigate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { readCourses } from '#kit/courses/course-data.ts';
import { language } from '#kit/language/language.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { courseColumns } from '#shared/shapes/course-columns.ts';
import type { CourseRow } from '#shared/shapes/course-import.ts';
import { fieldErrorCode, fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import type { Looked } from './import.tsx';
import { importText } from './import.text.ts';

const mostInOrderShown = 10;

/** What would be posted and what is wrong, row by row; then the good rows, step by step. */
export function ImportPreview(props: { readonly of: Looked; readonly again: () => void }): JSX.Element {
  const t = importText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const action = createAction();
  const [posted, setPosted] = createSignal<number>();
  const inState = (state: CourseRow['state']): CourseRow[] =>
    props.of.preview.rows.filter((row) => row.state === state);
  const count = (): number => inState('ready').length;
  const post = (): Promise<void> =>
    action.run(async () => {
      setPosted(0);
      const steps = competence.institutions[':institutionId'].courses.import;
      for (let from: number | null = 1; from !== null;) {
        const done: { posted: number; next: number | null } = await answerOf(
          steps.$post({ param: own, json: { ...props.of.file, from } }),
        );
        setPosted((before = 0) => before + done.posted);
        from = done.next;
      }
      tellDone(t().done(posted() ?? 0));
      void revalidate(readCourses.key);
      navigate('/kurser');
    });
  return (
    <>
      <h1>{count() > 0 ? t().ready(count()) : t().nothingReady}</h1>
      <Show when={props.of.preview.unknownColumns.length > 0}>
        <p class="font-lead">{t().unknown(props.of.preview.unknownColumns.join(', '))}</p>
      </Show>
      <div class="ff-narrow ff-above">
        <ActionProblem of={action} />
        <Rows title={t().faulty} lead={count() > 0 ? t().faultyLead : t().faultyOnlyLead} of={inState('faulty')} />
        <Rows title={t().good} of={inState('ready')} />
        <Rows title={t().already} lead={t().alreadyText} of={inState('already')} />
        <p role="status">
          <Show when={posted() !== undefined}>{t().progress(posted() ?? 0, count())}</Show>
        </p>
        <div class="ff-actions">
          <Show when={count() > 0}>
            <BusyButton kind="primary" busy={action.busy()} onClick={() => void post()}>
              {t().post(count())}
            </BusyButton>
          </Show>
          <button type="button" class="button button-secondary" onClick={() => props.again()}>
            {t().again}
          </button>
        </div>
      </div>
    </>
  );
}

function Rows(props: {
  readonly title: string;
  readonly lead?: string;
  readonly of: readonly CourseRow[];
}): JSX.Element {
  const t = importText;
  // What is wrong is shown whole; of what is in order the first tell enough.
  const shown = (): readonly CourseRow[] =>
    props.of[0]?.state === 'faulty' ? props.of : props.of.slice(0, mostInOrderShown);
  const left = (): number => props.of.length - shown().length;
  return (
    <Show when={props.of.length > 0}>
      <Show when={props.lead}>
        <p class="ff-muted">{props.lead}</p>
      </Show>
      <WorkList title={props.title} count={props.of.length}>
        <For each={shown()}>
          {(row) => (
            <WorkRow
              when={t().row(row.row)}
              late={row.state === 'faulty'}
              who={row.title || t().untitled}
              what={whatOf(row)}
            />
          )}
        </For>
      </WorkList>
      <Show when={left() > 0}>
        <p class="ff-muted">{t().more(left())}</p>
      </Show>
    </Show>
  );
}

function whatOf(row: CourseRow): string {
  const t = importText();
  const faults = row.faults.map(({ column, code }) =>
    t.fault(courseColumns[column][0], fieldErrorText[fieldErrorCode(code)][language()]),
  );
  const holidays = row.holidays.map(({ on, name }) => `${dayDate(on)} (${name[language()]})`);
  return [
    ...faults,
    ...(row.startsOn ? [`${t.from(dayDate(row.startsOn))}.`] : []),
    ...(holidays.length > 0 ? [t.holiday(holidays.join(', '))] : []),
  ].join(' ');
}
