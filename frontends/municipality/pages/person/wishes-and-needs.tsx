import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { listed } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { traitsInWords } from '#kit/openings/traits-in-words.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { may } from '#kit/session/may.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { ListWithOther, ProfileFacts, ProfileWords } from '#shared/shapes/profile.ts';
import { PreparationSheet } from '../preparation/preparation-sheet.tsx';
import { stepsText } from '../../words/steps.text.ts';
import { VisitationSheet } from '../visitation/visitation-sheet.tsx';
import { overviewText } from './overview.text.ts';
import { firstName } from './first-name.ts';
import { CardSheet, DetailsSheet } from './person-acts.tsx';

/** The dream in the person's own words, above the facts; before the first conversation, why the person was referred. */
export function WishesAndNeeds(props: { readonly person: CandidateView }): JSX.Element {
  const t = overviewText;
  return (
    <aside class="ff-stack" aria-label={props.person.name}>
      <PreparationSheet person={props.person} />
      <Show
        when={props.person.profile}
        fallback={
          <AsideSheet title={t().noProfile}>
            <p>{t().noProfileText}</p>
            <Show when={may('hold-first-conversation')}>
              <A href={`/personer/${props.person.candidateId}/samtale`}>{stepsText().action['first-conversation']}</A>
            </Show>
          </AsideSheet>
        }
      >
        {(profile) => (
          <>
            <Show when={props.person.words?.dream}>
              <AsideSheet title={t().wishes(firstName(props.person))}>
                <blockquote class="ff-quote">{props.person.words?.dream}</blockquote>
              </AsideSheet>
            </Show>
            <AsideSheet title={t().fits}>
              <Facts form="side" facts={facts(profile(), props.person.words)} />
            </AsideSheet>
            <Show when={props.person.words?.strengths}>
              <AsideSheet title={t().strengths(firstName(props.person))}>
                <p>{props.person.words?.strengths}</p>
              </AsideSheet>
            </Show>
          </>
        )}
      </Show>
      <VisitationSheet candidateId={props.person.candidateId} />
      <Show when={props.person.profile}>
        <CardSheet person={props.person} />
      </Show>
      <AsideSheet title={t().why}>
        <p>{props.person.reason}</p>
      </AsideSheet>
      <DetailsSheet person={props.person} />
    </aside>
  );
}

function facts(profile: ProfileFacts, words: ProfileWords | undefined): readonly Fact[] {
  const t = overviewText();
  const v = vocabularyText();
  const other = (list: ListWithOther): string[] => [words?.other?.[list] ?? []].flat();
  const needs = [...profile.considerations.map((need) => v.considerations[need]), ...other('considerations')];
  const skills = [...profile.competences.map((skill) => v.competences[skill]), ...other('competences')];
  const lift = profile.liftsAtMostKg === undefined ? [] : [t.lift(profile.liftsAtMostKg)];
  return [
    { term: t.work, value: listed([...profile.wishes.map((wish) => v.workAreas[wish]), ...other('wishes')]) },
    { term: t.hours, value: t.hoursRange(formatNumber(profile.hoursFrom), formatNumber(profile.hoursTo)) },
    {
      term: t.travel,
      value: t.travelText(
        listed([...profile.transports.map((transport) => v.transports[transport]), ...other('transports')]),
        profile.travelAtMostMinutes,
      ),
    },
    { term: t.needs, value: listed([...lift, ...needs]) || t.noNeeds },
    {
      term: t.language,
      value: listed([
        v.danish[profile.danish],
        ...profile.languages.map((language) => v.languages[language]),
        ...other('languages'),
      ]),
    },
    ...traitsInWords(profile.placeWishes),
    ...(skills.length > 0 ? [{ term: t.skills, value: listed(skills) }] : []),
  ];
}
