import { A, createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { OpeningCard, Proposals } from '#shared/shapes/match.ts';
import { readPersonAdjustments } from '../../data/adjustments.ts';
import { readProposals } from '../../data/matching.ts';
import { readMeetings } from '../../data/meetings.ts';
import { readPersonTimes } from '../../data/meeting-times.ts';
import { readShownPlaces } from '../../data/shown-proposals.ts';
import { readPerson } from '../../data/person.ts';
import { adjustmentsText } from '../adjustments/adjustments.text.ts';
import { PersonAdjustments } from '../adjustments/person-adjustments.tsx';
import { firstName } from '../person/first-name.ts';
import { EarlierPlaces } from '../look-back/earlier-places.tsx';
import { TimesAsked } from '../times/times-asked.tsx';
import { timesText } from '../times/times.text.ts';
import { CallMeetingDialog } from './call-meeting-dialog.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { LeftOut } from './left-out.tsx';
import { matchText } from './match.text.ts';
import { MeetingsAhead, MeetingsHeld } from './meetings-ahead.tsx';
import { shownText } from './shown.text.ts';
import { ShownPlaces } from './shown-places.tsx';
import { ProposalCard } from './proposal-card.tsx';

/** Places that may suit the person, side by side, each with what speaks for and against it. */
export function PersonMatch(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Switch fallback={<WishesFirst person={known()} />}>
          <Match when={known().state === 'closed'}>
            <Empty page title={matchText().closed(firstName(known()))} text={matchText().closedText} />
          </Match>
          <Match when={known().profile}>
            <Loaded says={matchText().loading} keys={[readProposals.key, readMeetings.key]} page>
              <Places person={known()} />
            </Loaded>
          </Match>
        </Switch>
      )}
    </Show>
  );
}

function Places(props: { readonly person: CandidateView }): JSX.Element {
  const t = matchText;
  const scope = requiredRole().scope;
  const [alongIds, setAlongIds] = createSignal<readonly string[]>([]);
  const [meetingFor, setMeetingFor] = createSignal<OpeningCard>();
  const [declining, setDeclining] = createSignal<OpeningCard>();
  const proposals = createAsync(() => readProposals(scope, props.person.candidateId, alongIds()));
  const meetings = createAsync(() => readMeetings(scope, props.person.candidateId));
  const name = (): string => firstName(props.person);
  return (
    <Show when={proposals()}>
      {(found) => (
        <>
          <h1>{heading(found(), name())}</h1>
          <p class="font-lead">{t().lead(name())}</p>
          <Show when={found().items.length > 0}>
            <p class="ff-noprint">
              <button type="button" class="function-link ff-link" onClick={() => window.print()}>
                <Icon name="print" /> {t().print(name())}
              </button>
            </p>
          </Show>
          <EarlierPlaces candidateId={props.person.candidateId} name={name()} />
          <MeetingsAhead meetings={meetings()?.items ?? []} />
          <Loaded says={timesText().loading} keys={readPersonTimes.key}>
            <TimesAsked candidateId={props.person.candidateId} />
          </Loaded>
          <Show when={found().items.length > 0} fallback={<Empty title={t().none(name())} text={t().noneText} />}>
            <div class="ff-match">
              <For each={found().items}>
                {(proposal, place) => (
                  <ProposalCard
                    proposal={proposal}
                    first={place() === 0}
                    onMeet={setMeetingFor}
                    onDecline={setDeclining}
                  />
                )}
              </For>
              <For each={found().takenAlong}>
                {(proposal) => (
                  <ProposalCard
                    proposal={proposal}
                    first={false}
                    along
                    onMeet={setMeetingFor}
                    onDecline={setDeclining}
                  />
                )}
              </For>
            </div>
          </Show>
          <p class="ff-muted ff-above">{t().weightsVersion(found().weightsVersion)}</p>
          <Loaded says={shownText().loading} keys={readShownPlaces.key}>
            <ShownPlaces
              candidateId={props.person.candidateId}
              name={name()}
              openings={[...found().items, ...found().takenAlong].map(({ opening }) => opening)}
            />
          </Loaded>
          <LeftOut proposals={found()} onTakeAlong={(openingId) => setAlongIds([...alongIds(), openingId])} />
          <Loaded says={adjustmentsText().loading} keys={readPersonAdjustments.key}>
            <PersonAdjustments candidateId={props.person.candidateId} name={name()} />
          </Loaded>
          <MeetingsHeld meetings={meetings()?.items ?? []} />
          <Show when={meetingFor()} keyed>
            {(opening) => (
              <CallMeetingDialog person={props.person} opening={opening} onClose={() => setMeetingFor(undefined)} />
            )}
          </Show>
          <Show when={declining()} keyed>
            {(opening) => (
              <DeclineDialog
                candidateId={props.person.candidateId}
                opening={opening}
                onClose={() => setDeclining(undefined)}
              />
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

function WishesFirst(props: { readonly person: CandidateView }): JSX.Element {
  const name = (): string => firstName(props.person);
  return (
    <Empty page title={matchText().noProfile(name())} text={matchText().noProfileText(name())}>
      <A class="button button-primary" href={`/personer/${props.person.candidateId}/samtale`}>
        {matchText().writeWishes}
      </A>
    </Empty>
  );
}

function heading(found: Proposals, name: string): string {
  const shown = found.items.length;
  if (shown === 0) return matchText().none(name);
  return found.total > shown
    ? matchText().headingOf(shown, String(found.total), name)
    : matchText().heading(shown, name);
}
