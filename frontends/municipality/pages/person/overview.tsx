import { A, createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Timeline, type TimelineItem } from '#kit/parts/timeline.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readStaff } from '../../data/municipality.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { readHistory, readPerson } from '../../data/person.ts';
import { overviewText } from './overview.text.ts';
import { firstName } from './first-name.ts';
import { pathOf } from './path-entries.ts';
import { lineOfEntry, lineOfNextStep, type Names } from './timeline-lines.tsx';
import { WishesAndNeeds } from './wishes-and-needs.tsx';

/** The person's path in one line of time, and beside it what the person wishes and needs. */
export function Overview(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <div class="ff-split">
          <Loaded says={overviewText().loading}>
            <Path person={known()} />
          </Loaded>
          <WishesAndNeeds person={known()} />
        </div>
      )}
    </Show>
  );
}

function Path(props: { readonly person: CandidateView }): JSX.Element {
  const t = overviewText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const groups = createAsync(() => readVisitationGroups(scope));
  const names = (): Names => ({
    candidateId: props.person.candidateId,
    staff: staff() ?? [],
    visitationGroups: [...(groups()?.groups ?? []), ...(groups()?.others ?? [])],
  });
  const list = pagesOf(
    () => ({ items: props.person.history, cursor: props.person.historyCursor }),
    (cursor) => readHistory(scope, props.person.candidateId, cursor),
  );
  const lines = (): readonly TimelineItem[] =>
    [
      ...lineOfNextStep(props.person, names()),
      ...pathOf(props.person, list.items(), list.hasMore()).map((line) => lineOfEntry(line, names())),
    ].toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <section class="ff-sheet" aria-labelledby="path">
      <div class="ff-head">
        <h2 id="path">{t().path(firstName(props.person))}</h2>
        <Show when={may('hold-first-conversation') && props.person.state !== 'closed'}>
          <A class="button button-secondary" href={`/personer/${props.person.candidateId}/samtale`}>
            <Icon name="plus" />
            {t().writeConversation}
          </A>
        </Show>
      </div>
      <Timeline items={lines()} />
      <Show when={list.hasMore()}>
        <div class="ff-ruled">
          <BusyButton kind="secondary" busy={list.busy()} onClick={() => void list.more()}>
            {t().older}
          </BusyButton>
        </div>
      </Show>
    </section>
  );
}
