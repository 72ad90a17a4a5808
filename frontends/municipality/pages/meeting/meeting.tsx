import { A, createAsync, useParams } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { readTalk } from '../../data/alignment.ts';
import { readMeeting } from '../../data/meetings.ts';
import { readPerson } from '../../data/person.ts';
import { readPlacements } from '../../data/placements.ts';
import { ProtectedMeetingWarning } from '../address/protected-mark.tsx';
import { CardNotSeen } from '../consents/card-not-seen.tsx';
import { firstName } from '../person/first-name.ts';
import { Agreement, TakenBack } from './agreement.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { CompanyAnswer } from './company-answer.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { meetingText } from './meeting.text.ts';
import { MeetingAgenda } from './agenda.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { SideBySide, type Sides } from './side-by-side.tsx';
import { talkText } from './talk.text.ts';
import { WhoSaidYes } from './who-said-yes.tsx';

/** One match meeting: what is agreed about it, what it is about, and what came of it. */
export function Meeting(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; meetingId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={meetingText().loading} keys={[readMeeting.key, readTalk.key, readPlacements.key]}>
          <OneMeeting person={known()} meetingId={params.meetingId} />
        </Loaded>
      )}
    </Show>
  );
}

function OneMeeting(props: { readonly person: CandidateView; readonly meetingId: string }): JSX.Element {
  const scope = requiredRole().scope;
  const meeting = createAsync(() => readMeeting(scope, props.meetingId));
  const talk = createAsync(() => readTalk(scope, props.meetingId));
  const name = (): string => firstName(props.person);
  const sides = ({ companyName }: MatchMeetingView): Sides => ({ citizen: name(), company: companyName });
  return (
    <Show when={meeting()}>
      {(known) => (
        <>
          <h1>{heading(name(), known())}</h1>
          <p class="font-lead">{lead(known())}</p>
          <CompanyAnswer meeting={known()} />
          <CardNotSeen person={props.person} meeting={known()} />
          <Show when={known().state === 'called'}>
            <ProtectedMeetingWarning person={props.person} />
          </Show>
          <Show when={talk()}>
            {(said) => (
              <div class="ff-split ff-above">
                <section class="ff-sheet">
                  <Switch>
                    <Match when={known().state === 'called'}>
                      <Ahead name={name()} meeting={known()} talk={said()} sides={sides(known())} />
                    </Match>
                    <Match when={known().state === 'held'}>
                      <Held person={props.person} meeting={known()} talk={said()} sides={sides(known())} />
                    </Match>
                    <Match when={known().state === 'cancelled'}>
                      <Show when={known().cancelReason}>
                        <h2>{meetingText().reason}</h2>
                        <p>{known().cancelReason}</p>
                      </Show>
                      <A class="button button-primary" href={`/personer/${props.person.candidateId}/match`}>
                        {meetingText().findOther}
                      </A>
                    </Match>
                  </Switch>
                </section>
                <div class="ff-stack">
                  <MeetingFacts person={props.person} meeting={known()} />
                  <Show when={known().state === 'called'}>
                    <MeetingAgenda agenda={said().agenda} />
                  </Show>
                </div>
              </div>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

/** What they will talk about, so that everybody can prepare, and what can be done with the meeting. */
function Ahead(props: {
  readonly name: string;
  readonly meeting: MatchMeetingView;
  readonly talk: AlignmentTalkView;
  readonly sides: Sides;
}): JSX.Element {
  const t = meetingText;
  const [asked, setAsked] = createSignal<'move' | 'cancel'>();
  return (
    <>
      <SideBySide talk={props.talk} sides={props.sides} here={hereOf(props.meeting)} canWrite />
      <div class="ff-actions ff-above">
        <Show when={may('hold-match-meeting')}>
          <A class="button button-primary" href={holdLink(props.meeting)}>
            {t().hold}
          </A>
          <button type="button" class="button button-secondary" onClick={() => setAsked('move')}>
            {t().move}
          </button>
          <button type="button" class="function-link ff-link" onClick={() => setAsked('cancel')}>
            {t().cancel}
          </button>
        </Show>
      </div>
      <TakenBack versions={props.meeting.alignments} />
      <Show when={asked() === 'move'}>
        <MoveDialog meeting={props.meeting} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'cancel'}>
        <CancelDialog name={props.name} meeting={props.meeting} onClose={() => setAsked(undefined)} />
      </Show>
    </>
  );
}

function Held(props: {
  readonly person: CandidateView;
  readonly meeting: MatchMeetingView;
  readonly talk: AlignmentTalkView;
  readonly sides: Sides;
}): JSX.Element {
  const t = meetingText;
  const scope = requiredRole().scope;
  const placements = createAsync(() => readPlacements(scope, props.person.candidateId));
  const [asked, setAsked] = createSignal(false);
  const hasWords = (): boolean => props.talk.questions.some(({ citizen, company }) => citizen ?? company);
  const person = (): string => `/personer/${props.person.candidateId}`;
  const runsHere = (): boolean =>
    placements()?.items.some(
      (placement) => placement.state === 'running' && placement.openingId === props.meeting.openingId,
    ) ?? false;
  return (
    <>
      <Agreement versions={props.meeting.alignments} />
      <Show when={props.meeting.agreed}>
        <WhoSaidYes talk={props.talk} sides={props.sides} />
      </Show>
      <Show when={hasWords()}>
        <details class="ff-fold ff-above">
          <summary>{talkText().title}</summary>
          <SideBySide
            talk={props.talk}
            sides={props.sides}
            here={hereOf(props.meeting)}
            canWrite={props.meeting.agreed === true}
          />
        </details>
      </Show>
      <div class="ff-actions ff-above">
        <Switch>
          <Match when={!props.meeting.agreed}>
            <A class="button button-primary" href={`${person()}/match`}>
              {t().findOther}
            </A>
          </Match>
          <Match when={runsHere()}>
            <A class="button button-primary" href={`${person()}/placering`}>
              {t().seePlacement}
            </A>
          </Match>
          <Match when={may('start-placement') && props.talk.state === 'signed'}>
            <A class="button button-primary" href={`${person()}/placering/ny?meeting=${props.meeting.meetingId}`}>
              {t().start}
            </A>
          </Match>
        </Switch>
        <Show when={may('hold-match-meeting')}>
          <A class="button button-secondary" href={holdLink(props.meeting)}>
            {t().writeAgain}
          </A>
        </Show>
        <Show when={may('reopen-match-meeting') && !runsHere()}>
          <button type="button" class="function-link ff-link" onClick={() => setAsked(true)}>
            {t().reopen}
          </button>
        </Show>
        <button type="button" class="function-link ff-link" onClick={() => print()}>
          <Icon name="print" />
          {t().print}
        </button>
      </div>
      <Show when={asked()}>
        <ReopenDialog meeting={props.meeting} onClose={() => setAsked(false)} />
      </Show>
    </>
  );
}

function hereOf(meeting: MatchMeetingView): string {
  return `/personer/${meeting.candidateId}/matchmoeder/${meeting.meetingId}`;
}

function holdLink(meeting: MatchMeetingView): string {
  return `${hereOf(meeting)}/hold`;
}

function heading(name: string, meeting: MatchMeetingView): string {
  const t = meetingText();
  const { companyName, startsAt } = meeting;
  if (meeting.state === 'cancelled') return t.headingCancelled(companyName);
  if (meeting.state === 'held')
    return meeting.agreed ? t.headingAgreed(name, companyName) : t.headingNotAgreed(name, companyName);
  return isOver(meeting) ? t.headingPast(companyName) : t.headingAhead(name, companyName, dayAndTime(startsAt));
}

function lead(meeting: MatchMeetingView): string {
  const t = meetingText();
  const when = dayAndTime(meeting.startsAt);
  if (meeting.state === 'cancelled') return t.leadCancelled(when);
  if (meeting.state === 'held') return t.leadHeld(dayDate(meeting.heldOn ?? civilDateOf(meeting.startsAt)));
  return isOver(meeting) ? t.leadPast(when) : t.leadAhead;
}

const isOver = (meeting: MatchMeetingView): boolean => Date.parse(meeting.startsAt) < nowMs();
