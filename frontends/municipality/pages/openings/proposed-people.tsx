import { createAsync, revalidate } from '@solidjs/router';
import { createEffect, For, Match, on, Show, Switch, type JSX } from 'solid-js';
import { pagesOf, type ListPage } from '#kit/network/pages-of.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import {
  moreProposedPeople,
  readProposedPeople,
  type NoProposals,
  type ProposedPage,
  type ProposedPerson,
} from '../../data/openings.ts';
import { openingsText } from './openings.text.ts';
import { PersonCard } from './person-card.tsx';

type Words = ReturnType<typeof openingsText>['proposed'];

/** Who of our people may suit this place, side by side with what speaks for and against. */
export function ProposedPeople(props: { readonly openingId: string; readonly version: number }): JSX.Element {
  const { scope } = requiredRole();
  const found = createAsync(() => readProposedPeople(scope, props.openingId));
  const isOfVersion = (answer: ProposedPage | NoProposals): boolean =>
    typeof answer === 'string' ? answer === 'not-offered' : answer.openingVersion >= props.version;
  const shown = async (): Promise<boolean> => {
    if (isOfVersion(await readProposedPeople(scope, props.openingId))) return true;
    await revalidate(readProposedPeople.keyFor(scope, props.openingId));
    return isOfVersion(await readProposedPeople(scope, props.openingId));
  };
  createEffect(
    on(
      () => props.version,
      () => waitUntilShown(shown, []),
    ),
  );
  const why = (): NoProposals | undefined => {
    const answer = found();
    return typeof answer === 'string' ? answer : undefined;
  };
  const first = (): ListPage<ProposedPerson> | undefined => {
    const answer = found();
    return typeof answer === 'string' ? undefined : answer;
  };
  return (
    <Switch>
      <Match when={why()}>{(reason) => <NoneBecause reason={reason()} />}</Match>
      <Match when={first()}>
        <People openingId={props.openingId} first={first()} />
      </Match>
    </Switch>
  );
}

function People(props: {
  readonly openingId: string;
  readonly first: ListPage<ProposedPerson> | undefined;
}): JSX.Element {
  const t = (): Words => openingsText().proposed;
  const { scope } = requiredRole();
  const list = pagesOf(
    () => props.first,
    async (cursor) => await moreProposedPeople(scope, props.openingId, cursor),
  );
  const proposed = (): readonly ProposedPerson[] => list.items().filter(({ exclusions }) => exclusions.length === 0);
  const leftOut = (): readonly ProposedPerson[] => list.items().filter(({ exclusions }) => exclusions.length > 0);
  const heading = (): string => {
    const count = proposed().length;
    if (count === 0) return t().none;
    return list.hasMore() && leftOut().length === 0 ? t().headingMore(count) : t().heading(count);
  };
  return (
    <section aria-labelledby="proposed-people">
      <Show when={proposed().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
        <h2 id="proposed-people">{heading()}</h2>
        <p class="ff-muted">{t().lead}</p>
        <div class="ff-match ff-match--many">
          <For each={proposed()}>{(person, place) => <PersonCard person={person} first={place() === 0} />}</For>
        </div>
      </Show>
      <Show when={leftOut().length > 0}>
        <Notice title={t().leftOut(leftOut().length)}>
          <For each={leftOut()}>
            {(person) => (
              <p>
                <b>{person.name ?? t().noName}.</b> {person.exclusions.map(({ text }) => text).join(' ')}
              </p>
            )}
          </For>
        </Notice>
      </Show>
      <Show when={list.items().length > 0}>
        <Pager of={list} shown={t().shown(list.items().length)} />
      </Show>
    </section>
  );
}

function NoneBecause(props: { readonly reason: NoProposals }): JSX.Element {
  const t = (): Words => openingsText().proposed;
  return (
    <Empty title={t()[props.reason]} text={t()[`${props.reason}Text`]}>
      <Show when={props.reason === 'on-their-way'}>
        <button type="button" class="button button-secondary" onClick={() => void revalidate(readProposedPeople.key)}>
          {t().again}
        </button>
      </Show>
    </Empty>
  );
}
