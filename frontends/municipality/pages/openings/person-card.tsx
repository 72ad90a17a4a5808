import { A } from '@solidjs/router';
import { createUniqueId, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { ForAgainst, ScoreParts } from '#kit/parts/match-parts.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { ProposedPerson } from '../../data/openings.ts';
import { matchText } from '../match/match.text.ts';
import { NotKnown } from '../match/not-known.tsx';
import { WhatItRestsOn } from '../match/rests-on.tsx';
import { restsOnText } from '../match/rests-on.text.ts';
import { knownScores } from '../match/score-parts.ts';
import { openingsText } from './openings.text.ts';

/** One person for the place: how each part suits in words, what speaks for and against, and the way to the match. */
export function PersonCard(props: { readonly person: ProposedPerson; readonly first: boolean }): JSX.Element {
  const t = matchText;
  const titleId = createUniqueId();
  const name = (): string => props.person.name ?? openingsText().proposed.noName;
  const isBest = (): boolean => props.first && props.person.group === 'best';
  return (
    <article
      class="ff-sheet ff-match__card"
      classList={{ 'ff-match__card--first': props.first }}
      aria-labelledby={titleId}
    >
      <div class="ff-match__top">
        <Flag tone={isBest() ? 'good' : 'quiet'} icon={isBest() ? 'check' : undefined}>
          {t().group[props.person.group]}
        </Flag>
        <h3 class="h3" id={titleId}>
          {name()}
        </h3>
        <Show when={props.person.waitingSince}>
          {(since) => <p class="ff-muted">{restsOnText().waiting(longDate(since()))}</p>}
        </Show>
      </div>
      <div>
        <h4>{t().how}</h4>
        <ScoreParts parts={knownScores(props.person.parts)} />
        <NotKnown reasons={props.person.notKnown} />
        <WhatItRestsOn of={props.person.restsOn} />
      </div>
      <div>
        <h4>{t().for}</h4>
        <ForAgainst side="for" reasons={props.person.for.map(({ text }) => text)} none={t().nothingFor} />
      </div>
      <div>
        <h4>{t().against}</h4>
        <ForAgainst side="against" reasons={props.person.against.map(({ text }) => text)} none={t().nothingAgainst} />
      </div>
      <div>
        <h4>{t().change}</h4>
        <p>{props.person.wouldChange.map(({ text }) => text).join(' ') || t().nothingChanges}</p>
      </div>
      <div class="ff-match__foot">
        <A
          class="button"
          classList={{ 'button-primary': props.first, 'button-secondary': !props.first }}
          href={`/personer/${props.person.candidateId}/match`}
        >
          {openingsText().proposed.open}
          <span class="sr-only">{openingsText().proposed.openFor(name())}</span>
        </A>
      </div>
    </article>
  );
}
