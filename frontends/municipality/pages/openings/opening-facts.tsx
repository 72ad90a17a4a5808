import { createAsync } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { readCompany, readMunicipalities } from '#kit/companies/company-data.ts';
import { language } from '#kit/language/language.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { sentence } from '#kit/language/texts.ts';
import { traitsInWords } from '#kit/openings/traits-in-words.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { OpeningView } from '#shared/shapes/opening.ts';
import { occupationsIn } from '#shared/shapes/occupations.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import { networkScope } from '../../data/network-scope.ts';
import { clockAsWritten, hoursAWeek, kindsInLine } from './opening-words.ts';
import { openingsText } from './openings.text.ts';

/** What there is to do, when and where, and what the workplace can meet. */
export function OpeningFactsSheet(props: { readonly opening: OpeningView }): JSX.Element {
  const t = openingsText;
  const scope = networkScope();
  const company = createAsync(() => readCompany(scope, props.opening.companyId));
  const municipalities = createAsync(() => readMunicipalities(scope));
  const buddyName = (): string | undefined =>
    company()?.buddies.find(({ buddyId }) => buddyId === props.opening.opening.buddyId)?.name;
  const offeredTo = (): string => {
    const { offeredTo: code } = props.opening.opening;
    if (code === 'partnership') return t().toPartnership;
    return municipalities()?.find((known) => known.code === code)?.name ?? t().toMunicipality;
  };
  return (
    <section class="ff-sheet ff-below" aria-labelledby="opening-facts">
      <h2 class="h3" id="opening-facts">
        {t().facts}
      </h2>
      <ul>
        <For each={props.opening.opening.tasks}>{(task) => <li>{task}</li>}</For>
      </ul>
      <Facts
        form="row"
        facts={[
          ...factsOf(props.opening),
          { term: t().offeredTo, value: offeredTo() },
          { term: t().buddy, value: buddyName() ?? '–' },
        ]}
      />
      <p class="ff-muted ff-ruled">
        {t().changed(dayDate(civilDateOf(props.opening.changedAt)), props.opening.changedBy)}
      </p>
    </section>
  );
}

function factsOf(view: OpeningView): readonly Fact[] {
  const t = openingsText();
  const words = vocabularyText();
  const { opening } = view;
  const days = weekdays.filter((day) => opening.days.includes(day)).map((day) => words.weekdays[day]);
  const { demands } = opening;
  return [
    ...occupationOf(opening),
    { term: t.kinds, value: kindsInLine(opening.kinds) },
    { term: t.hoursTerm, value: hoursAWeek(opening) },
    {
      term: t.when,
      value: t.whenText(sentence(days.join(', ')), clockAsWritten(opening.startsAt), clockAsWritten(opening.endsAt)),
    },
    { term: t.where, value: t.placed(opening.postalCode, view.town) },
    { term: t.lifts, value: t.liftsText(demands.liftsKg) },
    { term: t.danish, value: words.danish[demands.danish] },
    { term: t.licence, value: demands.drivingLicence ? t.licenceYes : t.licenceNo },
    {
      term: t.accommodates,
      value: listed(opening.accommodates.map((need) => words.considerations[need])) || t.nothingChosen,
    },
    ...traitsInWords(opening.traits),
    { term: t.languages, value: listed([t.onlyDanish, ...opening.languages.map((code) => words.languages[code])]) },
  ];
}

/** The public groups of occupations that the tasks speak of, with their codes; nothing where they speak of none we know. */
function occupationOf({ tasks }: OpeningView['opening']): readonly Fact[] {
  const found = occupationsIn(tasks.join(' ')).slice(0, mostOccupations);
  const value = found.map(({ da, title, code }) => `${language() === 'da' ? da : title} (${code})`).join(', ');
  return value ? [{ term: openingsText().occupation, value }] : [];
}

const mostOccupations = 2;
