import { createAsync } from '@solidjs/router';
import { createUniqueId, For, Show, Suspense, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { ForAgainst, ScoreParts } from '#kit/parts/match-parts.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { may } from '#kit/session/may.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { OpeningCard, Proposal } from '#shared/shapes/match.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { adjustmentsText } from '../adjustments/adjustments.text.ts';
import { shownPoints } from '../match-plan/shown-points.ts';
import { matchText } from './match.text.ts';
import { NotKnown } from './not-known.tsx';
import { PointsSum } from './points-sum.tsx';
import { WhatItRestsOn } from './rests-on.tsx';
import { knownScores } from './score-parts.ts';

/** One place: what it is, how each part suits in words, what speaks for and against, and what would change that. */
export function ProposalCard(props: {
  readonly proposal: Proposal;
  readonly first: boolean;
  readonly along?: boolean;
  readonly onMeet: (opening: OpeningCard) => void;
  readonly onDecline: (opening: OpeningCard) => void;
}): JSX.Element {
  const t = matchText;
  const titleId = createUniqueId();
  const opening = (): OpeningCard => props.proposal.opening;
  return (
    <article
      class="ff-sheet ff-match__card"
      classList={{ 'ff-match__card--first': props.first }}
      aria-labelledby={titleId}
    >
      <div class="ff-match__top">
        <GroupFlag proposal={props.proposal} first={props.first} along={props.along ?? false} />
        <h2 class="h3" id={titleId}>
          {opening().companyName}
        </h2>
        <p>
          {opening().title},{' '}
          {listed(opening().kinds.map((kind) => vocabularyText().placementKinds[kind])).toLowerCase()}
        </p>
        <p class="ff-muted">{place(opening())}</p>
        <Suspense fallback={<p class="ff-muted">&nbsp;</p>}>
          <BuddyName opening={opening()} />
        </Suspense>
      </div>
      <div>
        <h3>{t().how}</h3>
        <ScoreParts parts={knownScores(props.proposal.parts)} />
        <PointsSum proposal={props.proposal} />
        <NotKnown reasons={props.proposal.notKnown} />
        <WhatItRestsOn of={props.proposal.restsOn} />
      </div>
      <div>
        <h3>{t().for}</h3>
        <ForAgainst side="for" reasons={props.proposal.for.map((reason) => reason.text)} none={t().nothingFor} />
      </div>
      <div>
        <h3>{t().against}</h3>
        <ForAgainst
          side="against"
          reasons={props.proposal.against.map((reason) => reason.text)}
          none={t().nothingAgainst}
        />
      </div>
      <div>
        <h3>{t().change}</h3>
        <Show when={whatElse(props.proposal) || props.proposal.adjustments.length === 0}>
          <p>{whatElse(props.proposal) || t().nothingChanges}</p>
        </Show>
        <Show when={props.proposal.adjustments.length > 0}>
          <ul class="ff-list">
            <For each={props.proposal.adjustments}>
              {({ question, points }) => (
                <li>
                  »{question}« {adjustmentsText().pointsThen(shownPoints(points))}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <div class="ff-match__foot">
        <Show when={may('call-match-meeting')}>
          <button
            type="button"
            class="button"
            classList={{ 'button-primary': props.first, 'button-secondary': !props.first }}
            onClick={() => props.onMeet(opening())}
          >
            {t().call}
            <span class="sr-only">{t().callWith(opening().companyName)}</span>
          </button>
          <button type="button" class="function-link ff-link" onClick={() => props.onDecline(opening())}>
            {t().decline}
            <span class="sr-only">, {opening().companyName}</span>
          </button>
        </Show>
      </div>
    </article>
  );
}

/** The colleague who shows the ropes, joined from the company. */
function BuddyName(props: { readonly opening: OpeningCard }): JSX.Element {
  const workplace = createAsync(() => readWorkplace(networkScope(), props.opening.companyId));
  return (
    <Show when={buddyOf(workplace(), props.opening.buddyId)}>
      {(buddy) => <p class="ff-muted">{matchText().buddy(buddy().name)}</p>}
    </Show>
  );
}

function GroupFlag(props: {
  readonly proposal: Proposal;
  readonly first: boolean;
  readonly along: boolean;
}): JSX.Element {
  return (
    <Show
      when={!props.along}
      fallback={
        <Flag tone="soon" icon="plus">
          {matchText().takenAlong}
        </Flag>
      }
    >
      <Show
        when={props.first && props.proposal.group === 'best'}
        fallback={<Flag tone="quiet">{matchText().group[props.proposal.group]}</Flag>}
      >
        <Flag tone="good" icon="check">
          {matchText().group.best}
        </Flag>
      </Show>
    </Show>
  );
}

/** What a question to the workplace says already, with the points it would give. */
const saidAsQuestions: readonly string[] = ['ask-for-consideration', 'colleague-lifts'];

function whatElse({ wouldChange, adjustments }: Proposal): string {
  const others =
    adjustments.length > 0 ? wouldChange.filter(({ code }) => !saidAsQuestions.includes(code)) : wouldChange;
  return others.map(({ text }) => text).join(' ');
}

function place(opening: OpeningCard): string {
  const t = matchText();
  const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
  const hours = t.hours(formatNumber(opening.hoursFrom), formatNumber(opening.hoursTo));
  return [hours, t.clock(clock(opening.startsAt), clock(opening.endsAt)), opening.town].filter(Boolean).join(' · ');
}
