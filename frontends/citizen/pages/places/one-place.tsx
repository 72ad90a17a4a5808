import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Listen } from '#kit/parts/listen.tsx';
import { ownNoReasons, proposalSays, type MyPlace, type ProposalSays } from '#shared/shapes/shown-proposals.ts';
import { placesText } from './places.text.ts';
import { putHigher, rankOf, reasoning, saidTo, saying, type SaidLines } from './said-to-places.ts';

type Open = NonNullable<MyPlace['open']>;
const symbols: Readonly<Record<ProposalSays, IconName>> = { yes: 'ff-thumb', no: 'close', 'tell-me-more': 'help' };

/** One place: what it is like, how it suits, and the three things to say. */
export function OnePlace(props: {
  readonly place: MyPlace;
  readonly said: SaidLines;
  readonly onSay: (lines: SaidLines) => void;
}): JSX.Element {
  const t = placesText;
  const titleId = createUniqueId();
  const says = (): ProposalSays | undefined => saidTo(props.said, props.place.openingId)?.says;
  return (
    <article class="ff-sheet" aria-labelledby={titleId}>
      <h2 class="h3" id={titleId}>
        {props.place.companyName}
      </h2>
      <p class="ff-strong">{props.place.title}</p>
      <Show when={props.place.open} fallback={<p>{t().closed}</p>}>
        {(open) => (
          <>
            <Listen text={aloud(props.place, open())} />
            <p>{facts(open())}</p>
            <h3 class="h4">{t().tasks}</h3>
            <ul>
              <For each={open().tasks}>{(task) => <li>{task}</li>}</For>
            </ul>
            <h3 class="h4">{t().fits}</h3>
            <ul class="ff-list ff-why">
              <For each={open().parts}>
                {({ name, level }) => (
                  <li classList={{ 'ff-why--con': level === 'partly' || level === 'little' }}>
                    <Icon name={level === 'partly' || level === 'little' ? 'minus' : 'check'} />
                    <span>
                      {t().part[name]}: {t().level[level]}
                    </span>
                  </li>
                )}
              </For>
            </ul>
            <div class="ff-actions ff-above" role="group" aria-label={t().group(props.place.companyName)}>
              <For each={proposalSays}>
                {(each) => (
                  <button
                    type="button"
                    class="button"
                    classList={{ 'button-primary': says() === each, 'button-secondary': says() !== each }}
                    aria-pressed={says() === each}
                    onClick={() => props.onSay(saying(props.said, props.place.openingId, each))}
                  >
                    <Icon name={symbols[each]} /> {t().says[each]}
                  </button>
                )}
              </For>
            </div>
            <Show when={says() === 'no'}>
              <WhyNot {...props} />
            </Show>
            <Show when={says() === 'yes'}>
              <Rank {...props} />
            </Show>
          </>
        )}
      </Show>
    </article>
  );
}

type Said = { readonly place: MyPlace; readonly said: SaidLines; readonly onSay: (lines: SaidLines) => void };

/** Why not, in one press; nobody has to say. */
function WhyNot(props: Said): JSX.Element {
  const t = placesText;
  const chosen = (): string | undefined => saidTo(props.said, props.place.openingId)?.reason;
  return (
    <div class="ff-above" role="group" aria-label={t().why}>
      <p class="mb-0">{t().why}</p>
      <div class="ff-actions">
        <For each={ownNoReasons}>
          {(reason) => (
            <button
              type="button"
              class="button button-small"
              classList={{ 'button-primary': chosen() === reason, 'button-secondary': chosen() !== reason }}
              aria-pressed={chosen() === reason}
              onClick={() => props.onSay(reasoning(props.said, props.place.openingId, reason))}
            >
              {t().reasons[reason]}
            </button>
          )}
        </For>
      </div>
    </div>
  );
}

/** Which choice it is of those with a yes, and a press that puts it before the one above. */
function Rank(props: Said): JSX.Element {
  const t = placesText;
  const rank = (): number => rankOf(props.said, props.place.openingId);
  return (
    <p class="ff-above mb-0">
      <b>{t().rank(rank())}</b>{' '}
      <Show when={rank() > 1}>
        <button
          type="button"
          class="function-link ff-link"
          onClick={() => props.onSay(putHigher(props.said, props.place.openingId))}
        >
          {t().higher}
          <span class="sr-only">, {props.place.companyName}</span>
        </button>
      </Show>
    </p>
  );
}

function facts(open: Open): string {
  const t = placesText();
  const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
  return [
    t.hours(formatNumber(open.hoursFrom), formatNumber(open.hoursTo)),
    t.clock(clock(open.startsAt), clock(open.endsAt)),
    open.town,
    open.travel && t.travel[open.travel.transport](formatNumber(open.travel.minutes)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function aloud(place: MyPlace, open: Open): string {
  const t = placesText();
  const parts = open.parts.map(({ name, level }) => `${t.part[name]}: ${t.level[level]}`);
  return [place.companyName, place.title, facts(open), t.tasks, ...open.tasks, t.fits, ...parts].join('. ');
}
