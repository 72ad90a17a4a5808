import { A, createAsync } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { HoursSteps } from '#kit/parts/hours-steps.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readPlacement } from '../../data/placements.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { CorrectionHistory } from './correction-history.tsx';
import { correctionText } from './correction.text.ts';
import { EndDialog } from './end-dialog.tsx';
import { CheckIns } from './follow-up/check-ins.tsx';
import { FollowUpCalendar } from './follow-up/follow-up-calendar.tsx';
import { Signs } from './follow-up/signs.tsx';
import { Visits } from './follow-up/visits.tsx';
import { HelpCalls } from './hours/help-calls.tsx';
import { PlacementHoursPart } from './hours/placement-hours.tsx';
import { PlacementAgreement } from './placement-agreement.tsx';
import { PlacementCompensations } from '../compensation/placement-compensations.tsx';
import { PlacementObservations } from '../observations/placement-observations.tsx';
import { PlacementCourses } from './placement-courses.tsx';
import { PlacementFacts, SniffFacts } from './placement-facts.tsx';
import { placementText } from './placement.text.ts';
import { PlacementRules } from './rules/placement-rules.tsx';
import { CheckLine, CheckQuestion, isAsked } from './six-month-check.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What few placements show at once comes in chunks of its own. */
const PlacementLookBack = lazy(async () => ({
  default: (await import('../look-back/placement-look-back.tsx')).PlacementLookBack,
}));
const NextKind = lazy(async () => ({ default: (await import('../next-kind/next-kind.tsx')).NextKind }));
const BuddyLeft = lazy(async () => ({ default: (await import('../next-kind/buddy-left.tsx')).BuddyLeft }));

/** A placement that runs: what holds, how the hours grew, what the rules say, and what can be changed. */
export function RunningPlacement(props: { readonly name: string; readonly placementId: string }): JSX.Element {
  const t = placementText;
  const [asked, setAsked] = createSignal<'change' | 'end' | Mistake>();
  const [hours, setHours] = createSignal<number>();
  const placement = createAsync(() => readPlacement(requiredRole().scope, props.placementId));
  const raise = (to: number): void => {
    setHours(to);
    setAsked('change');
  };
  return (
    <Show when={placement()}>
      {(known) => (
        <>
          <AskedCheck name={props.name} placement={known()} />
          <article class="ff-sheet">
            <div class="ff-place__head">
              <div>
                <h2>{known().companyName}</h2>
                <Show when={known().openingTitle}>
                  <p class="ff-muted">{known().openingTitle}</p>
                </Show>
              </div>
              <Flag tone="good">{vocabularyText().placementKinds[known().kind]}</Flag>
            </div>
            <Show when={known().buddyLeft}>
              <Suspense>
                <BuddyLeft name={props.name} placement={known()} />
              </Suspense>
            </Show>
            <PlacementBody name={props.name} placement={known()} />
            <HelpCalls name={props.name} placementId={known().placementId} />
            <Signs name={props.name} placementId={known().placementId} />
            <CheckIns name={props.name} placementId={known().placementId} running />
            <Visits name={props.name} placementId={known().placementId} running />
            <FollowUpCalendar placement={known()} />
            <PlacementHoursPart name={props.name} placement={known()} raise={raise} />
            <PlacementAgreement placement={known()} />
            <PlacementObservations placement={known()} />
            <PlacementCompensations placement={known()} />
            <PlacementCourses placementId={known().placementId} running />
            <div class="ff-actions ff-above">
              <Suspense>
                <NextKind name={props.name} placement={known()} />
              </Suspense>
              <Show when={may('change-placement')}>
                <button type="button" class="button button-secondary" onClick={() => setAsked('change')}>
                  {t().change}
                </button>
              </Show>
              <Show when={may('end-placement')}>
                <button type="button" class="function-link ff-link" onClick={() => setAsked('end')}>
                  {t().end}
                  <span class="sr-only">, {known().companyName}</span>
                </button>
              </Show>
              <MistakeActions placement={known()} ask={setAsked} />
            </div>
          </article>
          <Show when={asked() === 'change'}>
            <ChangeDialog name={props.name} placement={known()} hours={hours()} onClose={() => setAsked(undefined)} />
          </Show>
          <Show when={asked() === 'end'}>
            <EndDialog
              name={props.name}
              placement={known()}
              onClose={() => setAsked(undefined)}
              onWithdraw={() => setAsked('withdraw')}
            />
          </Show>
          <MistakeDialogs name={props.name} placement={known()} asked={asked()} onClose={() => setAsked(undefined)} />
        </>
      )}
    </Show>
  );
}

