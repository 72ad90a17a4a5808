import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { lessonWords } from '#kit/courses/lesson-words.text.ts';
import { formatPercent } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import type { RunPerson } from '#shared/shapes/lesson.ts';
import type { OfCourse } from '../../data/running.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { BridgeCare } from './bridge-care.tsx';
import { EndForm, NoteForm } from './person-forms.tsx';
import { runText } from './run.text.ts';

/** Somebody on the course: how often they came, who looks after them, and what can be told. */
export function RunPersonRow(props: {
  readonly of: RunPerson;
  readonly course: OfCourse;
  readonly isBridge: boolean;
}): JSX.Element {
  const t = runText;
  const people = createAsync(() => readPeopleHere(props.course.scope, props.course.institutionId));
  const [open, setOpen] = createSignal<'note' | 'end'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const name = (): string => nameHere(props.of.candidateId, people()) ?? t().nameless;
  return (
    <li class="ff-work__row ff-work__row--whole">
      <div>
        <p class="ff-work__who">
          {name()}{' '}
          <For each={goesOn(props.of) ? props.of.attendance.signs : []}>
            {(sign) => (
              <Flag tone="soon" icon="hourglass">
                {lessonWords().signs[sign]}
              </Flag>
            )}
          </For>
        </p>
        <p class="ff-work__what">{saidOf(props.of)}</p>
        <Show when={props.isBridge}>
          <BridgeCare of={props.of} course={props.course} name={name()} />
        </Show>
      </div>
      <div class="ff-actions">
        <Show when={may('write-course-note')}>
          <button type="button" class="button button-secondary" onClick={() => setOpen('note')}>
            {t().note}
            <span class="sr-only"> {name()}</span>
          </button>
        </Show>
        <Show when={props.of.state === 'started' && may('report-course-end') && props.of.report?.state !== 'sent'}>
          <button type="button" class="function-link ff-link" onClick={() => setOpen('end')}>
            {t().end}
            <span class="sr-only"> {name()}</span>
          </button>
        </Show>
        <Dialog open={open() === 'note'} title={t().noteTitle(name())} onClose={close}>
          <Show when={open() === 'note'}>
            <NoteForm course={props.course} enrolmentId={props.of.enrolmentId} close={close} />
          </Show>
        </Dialog>
        <Dialog open={open() === 'end'} title={t().endTitle(name())} onClose={close}>
          <Show when={open() === 'end'}>
            <EndForm course={props.course} enrolmentId={props.of.enrolmentId} close={close} />
          </Show>
        </Dialog>
      </div>
    </li>
  );
}

/** Whoever is on the course, and whoever has a seat and never came. */
function goesOn({ state }: RunPerson): boolean {
  return state === 'started' || state === 'enrolled';
}

function saidOf({ state, attendance, result, report }: RunPerson): string {
  const t = runText();
  if (state === 'completed') return t.completed(result ? lessonWords().results[result] : '');
  if (state === 'interrupted') return t.interrupted;
  const { share, away } = attendance;
  const figures =
    share === undefined
      ? state === 'enrolled'
        ? t.startsLater
        : t.noShare
      : [t.share(formatPercent(share)), away > 0 && t.away(away)].filter(Boolean).join(', ');
  if (report?.state === 'sent') return `${figures}. ${t.reportSent}.`;
  return report?.state === 'void' ? `${figures}. ${t.reportVoid[report.because ?? ''] ?? ''}.` : figures;
}
