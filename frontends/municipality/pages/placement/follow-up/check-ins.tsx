import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { Fold } from '#kit/parts/fold.tsx';
import { SaidLine } from '#kit/check-in/said-line.tsx';
import { Trajectory, type PathPoint } from '#kit/check-in/trajectory.tsx';
import { ByLink } from '#kit/links/by-link.tsx';
import { answerOf, matching } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dateBlock, dayDate, shortDate } from '#kit/time/format-dates.ts';
import type { CheckInSide, CheckInView, PlacementCheckIns } from '#shared/shapes/check-in.ts';
import type { VisitView } from '#shared/shapes/visit.ts';
import { readVisits } from '../../../data/visits.ts';
import { readCheckIns } from '../../../data/check-ins.ts';
import { followUpText } from './follow-up.text.ts';
import { RhythmDialog } from './rhythm-dialog.tsx';

type Props = { readonly name: string; readonly placementId: string; readonly running: boolean };

/** What person and workplace said about how it is going, beside one another, and when they are asked next. */
export function CheckIns(props: Props): JSX.Element {
  return (
    <Show when={may('show-check-ins')}>
      <Loaded says={followUpText().loading} keys={readCheckIns.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

const shownFirst = 3;

function Known(props: Props): JSX.Element {
  const t = followUpText;
  const known = createAsync(() => readCheckIns(requiredRole().scope, props.placementId));
  const visits = createAsync(async () =>
    may('list-visits') ? readVisits(requiredRole().scope, props.placementId) : undefined,
  );
  const [asks, setAsks] = createSignal(false);
  const action = createAction();
  const askNow = (): void =>
    void action.run(async () => {
      const param = { scope: requiredRole().scope, placementId: props.placementId };
      await answerOf(matching.placements[':placementId']['check-ins'].$post({ param, json: {} }));
      tellDone(t().askedNow(props.name));
      await revalidate(readCheckIns.key);
    });
  return (
    <Show when={known()}>
      {(all) => (
        <Fold title={t().title} says={lastSaid(all())}>
          <p class="ff-muted">{t().noEvidence}</p>
          <Show when={props.running}>
            <p>
              {rhythmOf(all())}{' '}
              <Show when={may('set-check-in-rhythm')}>
                <button type="button" class="function-link ff-link" onClick={() => setAsks(true)}>
                  {t().changeRhythm}
                </button>
              </Show>
              <Show when={may('ask-check-in')}>
                {' '}
                <button type="button" class="function-link ff-link" disabled={action.busy()} onClick={() => askNow()}>
                  {t().askNow}
                </button>
              </Show>
            </p>
            <ActionProblem of={action} reload={() => void revalidate(readCheckIns.key)} />
          </Show>
          <Show when={all().items.length > 0} fallback={<p class="ff-muted">{t().noneYet}</p>}>
            <ul class="ff-list">
              <For each={all().items.slice(0, shownFirst)}>{(each) => <OneDay of={each} name={props.name} />}</For>
            </ul>
            <Show when={all().items.length > shownFirst}>
              <details>
                <summary>{t().older(all().items.length - shownFirst)}</summary>
                <ul class="ff-list">
                  <For each={all().items.slice(shownFirst)}>{(each) => <OneDay of={each} name={props.name} />}</For>
                </ul>
              </details>
            </Show>
          </Show>
          <Trajectory
            points={[...pointsOf(all(), props.name), ...ofVisits(visits() ?? [])]}
            words={{ ...t().way, ...t().said }}
            day={shortDay}
          />
          <Show when={asks()}>
            <RhythmDialog name={props.name} known={all()} onClose={() => setAsks(false)} />
          </Show>
        </Fold>
      )}
    </Show>
  );
}

/** The newest answer in a line, whoever gave it; else what is waited for. */
function lastSaid({ items }: PlacementCheckIns): string {
  const t = followUpText();
  const answered = items.find(({ person, workplace }) => person ?? workplace);
  const said = answered?.person ?? answered?.workplace;
  if (answered && said?.going) return t.lastSaid(inSentence(t.said.going[said.going]), shortDate(answered.askedOn));
  return items.length > 0 ? t.nobodySaid : t.noneYet;
}

/** Both sides' words over time. */
function pointsOf({ items }: PlacementCheckIns, name: string): readonly PathPoint[] {
  const t = followUpText();
  return items.flatMap(({ askedOn: on, person, workplace }) => [
    ...(person ? [{ ...person, on, by: name }] : []),
    ...(workplace ? [{ ...workplace, on, by: t.workplace }] : []),
  ]);
}

/** What was seen at visits. */
function ofVisits(visits: readonly VisitView[]): readonly PathPoint[] {
  const by = followUpText().seenAtVisit;
  return visits.flatMap(({ note }) => (note ? [{ ...note, on: note.heldOn, by }] : []));
}

function rhythmOf({ rhythm, reason, nextOn }: PlacementCheckIns): string {
  const t = followUpText();
  const next = nextOn ? t.nextOn(dayDate(nextOn)) : t.noNext;
  return [t.rhythm[rhythm], ...(reason && rhythm !== 'usual' ? [t.because(reason)] : []), next].join(' ');
}

function OneDay(props: { readonly of: CheckInView; readonly name: string }): JSX.Element {
  const t = followUpText;
  return (
    <li class="ff-ruled">
      <p class="ff-strong">
        {t().askedOn(dayDate(props.of.askedOn))}
        <Show when={props.of.remindedOn}>{(on) => <span class="ff-muted"> {t().reminded(shortDate(on()))}</span>}</Show>
      </p>
      <div class="ff-two">
        <OneSide of={props.of} side="person" title={props.name} />
        <OneSide of={props.of} side="workplace" title={t().workplace} />
      </div>
    </li>
  );
}

function OneSide(props: { readonly of: CheckInView; readonly side: CheckInSide; readonly title: string }): JSX.Element {
  const t = followUpText;
  return (
    <div>
      <h4 class="ff-h-small">{props.title}</h4>
      <Show
        when={props.of[props.side]}
        fallback={
          <Show when={props.of.isOver} fallback={<p class="ff-muted">{t().waits(shortDate(props.of.answerBy))}</p>}>
            <Flag tone="late" icon="hourglass">
              {t().silent}
            </Flag>
          </Show>
        }
      >
        {(said) => (
          <>
            <SaidLine said={said()} words={t().said} skipped={t().skipped} />
            <ByLink of={said()} />
          </>
        )}
      </Show>
    </div>
  );
}

function shortDay(on: string): string {
  const { day, month } = dateBlock(on);
  return `${day}. ${month}`;
}
