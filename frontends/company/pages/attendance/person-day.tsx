import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, createUniqueId, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { answerOf, matching } from '#kit/network/services.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { may } from '#kit/session/may.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type {
  AttendanceVoidReason,
  AttendanceWord,
  CompanyAttendanceLine,
  OwnWord,
} from '#shared/shapes/attendance.ts';
import { readAttendance } from '../../data/attendance.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { attendanceText } from './attendance.text.ts';
import { describeText } from '../describe/describe.text.ts';
import { AskHelp } from './ask-help.tsx';
import { OtherHours } from '#kit/attendance/other-hours.tsx';

/** One person on one day: a press says that they came as agreed, two say anything else, and one takes it back. */
export function PersonDay(props: { readonly of: CompanyAttendanceLine; readonly on: string }): JSX.Element {
  const t = attendanceText;
  const own = ownCompany();
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const [asks, setAsks] = createSignal<'hours' | 'told'>();
  const asksId = createUniqueId();
  const action = createAction();
  const name = (): string =>
    people()?.find(({ candidateId }) => candidateId === props.of.candidateId)?.firstName ?? t().nameless;
  /** Without days agreed nobody knows how long a day is, so the hours are asked for. */
  const hasDays = (): boolean => props.of.expected !== undefined;
  const said = (): OwnWord | undefined => (props.of.said?.mark === 'taken-back' ? undefined : props.of.said);
  const say = (word: Omit<AttendanceWord, 'on' | 'replaces'>): void => {
    setAsks(undefined);
    void action.run(async () => {
      const { placementId, said: before } = props.of;
      const isUsed = before && before.state !== 'void';
      const json = { on: civilDate(props.on), ...word, ...(isUsed && { replaces: before.answerId }) };
      const { attendance } = matching.companies[':companyId'].placements[':placementId'];
      await answerOf(attendance.$post({ param: { ...own, placementId }, json }));
      tellDone(word.mark === 'taken-back' ? t().undone : t().saved(name()));
      await revalidate(readAttendance.key);
    });
  };
  return (
    <li class="ff-work__row ff-work__row--whole">
      <div>
        <p class="ff-work__who">
          {name()}{' '}
          <Show when={props.of.paused}>
            {(paused) => (
              <Flag tone="soon" icon="hourglass">
                {paused().until ? t().pausedUntil(dayDate(paused().until ?? '')) : t().paused}
              </Flag>
            )}
          </Show>
        </p>
        <p class="ff-work__what">{said() ? saidInWords(said() as OwnWord) : agreedInWords(props.of)}</p>
        <Because of={props.of.said} />
      </div>
      <div>
        <Switch>
          <Match when={said() && said()?.state !== 'void'}>
            <button
              type="button"
              class="button button-secondary"
              disabled={action.busy()}
              aria-label={`${t().undo}: ${name()}`}
              onClick={() => say({ mark: 'taken-back' })}
            >
              <Icon name="arrow-back" /> {t().undo}
            </button>
          </Match>
          <Match when={may('say-attendance')}>
            <div class="ff-toggle ff-toggle--large" role="group" aria-label={t().marks(name())}>
              <button
                type="button"
                disabled={action.busy()}
                aria-expanded={hasDays() ? undefined : asks() === 'hours'}
                onClick={() => (hasDays() ? say({ mark: 'came', hours: props.of.plannedHours }) : setAsks('hours'))}
              >
                {t().came}
              </button>
              <button
                type="button"
                aria-expanded={asks() === 'hours'}
                aria-controls={asksId}
                onClick={() => setAsks(asks() === 'hours' ? undefined : 'hours')}
              >
                {t().partly}
              </button>
              <button
                type="button"
                aria-expanded={asks() === 'told'}
                aria-controls={asksId}
                onClick={() => setAsks(asks() === 'told' ? undefined : 'told')}
              >
                {t().away}
              </button>
            </div>
          </Match>
        </Switch>
        <div id={asksId}>
          <Show when={asks() === 'told'}>
            <div class="ff-actions ff-above" role="group" aria-label={t().toldAsk(name())}>
              <button type="button" class="button button-secondary" onClick={() => say({ mark: 'away', told: true })}>
                {t().told}
              </button>
              <button type="button" class="button button-secondary" onClick={() => say({ mark: 'away', told: false })}>
                {t().notTold}
              </button>
            </div>
          </Show>
          <Show when={asks() === 'hours'}>
            <OtherHours
              plannedHours={props.of.plannedHours}
              partlyPaid={props.of.partlyPaid}
              words={{ ...t(), hours: t().hoursOf }}
              say={say}
            />
          </Show>
        </div>
        <ActionProblem of={action} reload={() => void revalidate(readAttendance.key)} />
        <Show when={may('describe-work')}>
          <p class="ff-above">
            <A href={`/fremmoede/${props.of.placementId}/beskriv`}>
              {describeText().link}
              <span class="sr-only">: {name()}</span>
            </A>
          </p>
        </Show>
        <Show when={may('ask-company-help')}>
          <AskHelp of={props.of} name={name()} />
        </Show>
      </div>
    </li>
  );
}

/** Why the municipality could not use what was written. */
function Because(props: { readonly of: OwnWord | undefined }): JSX.Element {
  const because = (): string | undefined =>
    props.of?.because && attendanceText().because[props.of.because as AttendanceVoidReason];
  return <Show when={because()}>{(why) => <p class="ff-muted">{why()}</p>}</Show>;
}

function agreedInWords({ expected, paused, plannedHours }: CompanyAttendanceLine): string {
  if (paused) return '';
  return expected === undefined ? attendanceText().noDays : attendanceText().planned(formatNumber(plannedHours));
}

function saidInWords({ mark, hours, paidHours, told }: OwnWord): string {
  const t = attendanceText();
  if (mark === 'away') return told ? t.saidAwayTold : t.saidAway;
  const all = t.hoursOf(formatNumber(hours));
  return paidHours > 0 && paidHours < hours ? t.saidPaid(all, formatNumber(paidHours)) : t.saidCame(all);
}
