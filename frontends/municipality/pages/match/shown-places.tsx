import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { OpeningCard } from '#shared/shapes/match.ts';
import { mostShownAtOnce, type ShownProposalsView } from '#shared/shapes/shown-proposals.ts';
import { readShownPlaces, showPlaces, takeBackPlaces } from '../../data/shown-proposals.ts';
import { matchText } from './match.text.ts';
import { shownText } from './shown.text.ts';

type Props = { readonly candidateId: string; readonly name: string; readonly openings: readonly OpeningCard[] };

/** What the person sees in their own app of the places, what they said, and which to show. */
export function ShownPlaces(props: Props): JSX.Element {
  const t = shownText;
  const scope = requiredRole().scope;
  const shown = createAsync(() => readShownPlaces(scope, props.candidateId));
  const stands = (): boolean => (shown()?.items.length ?? 0) > 0;
  return (
    <Show when={shown()}>
      {(known) => (
        <section class="ff-sheet ff-above ff-noprint" aria-labelledby="shown-places">
          <h2 class="h3" id="shown-places">
            {t().title(props.name)}
          </h2>
          <Show when={stands()} fallback={<p class="ff-muted">{t().notShown(props.name)}</p>}>
            <Said of={known()} />
          </Show>
          <Show when={may('show-proposals') && props.openings.length > 0}>
            <Show when={stands()} fallback={<Choose {...props} version={known().version} again={false} />}>
              <details class="ff-fold">
                <summary>{t().change}</summary>
                <Choose {...props} version={known().version} again />
              </details>
              <TakeBack {...props} version={known().version} />
            </Show>
          </Show>
        </section>
      )}
    </Show>
  );
}

type Place = ShownProposalsView['items'][number];

function Said(props: { readonly of: ShownProposalsView }): JSX.Element {
  const t = shownText;
  const when = (): string =>
    [
      props.of.shownOn && t().shownOn(dayDate(props.of.shownOn)),
      props.of.answeredOn && t().answeredOn(dayDate(props.of.answeredOn)),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <>
      <p class="ff-muted">{when()}</p>
      <ul class="ff-list">
        <For each={props.of.items}>
          {(place) => (
            <li class="ff-aside__item ff-head">
              <span>
                {place.companyName}: {place.title}
              </span>
              <Answer of={place} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function Answer(props: { readonly of: Place }): JSX.Element {
  const t = shownText;
  const words = (): string => {
    const { says, reason, rank } = props.of;
    if (!says) return t().waits;
    if (says === 'no' && reason) return t().noBecause(matchText().reasons[reason]);
    return rank ? `${t().says.yes} · ${t().rank(rank)}` : t().says[says];
  };
  const tone = (): 'good' | 'soon' | 'quiet' => {
    if (props.of.says === 'yes') return 'good';
    return props.of.says === 'tell-me-more' ? 'soon' : 'quiet';
  };
  return (
    <Flag tone={tone()} {...(props.of.says === 'yes' && { icon: 'check' as const })}>
      {words()}
    </Flag>
  );
}

function Choose(props: Props & { readonly version: number; readonly again: boolean }): JSX.Element {
  const t = shownText;
  const scope = requiredRole().scope;
  const action = createAction();
  const offered = untrack(() => props.openings.slice(0, mostShownAtOnce));
  const [chosen, setChosen] = createSignal<readonly string[]>(offered.map(({ openingId }) => openingId));
  const choose = (openingId: string, isChosen: boolean): void => {
    const order = props.openings.map((opening) => opening.openingId as string);
    const wanted = new Set(isChosen ? [...chosen(), openingId] : chosen().filter((each) => each !== openingId));
    setChosen(order.filter((each) => wanted.has(each)).slice(0, mostShownAtOnce));
  };
  const show = (): Promise<void> => action.run(() => showAndTell(scope, { ...props, openingIds: chosen() }));
  return (
    <fieldset>
      <legend class="form-label">{t().choose(props.name)}</legend>
      <p class="form-hint">{t().chooseHelp}</p>
      <For each={props.openings}>
        {(opening) => (
          <label class="ff-chip">
            <input
              type="checkbox"
              checked={chosen().includes(opening.openingId)}
              onChange={(event) => choose(opening.openingId, event.currentTarget.checked)}
            />
            <span>
              <Icon name="check" /> {opening.companyName}
            </span>
          </label>
        )}
      </For>
      <ActionProblem of={action} reload={() => void revalidate(readShownPlaces.key)} />
      <div class="ff-actions">
        <Show when={chosen().length > 0} fallback={<p class="ff-muted">{t().chooseOne}</p>}>
          <BusyButton kind="secondary" busy={action.busy()} onClick={() => void show()}>
            <Icon name="ff-phone" /> {props.again ? t().showInstead(props.name) : t().show(props.name)}
          </BusyButton>
        </Show>
      </div>
    </fieldset>
  );
}

async function showAndTell(
  scope: string,
  asked: {
    readonly candidateId: string;
    readonly name: string;
    readonly version: number;
    readonly openingIds: readonly string[];
  },
): Promise<void> {
  const { candidateId, name, version, openingIds } = asked;
  const key = `show-${candidateId}-${version}-${openingIds.join('-')}`;
  await showPlaces(scope, candidateId, { version, openingIds }, key);
  tellDone(shownText().done(name));
  await revalidate(readShownPlaces.key);
}

function TakeBack(props: { readonly candidateId: string; readonly version: number }): JSX.Element {
  const t = shownText;
  const scope = requiredRole().scope;
  const action = createAction();
  const takeBack = (): Promise<void> =>
    action.run(async () => {
      await takeBackPlaces(scope, props.candidateId, props.version, `take-back-${props.candidateId}-${props.version}`);
      tellDone(t().tookBack);
      await revalidate(readShownPlaces.key);
    });
  return (
    <>
      <ActionProblem of={action} reload={() => void revalidate(readShownPlaces.key)} />
      <button type="button" class="function-link ff-link" disabled={action.busy()} onClick={() => void takeBack()}>
        {t().takeBack}
      </button>
    </>
  );
}
