import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { ActionProblem, createAction, type Action } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { MeetingTimesView, TimeLine } from '#shared/shapes/meeting-times.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeetings } from '../../data/meetings.ts';
import { callAt, readMeetingTimes, readPersonTimes, takeBackTimes } from '../../data/meeting-times.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { WhoAnswered } from './who-answered.tsx';
import { timesText } from './times.text.ts';

/** Times for one match meeting: what both say to each, side by side, and one press that calls the meeting. */
export function OneTimes(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; timesId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const times = createAsync(() => readMeetingTimes(scope, params.timesId));
  return (
    <Loaded says={timesText().loading} keys={[readMeetingTimes.key, readPerson.key]} page>
      <Show when={person()}>
        {(known) => <Show when={times()}>{(of) => <SideBySide person={known()} of={of()} />}</Show>}
      </Show>
    </Loaded>
  );
}

type Props = { readonly person: CandidateView; readonly of: MeetingTimesView };

function SideBySide(props: Props): JSX.Element {
  const t = timesText;
  const name = (): string => firstName(props.person);
  const call = createAction();
  const isAsked = (): boolean => props.of.state === 'asked';
  return (
    <>
      <h1>{t().heading(name(), props.of.companyName)}</h1>
      <p class="font-lead">{leadOf(props.of, name())}</p>
      <Show when={props.of.meetingId}>
        {(meetingId) => (
          <p>
            <A class="button button-primary" href={`/personer/${props.of.candidateId}/matchmoeder/${meetingId()}`}>
              {t().openMeeting}
            </A>
          </p>
        )}
      </Show>
      <section class="ff-sheet" aria-labelledby="times-side-by-side">
        <h2 class="h3" id="times-side-by-side">
          {t().table}
        </h2>
        <p>
          {t().forms[props.of.form]}: {props.of.place}. {props.of.minutes} {t().minutes}.
        </p>
        <ul class="ff-list">
          <For each={props.of.times}>{(line) => <OneTime {...props} line={line} name={name()} call={call} />}</For>
        </ul>
        <ActionProblem of={call} reload={() => void revalidate(readMeetingTimes.key)} />
        <Show when={isAsked() && may('call-at-proposed-time')}>
          <p class="ff-muted">{t().callAnyway}</p>
        </Show>
      </section>
      <WhoAnswered of={props.of} name={name()} />
      <div class="ff-actions ff-above">
        <Show when={(isAsked() || props.of.state === 'lapsed') && may('propose-other-times')}>
          <A class="button button-secondary" href={`/personer/${props.of.candidateId}/tider/${props.of.timesId}/andre`}>
            {t().other}
          </A>
        </Show>
        <Show when={isAsked() && may('withdraw-meeting-times')}>
          <TakeBack {...props} />
        </Show>
        <A href={`/personer/${props.of.candidateId}/match`}>{t().backToMatch}</A>
      </div>
    </>
  );
}

function OneTime(
  props: Props & { readonly line: TimeLine; readonly name: string; readonly call: Action },
): JSX.Element {
  const t = timesText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const isBest = (): boolean => props.of.best === props.line.startsAt;
  const when = (): string => dayAndTime(props.line.startsAt);
  const said = (who: string, says: TimeLine['citizen']): string =>
    `${who}: ${says ? t().says[says].toLowerCase() : t().noAnswer.toLowerCase()}`;
  const press = (): Promise<void> =>
    props.call.run(async () => {
      const { timesId, version, candidateId } = props.of;
      const key = `call-${timesId}-${version}-${Date.parse(props.line.startsAt)}`;
      const { meetingId } = await callAt(scope, props.of, props.line.startsAt, key);
      await revalidate([readMeetingTimes.key, readPersonTimes.key]);
      tellDone(t().called(when()));
      if (!meetingId) return;
      followOnPerson(scope, candidateId, { meetingId, version: 1 }, [readMeetings.key]);
      navigate(`/personer/${candidateId}/matchmoeder/${meetingId}`);
    });
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong mb-0">{sentence(when())}</p>
        <p class="mb-0">
          {said(props.name, props.line.citizen)} · {said(props.of.companyName, props.line.company)}
        </p>
        <Flag tone={toneOf(props.line)} {...(props.line.suits === 'yes' && { icon: 'check' as const })}>
          {t().suits[props.line.suits]}
        </Flag>
      </div>
      <Show when={props.of.state === 'asked' && props.line.suits !== 'passed' && may('call-at-proposed-time')}>
        <BusyButton kind={isBest() ? 'primary' : 'secondary'} busy={props.call.busy()} onClick={() => void press()}>
          {t().call}
          <span class="sr-only">, {t().callAt(when())}</span>
        </BusyButton>
      </Show>
    </li>
  );
}

function toneOf({ suits }: TimeLine): 'good' | 'soon' | 'quiet' {
  if (suits === 'yes') return 'good';
  return suits === 'maybe' ? 'soon' : 'quiet';
}

function TakeBack(props: Props): JSX.Element {
  const t = timesText;
  const scope = requiredRole().scope;
  const [asked, setAsked] = createSignal(false);
  const action = createAction();
  const takeBack = (): Promise<void> =>
    action.run(async () => {
      await takeBackTimes(scope, props.of, `take-back-${props.of.timesId}-${props.of.version}`);
      setAsked(false);
      tellDone(t().takenBack);
      await revalidate([readMeetingTimes.key, readPersonTimes.key]);
    });
  return (
    <>
      <button type="button" class="function-link ff-link" onClick={() => setAsked(true)}>
        {t().takeBack}
      </button>
      <ConfirmDialog
        open={asked()}
        title={t().takeBackTitle}
        confirm={t().takeBackSave}
        busy={action.busy()}
        onConfirm={() => void takeBack()}
        onClose={() => setAsked(false)}
      >
        <p>{t().takeBackText}</p>
        <ActionProblem of={action} reload={() => void revalidate(readMeetingTimes.key)} />
      </ConfirmDialog>
    </>
  );
}

function leadOf(of: MeetingTimesView, name: string): string {
  const t = timesText();
  if (of.state === 'called') return t.leadCalled(dayAndTime(of.startsAt ?? ''));
  if (of.state === 'withdrawn') return t.leadWithdrawn[of.because ?? 'taken-back'];
  if (of.state === 'lapsed') return t.leadLapsed;
  if (of.best) return t.leadBest(dayAndTime(of.best));
  const waits = [...(of.citizen ? [] : [name]), ...(of.company ? [] : [of.companyName])];
  return waits.length > 0 ? t.leadWaits(waits.join(' & ')) : t.leadNone;
}
