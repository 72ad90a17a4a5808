import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { countWord, sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate, longDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PlacementItem } from '#shared/shapes/placement.ts';
import { readPlacements } from '../../data/matching.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { placementText } from './placement.text.ts';

/** Where the person is now, and where before. */
export function Placement(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={placementText().loading} keys={readPlacements.key}>
          <Placements person={known()} />
        </Loaded>
      )}
    </Show>
  );
}

function Placements(props: { readonly person: CandidateView }): JSX.Element {
  const t = placementText;
  const page = createAsync(() => readPlacements(requiredRole().scope, props.person.candidateId));
  const running = (): readonly PlacementItem[] =>
    page()?.items.filter((placement) => placement.state === 'running') ?? [];
  const ended = (): readonly PlacementItem[] => page()?.items.filter((placement) => placement.state === 'ended') ?? [];
  return (
    <Show when={page()}>
      <Show
        when={running().length + ended().length > 0}
        fallback={
          <Empty title={t().headingNone(firstName(props.person))} text={t().leadNone}>
            <A class="button button-primary" href={`/personer/${props.person.candidateId}/match`}>
              {t().toMatch}
            </A>
          </Empty>
        }
      >
        <h1>{heading(firstName(props.person), running())}</h1>
        <PlacementList title={t().now} placements={running()} />
        <PlacementList title={t().before} placements={ended()} />
      </Show>
    </Show>
  );
}

function PlacementList(props: { readonly title: string; readonly placements: readonly PlacementItem[] }): JSX.Element {
  return (
    <Show when={props.placements.length > 0}>
      <section class="ff-work ff-above" aria-label={props.title}>
        <div class="ff-work__head">
          <h2>{props.title}</h2>
        </div>
        <div class="ff-stack">
          <For each={props.placements}>{(placement) => <PlacementSheet placement={placement} />}</For>
        </div>
      </section>
    </Show>
  );
}

function PlacementSheet(props: { readonly placement: PlacementItem }): JSX.Element {
  const t = placementText;
  const last = (): string => {
    const { endedOn, endReason, endsOn } = props.placement;
    if (endedOn)
      return [sentence(longDate(endedOn)), endReason ? t().reasons[endReason] : ''].filter(Boolean).join('. ');
    return endsOn ? sentence(longDate(endsOn)) : t().open;
  };
  return (
    <article class="ff-sheet">
      <h3>{props.placement.companyName}</h3>
      <Show when={props.placement.openingTitle}>
        <p class="ff-muted">{props.placement.openingTitle}</p>
      </Show>
      <Facts
        form="row"
        facts={[
          { term: t().kind, value: vocabularyText().placementKinds[props.placement.kind] },
          { term: t().hours, value: hours(props.placement) },
          { term: t().since, value: sentence(dayDate(props.placement.startsOn)) },
          { term: t().until, value: last() },
        ]}
      />
    </article>
  );
}

function heading(name: string, running: readonly PlacementItem[]): string {
  const t = placementText();
  const [only] = running;
  if (!only) return t.headingEnded(name);
  return running.length === 1 ? t.headingAt(name, only.companyName) : t.headingSeveral(name, countWord(running.length));
}

function hours(placement: PlacementItem): string {
  const all = formatNumber(placement.hoursPerWeek);
  const partlyPaid = placement.paidHoursPerWeek > 0 && placement.paidHoursPerWeek < placement.hoursPerWeek;
  return partlyPaid ? placementText().hoursPaid(all, formatNumber(placement.paidHoursPerWeek)) : all;
}
