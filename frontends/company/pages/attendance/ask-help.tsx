import { revalidate } from '@solidjs/router';
import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { answerOf, matching } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CompanyAttendanceLine } from '#shared/shapes/attendance.ts';
import type { HelpUrgency } from '#shared/shapes/help-call.ts';
import { readAttendance } from '../../data/attendance.ts';
import { ownCompany } from '../../data/own-company.ts';
import { attendanceText } from './attendance.text.ts';

/** A call for help about one person: it goes to whoever has the lifeline, and what became of it stands here. */
export function AskHelp(props: { readonly of: CompanyAttendanceLine; readonly name: string }): JSX.Element {
  const t = () => attendanceText().help;
  const own = ownCompany();
  const [open, setOpen] = createSignal(false);
  const [words, setWords] = createSignal('');
  const wordsId = createUniqueId();
  const action = createAction();
  const ask = (urgency: HelpUrgency): void =>
    void action.run(async () => {
      const { placementId } = props.of;
      const json = { urgency, ...(words().trim() && { words: words() }) };
      const calls = matching.companies[':companyId'].placements[':placementId']['help-calls'];
      await answerOf(calls.$post({ param: { ...own, placementId }, json }));
      tellDone(t().sent);
      setWords('');
      setOpen(false);
      await revalidate(readAttendance.key);
    });
  const last = (): string => {
    const { help } = props.of;
    if (!help) return '';
    if (help.state === 'void') return t().failed;
    const when = dayAndTime(help.sentAt);
    return help.state === 'sent' ? t().sentOn(when) : t().arrivedOn(when);
  };
  return (
    <div class="ff-above">
      <Show when={last()}>
        <p class="ff-muted" role="status">
          {last()}
        </p>
      </Show>
      <button type="button" class="function-link ff-link" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {t().ask}
        <span class="sr-only">: {props.name}</span>
      </button>
      <Show when={open()}>
        <p>{t().lead(props.name)}</p>
        <label class="form-label" for={wordsId}>
          {t().words}
        </label>
        <textarea
          id={wordsId}
          class="form-input ff-input--full"
          rows={2}
          maxLength={400}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <div class="ff-actions">
          <button type="button" class="button button-primary" disabled={action.busy()} onClick={() => ask('today')}>
            {t().today}
          </button>
          <button
            type="button"
            class="button button-secondary"
            disabled={action.busy()}
            onClick={() => ask('this-week')}
          >
            {t().week}
          </button>
        </div>
      </Show>
      <ActionProblem of={action} />
    </div>
  );
}