/** A placement that has ended, folded to one line; its check may still be asked. */
export function EndedPlacement(props: { readonly name: string; readonly placementId: string }): JSX.Element {
  const placement = createAsync(() => readPlacement(requiredRole().scope, props.placementId));
  const [asked, setAsked] = createSignal<Mistake>();
  const lasted = (known: PlacementView): string =>
    `${shortDate(known.startsOn)} – ${shortDate(known.endedOn ?? known.startsOn)}`;
  return (
    <Show when={placement()}>
      {(known) => (
        <>
          <AskedCheck name={props.name} placement={known()} />
          <details class="ff-sheet ff-sheet--flush">
            <summary class="ff-more">
              <span>
                {known().companyName}, {inSentence(vocabularyText().placementKinds[known().kind])}, {lasted(known())}
              </span>
              <Icon name="chevron-down" />
            </summary>
            <div class="ff-sheet__body ff-place__past">
              <PlacementBody name={props.name} placement={known()} />
              <PlacementObservations placement={known()} />
              <CheckIns name={props.name} placementId={known().placementId} running={false} />
              <Visits name={props.name} placementId={known().placementId} running={false} />
              <Suspense>
                <PlacementLookBack name={props.name} placementId={known().placementId} />
              </Suspense>
              <div class="ff-actions ff-above">
                <MistakeActions placement={known()} ask={setAsked} />
              </div>
            </div>
          </details>
          <MistakeDialogs name={props.name} placement={known()} asked={asked()} onClose={() => setAsked(undefined)} />
        </>
      )}
    </Show>
  );
}

/** What can be wrong with a placement: what was written about it, or that it is written at all. */
type Mistake = 'correct' | 'withdraw';

function MistakeActions(props: {
  readonly placement: PlacementView;
  readonly ask: (mistake: Mistake) => void;
}): JSX.Element {
  const t = correctionText;
  const mayHaveComeToNothing = (): boolean => props.placement.state === 'ended' || props.placement.startsOn > today();
  return (
    <>
      <Show when={may('correct-placement')}>
        <button type="button" class="function-link ff-link" onClick={() => props.ask('correct')}>
          {t().open}
          <span class="sr-only">, {props.placement.companyName}</span>
        </button>
      </Show>
      <Show when={may('withdraw-placement') && mayHaveComeToNothing()}>
        <button type="button" class="function-link ff-link" onClick={() => props.ask('withdraw')}>
          {t().withdraw}
          <span class="sr-only">, {props.placement.companyName}</span>
        </button>
      </Show>
    </>
  );
}

function MistakeDialogs(props: {
  readonly name: string;
  readonly placement: PlacementView;
  readonly asked: string | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <>
      <Show when={props.asked === 'correct'}>
        <CorrectDialog name={props.name} placement={props.placement} onClose={() => props.onClose()} />
      </Show>
      <Show when={props.asked === 'withdraw'}>
        <WithdrawDialog name={props.name} placement={props.placement} onClose={() => props.onClose()} />
      </Show>
    </>
  );
}

function AskedCheck(props: { readonly name: string; readonly placement: PlacementView }): JSX.Element {
  const check = (): PlacementView['sixMonthCheck'] =>
    isAsked(props.placement.sixMonthCheck) ? props.placement.sixMonthCheck : undefined;
  return <Show when={check()}>{(due) => <CheckQuestion name={props.name} check={due()} />}</Show>;
}

function PlacementBody(props: { readonly name: string; readonly placement: PlacementView }): JSX.Element {
  const t = placementText;
  const lineOfCheck = (): PlacementView['sixMonthCheck'] =>
    isAsked(props.placement.sixMonthCheck) ? undefined : props.placement.sixMonthCheck;
  return (
    <>
      <PlacementFacts placement={props.placement} />
      <Show when={props.placement.terms.length > 1}>
        <h3 class="ff-h-small ff-above">{t().path}</h3>
        <HoursSteps
          label={t().path}
          steps={props.placement.terms.map((term) => ({
            from: term.from,
            hours: term.hoursPerWeek,
            paid: term.paidHoursPerWeek,
          }))}
          until={props.placement.endedOn ?? today()}
          hours={(hours) => t().hoursShort(hours)}
          paid={(hours) => t().paidShort(hours)}
        />
      </Show>
      <Show when={props.placement.sniff}>{(plan) => <SniffFacts plan={plan()} />}</Show>
      <PlacementRules placement={props.placement} />
      <Show when={lineOfCheck()}>
        {(check) => (
          <div class="ff-ruled">
            <CheckLine name={props.name} check={check()} />
          </div>
        )}
      </Show>
      <CorrectionHistory placement={props.placement} />
      <Show when={props.placement.meetingId}>
        {(meetingId) => (
          <p class="ff-above ff-screen-only">
            <A href={`/personer/${props.placement.candidateId}/matchmoeder/${meetingId()}`}>{t().seeAgreement}</A>
          </p>
        )}
      </Show>
    </>
  );
}
