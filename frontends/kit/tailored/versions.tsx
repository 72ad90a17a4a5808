import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { Flag } from '../parts/flag.tsx';
import { dayDate, shortDate } from '../time/format-dates.ts';
import type { CounterVersion, OfferVersion } from '#shared/shapes/tailored-exchange.ts';
import { kroner } from './kroner.ts';
import { tailoredWords } from './tailored-words.text.ts';

type Version = OfferVersion | CounterVersion;

/** Everything both sides proposed, side by side on a desk and under one another on a phone, the latest first. */
export function Versions(props: {
  readonly offers: readonly OfferVersion[];
  readonly counters: readonly CounterVersion[];
}): JSX.Element {
  // A counter-proposal answers the offer of its number: they alternate.
  const inOrder = (): readonly Version[] =>
    [...props.offers, ...props.counters].toSorted(
      (one, other) => other.number - one.number || (one.by === 'municipality' ? -1 : 1),
    );
  return (
    <ul class="ff-list ff-proposals">
      <For each={inOrder()}>{(version, place) => <OneVersion of={version} latest={place() === 0} />}</For>
    </ul>
  );
}

function OneVersion(props: { readonly of: Version; readonly latest: boolean }): JSX.Element {
  const t = tailoredWords;
  return (
    <li class="ff-version" classList={{ 'ff-version--latest': props.latest }}>
      <div class="ff-version__head">
        <h3>{props.of.by === 'institution' ? t().version(props.of.number) : t().counter(props.of.number)}</h3>
        <Show when={props.latest} fallback={<span class="ff-muted">{shortDate(props.of.sentOn)}</span>}>
          <Flag tone="good">{t().latest}</Flag>
        </Show>
      </div>
      <p>{props.of.by === 'institution' ? props.of.content : props.of.words}</p>
      <Facts form="stacked" facts={props.of.by === 'institution' ? factsOfOffer(props.of) : factsOfCounter(props.of)} />
    </li>
  );
}

function factsOfOffer(offer: OfferVersion): readonly Fact[] {
  const t = tailoredWords();
  const reckoned = t.lessonsTimes(formatNumber(offer.lessons), kroner(offer.lessonOre));
  return [
    {
      term: t.price,
      value: (
        <>
          <b class="ff-num">{kroner(offer.totalOre)}</b>
          <br />
          <span class="ff-muted">
            {reckoned}
            <Show when={offer.extraOre > 0}>
              <br />
              {t.extra(kroner(offer.extraOre))}
            </Show>
          </span>
        </>
      ),
    },
    { term: t.dates, value: t.from(dayDate(offer.startsOn), dayDate(offer.endsOn)) },
    { term: t.hoursAWeek, value: formatNumber(offer.hoursPerWeek) },
    { term: t.where, value: t.places[offer.place] },
    { term: t.teacher, value: offer.teacherName },
    ...(offer.conditions ? [{ term: t.conditions, value: offer.conditions }] : []),
  ];
}

function factsOfCounter({ priceOre, hoursPerWeek, startsOn }: CounterVersion): readonly Fact[] {
  const t = tailoredWords();
  return [
    ...(priceOre === undefined ? [] : [{ term: t.priceWanted, value: kroner(priceOre) }]),
    ...(hoursPerWeek === undefined ? [] : [{ term: t.hoursAWeek, value: formatNumber(hoursPerWeek) }]),
    ...(startsOn ? [{ term: t.firstDay, value: dayDate(startsOn) }] : []),
  ];
}
