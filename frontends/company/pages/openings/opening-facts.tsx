import { For, type JSX } from 'solid-js';
import { type Municipality } from '#kit/companies/company-data.ts';
import { sentence } from '#kit/language/texts.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { traitsInWords } from '#kit/openings/traits-in-words.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { Lines } from '../../parts/lines.tsx';
import { danishText } from '#kit/words/danish.text.ts';
import { hoursText } from '../../words/hours.text.ts';
import { spokenHours } from '#kit/time/spoken-time.ts';
import { openingText } from './opening.text.ts';

/** An opening in words, as the municipality reads it. */
export function OpeningInWords(props: {
  readonly opening: OpeningFacts;
  readonly company: CompanyProfile;
  readonly municipalities: readonly Municipality[];
}): JSX.Element {
  return (
    <>
      <h2>{openingText().tasks}</h2>
      <ul>
        <For each={props.opening.tasks}>{(task) => <li>{task}</li>}</For>
      </ul>
      <Facts form="two" facts={factsOf(props.opening, props.company, props.municipalities)} />
    </>
  );
}

function factsOf(
  opening: OpeningFacts,
  company: CompanyProfile,
  municipalities: readonly Municipality[],
): readonly Fact[] {
  const t = openingText();
  const v = vocabularyText();
  const { demands, offeredTo } = opening;
  const site = company.sites.find(({ postalCode }) => postalCode === opening.postalCode);
  const demanded = [
    demands.liftsKg > 0 ? t.lifts(formatNumber(demands.liftsKg)) : t.noLifts,
    danishText().asked[demands.danish],
    ...(demands.drivingLicence ? [t.licence] : []),
  ];
  return [
    { term: t.workArea, value: v.workAreas[opening.workArea] },
    { term: t.kinds, value: <Lines of={opening.kinds.map((kind) => v.placementKinds[kind])} /> },
    { term: t.hours, value: hoursText().span(opening.hoursFrom, opening.hoursTo) },
    {
      term: t.days,
      value: `${sentence(listed(opening.days.map((day) => v.weekdays[day])))}, ${spokenHours(opening.startsAt, opening.endsAt)}`,
    },
    { term: t.where, value: site ? `${site.name}, ${site.postalCode} ${site.city}` : opening.postalCode },
    { term: t.demands, value: <Lines of={demanded} /> },
    {
      term: t.accommodates,
      value:
        opening.accommodates.length > 0 ? (
          <Lines of={opening.accommodates.map((need) => v.considerations[need])} />
        ) : (
          t.nothing
        ),
    },
    ...traitsInWords(opening.traits),
    { term: t.languages, value: listed(opening.languages.map((language) => v.languages[language])) || t.onlyDanish },
    { term: t.places, value: formatNumber(opening.places) },
    {
      term: t.offeredTo,
      value:
        offeredTo === 'partnership'
          ? t.everyone
          : (municipalities.find(({ code }) => code === offeredTo)?.name ?? offeredTo),
    },
    { term: t.buddy, value: company.buddies.find(({ buddyId }) => buddyId === opening.buddyId)?.name ?? t.noBuddy },
  ];
}
