import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { countWord, sentence } from '#kit/language/texts.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { readPerson } from '../../data/person.ts';
import { readPlacement, readPlacements } from '../../data/placements.ts';
import { stepLink } from '../../words/step-links.ts';
import { firstName } from '../person/first-name.ts';
import { CarriedChecks } from './carried-checks.tsx';
import { EndedPlacement, RunningPlacement } from './placement-sheet.tsx';
import { placementText } from './placement.text.ts';
import { WithdrawnPlacement } from './withdrawn-placement.tsx';

/** A follow-up this near is marked as one for now. */
const soonDays = 7;

/** Where the person is now, what has to be followed up, and where before. */
export function Placement(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={placementText().loading} keys={[readPlacements.key, readPlacement.key]}>
          <Placements person={known()} />
        </Loaded>
      )}
    </Show>
  );
}

function Placements(props: { readonly person: CandidateView }): JSX.Element {
  const t = placementText;
  const page = createAsync(() => readPlacements(requiredRole().scope, props.person.candidateId));
  const name = (): string => firstName(props.person);
  const inState = (state: PlacementItem['state']): readonly PlacementItem[] =>
    page()?.items.filter((placement) => placement.state === state) ?? [];
  // By their ids, so that a page that is read anew leaves open what the reader has opened.
  const ids = (state: PlacementItem['state']): readonly string[] =>
    inState(state).map(({ placementId }) => placementId);
  const running = (): readonly PlacementItem[] => inState('running');
  const past = (): number => inState('ended').length + inState('withdrawn').length;
  return (
    <Show when={page()}>
      <Show
        when={running().length + past() > 0}
        fallback={
          <>
            <NoneYet person={props.person} />
            <CarriedChecks name={name()} candidateId={props.person.candidateId} />
          </>
        }
      >
        <div class="ff-head">
          <h1>{heading(name(), running())}</h1>
          <Show when={may('start-placement') && props.person.state === 'in-effort'}>
            <A
              class="button button-secondary ff-screen-only"
              href={`/personer/${props.person.candidateId}/placering/ny`}
            >
              {t().toStart}
            </A>
          </Show>
        </div>
        <FollowUp person={props.person} />
        <CarriedChecks name={name()} candidateId={props.person.candidateId} />
        <div class="ff-stack">
          <For each={ids('running')}>
            {(placementId) => <RunningPlacement name={name()} placementId={placementId} />}
          </For>
        </div>
        <Show when={past() > 0}>
          <section class="ff-work ff-above" aria-labelledby="before">
            <div class="ff-work__head">
              <h2 id="before">{t().before}</h2>
            </div>
            <div class="ff-stack">
              <For each={ids('ended')}>
                {(placementId) => <EndedPlacement name={name()} placementId={placementId} />}
              </For>
              <For each={ids('withdrawn')}>
                {(placementId) => <WithdrawnPlacement name={name()} placementId={placementId} />}
              </For>
            </div>
          </section>
        </Show>
      </Show>
    </Show>
  );
}

/** A follow-up that is the next step: what to do, and where it ends. */
function FollowUp(props: { readonly person: CandidateView }): JSX.Element {
  const t = placementText;
  const dueOn = (): string | undefined =>
    props.person.next?.kind === 'follow-up' ? props.person.next.dueOn : undefined;
  return (
    <Show when={dueOn()}>
      {(due) => (
        <section
          class="ff-sheet ff-below"
          classList={{ 'ff-ask': due() <= addDays(today(), soonDays) }}
          aria-labelledby="follow-up"
        >
          <h2 id="follow-up">{due() < today() ? t().followUpLate(nearDate(due())) : t().followUp(nearDate(due()))}</h2>
          <p>{t().followUpText(firstName(props.person))}</p>
          <Show when={may('set-next-step')}>
            <A class="button button-primary" href={stepLink(props.person.candidateId, undefined)}>
              {t().writeStep}
            </A>
          </Show>
        </section>
      )}
    </Show>
  );
}

function NoneYet(props: { readonly person: CandidateView }): JSX.Element {
  const t = placementText;
  const person = (): string => `/personer/${props.person.candidateId}`;
  const isAgreed = (): boolean => props.person.next?.kind === 'start-placement';
  return (
    <Empty page title={t().headingNone(firstName(props.person))} text={t().leadNone}>
      <Show
        when={isAgreed() && may('start-placement')}
        fallback={
          <A class="button button-primary" href={`${person()}/match`}>
            {t().toMatch}
          </A>
        }
      >
        <A class="button button-primary" href={`${person()}/placering/ny`}>
          {t().toStart}
        </A>
      </Show>
    </Empty>
  );
}

function heading(name: string, running: readonly PlacementItem[]): string {
  const t = placementText();
  const [only] = running;
  if (!only) return t.headingEnded(name);
  if (running.length > 1) return t.headingSeveral(name, countWord(running.length));
  return only.startsOn > today()
    ? sentence(t.headingBegins(name, only.companyName, nearDate(only.startsOn)))
    : t.headingAt(name, only.companyName);
}
