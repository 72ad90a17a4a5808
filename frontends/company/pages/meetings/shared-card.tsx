import { Show, type JSX } from 'solid-js';
import { listed } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CandidateCard, CompanyPerson } from '#shared/shapes/company-people.ts';
import { Lines } from '../../parts/lines.tsx';
import { danishText } from '#kit/words/danish.text.ts';
import { hoursText } from '../../words/hours.text.ts';
import { meetingsText } from './meetings.text.ts';

/** What a person lets the company know: wishes and needs, no identity. Says so where nothing was released. */
export function SharedCard(props: { readonly person: CompanyPerson }): JSX.Element {
  const t = meetingsText;
  return (
    <div class="ff-card-shared">
      <Show when={props.person.card} fallback={<p class="ff-muted">{t().notShared(props.person.firstName)}</p>}>
        {(card) => (
          <>
            <h3 class="ff-h-small">{t().shared(props.person.firstName)}</h3>
            <Facts facts={factsOf(card())} form="two" />
          </>
        )}
      </Show>
    </div>
  );
}

function factsOf(card: CandidateCard): readonly Fact[] {
  const t = meetingsText();
  const v = vocabularyText();
  const lifts = card.liftsAtMostKg === undefined ? [] : [t.lifts(formatNumber(card.liftsAtMostKg))];
  const needs = [...card.considerations.map((need) => v.considerations[need]), ...lifts];
  const languages = [danishText().spoken[card.danish], ...card.languages.map((language) => v.languages[language])];
  const facts = [
    { term: t.wishes, value: listed(card.wishes.map((area) => v.workAreas[area])) },
    { term: t.can, value: listed(card.competences.map((skill) => v.competences[skill])) },
    { term: t.hours, value: hoursText().span(card.hoursFrom, card.hoursTo) },
    ...(needs.length > 0 ? [{ term: t.needs, value: <Lines of={needs} /> }] : []),
    { term: t.language, value: listed(languages) },
  ];
  return facts.filter(({ value }) => value !== '');
}
