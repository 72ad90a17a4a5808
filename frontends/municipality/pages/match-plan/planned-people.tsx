import { A, createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { decideOn, readPlanned, type PlannedPerson } from '../../data/match-plans.ts';
import { DepartDialog } from './depart-dialog.tsx';
import { departReasonInWords } from './depart-reasons.ts';
import { restsOnText } from '../match/rests-on.text.ts';
import { matchPlanText } from './match-plan.text.ts';
import { MeetDialog } from './meet-dialog.tsx';
import { shownPoints } from './shown-points.ts';

/** Who could have which place; each line is followed or not, by a person. */
export function PlannedPeople(props: { readonly planId: string }): JSX.Element {
  return (
    <Loaded says={matchPlanText().loadingOne} keys={readPlanned.key}>
      <People planId={props.planId} />
    </Loaded>
  );
}

function People(props: { readonly planId: string }): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const action = createAction();
  const [departing, setDeparting] = createSignal<PlannedPerson>();
  const [meeting, setMeeting] = createSignal<PlannedPerson>();
  const first = createAsync(() => readPlanned(scope, props.planId));
  const people = pagesOf(first, (cursor) => readPlanned(scope, props.planId, cursor));
  // Everybody is on the paper, also those further down.
  const printAll = async (): Promise<void> => {
    while (people.hasMore() && !people.failed()) await people.more();
    if (!people.hasMore()) print();
  };
  const follow = (person: PlannedPerson): Promise<void> =>
    action.run(async () => {
      const key = `follow-${props.planId}-${person.candidateId}-${person.version}`;
      await decideOn(scope, props.planId, person.candidateId, { version: person.version, followed: true }, key);
      tellDone(t().followDone(nameOf(person)));
      await revalidate(readPlanned.key);
    });
  return (
    <Show when={people.items().length > 0}>
      <ActionProblem of={action} reload={() => void revalidate(readPlanned.key)} />
      <p class="ff-above">
        <button type="button" class="function-link ff-noprint" onClick={() => void printAll()}>
          <Icon name="print" />
          {t().print}
        </button>
      </p>
      <WorkList title={t().people}>
        <For each={people.items()}>
          {(person) => (
            <WorkRow
              when={person.place ? t().pointsOf(shownPoints(person.place.points)) : t().noPlace}
              who={<A href={`/personer/${person.candidateId}/match`}>{nameOf(person)}</A>}
              what={<Placed of={person} />}
              action={
                <Decide
                  of={person}
                  onFollow={() => void follow(person)}
                  onDepart={() => setDeparting(person)}
                  onMeet={() => setMeeting(person)}
                />
              }
            />
          )}
        </For>
      </WorkList>
      <Show when={people.hasMore()}>
        <Pager of={people} shown={t().shown(people.items().length)} />
      </Show>
      <Show when={departing()} keyed>
        {(person) => (
          <DepartDialog
            planId={props.planId}
            person={person}
            name={nameOf(person)}
            onClose={() => setDeparting(undefined)}
          />
        )}
      </Show>
      <Show when={meeting()} keyed>
        {(person) => (
          <Show when={person.place}>
            {(place) => <MeetDialog person={person} place={place()} onClose={() => setMeeting(undefined)} />}
          </Show>
        )}
      </Show>
    </Show>
  );
}

function Placed(props: { readonly of: PlannedPerson }): JSX.Element {
  const t = matchPlanText;
  const words = (): string => {
    const { place, first, locked } = props.of;
    if (!place) return first ? t().noPlaceFirst(first.companyName) : t().noPlaceNone;
    const wish = place.wish ? t().wish(place.wish) : t().noWish;
    const other = first ? ` ${t().first(first.companyName)}` : '';
    return `${t().place(place.companyName, place.title)}, ${wish}.${other}${locked ? ` ${t().lockedOne}` : ''}`;
  };
  const waited = (): string => (props.of.waitingSince ? restsOnText().waiting(longDate(props.of.waitingSince)) : '');
  const decided = () => props.of.decided;
  return (
    <>
      {words()} {waited()}{' '}
      <Show when={props.of.gone}>
        <b>{t().gone}</b>{' '}
      </Show>
      <Show when={decided()}>
        {(decision) => (
          <>
            <Flag
              tone={decision().followed ? 'good' : 'quiet'}
              {...(decision().followed && { icon: 'check' as const })}
            >
              {decision().followed ? t().followed : t().departed}
            </Flag>{' '}
            {why(decision())}
          </>
        )}
      </Show>
    </>
  );
}

/** Why a line is not followed, and what was written of it. */
function why({ reason, note }: NonNullable<PlannedPerson['decided']>): string {
  return [reason ? `${departReasonInWords(reason)}.` : '', note ?? ''].join(' ').trim();
}

function Decide(props: {
  readonly of: PlannedPerson;
  readonly onFollow: () => void;
  readonly onDepart: () => void;
  readonly onMeet: () => void;
}): JSX.Element {
  const t = matchPlanText;
  return (
    <Show when={props.of.place}>
      <div>
        <Show when={props.of.decided?.followed && may('call-match-meeting')}>
          <button type="button" class="button button-secondary" onClick={() => props.onMeet()}>
            {t().meet}
            <span class="sr-only">{t().meetWith(nameOf(props.of), props.of.place?.companyName ?? '')}</span>
          </button>
        </Show>
        <Show when={!props.of.decided?.followed}>
          <button type="button" class="button button-secondary" onClick={() => props.onFollow()}>
            {t().follow}
            <span class="sr-only">{t().ofPerson(nameOf(props.of))}</span>
          </button>
        </Show>
        <Show when={props.of.decided?.followed !== false}>
          <button type="button" class="function-link ff-link" onClick={() => props.onDepart()}>
            {t().depart}
            <span class="sr-only">{t().ofPerson(nameOf(props.of))}</span>
          </button>
        </Show>
      </div>
    </Show>
  );
}

function nameOf({ name }: PlannedPerson): string {
  return name ?? matchPlanText().unknownName;
}
