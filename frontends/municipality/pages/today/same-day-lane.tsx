import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { Work } from '../../data/candidates.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { stepLink } from '../../words/step-links.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { strongestOf } from './strongest.ts';
import { noticesText } from './today-notices.text.ts';

/** Whoever came today and is obviously education-ready: they are helped on the same day (STAR), whatever the deadline is. */
export function SameDayLane(props: { readonly people: readonly Work[] }): JSX.Element {
  const t = noticesText;
  const visited = createAsync(() => readVisitationGroups(requiredRole().scope));
  const came = (): readonly Work[] => strongestOf(props.people, visited()?.groups ?? [], today());
  return (
    <Show when={came().length > 0}>
      <WorkList title={t().sameDay} count={came().length} lead={t().sameDayLead}>
        <For each={came()}>
          {(person) => (
            <WorkRow
              when={t().sameDayWhen}
              who={
                <>
                  <A href={`/personer/${person.candidateId}`}>{person.name}</A>
                  <ProtectedMark when={person.addressProtected} />
                </>
              }
              what={t().sameDayText(dayDate(person.next?.dueOn ?? today()))}
              action={
                <A class="button button-secondary" href={stepLink(person.candidateId, 'first-conversation')}>
                  {t().hold}
                  <span class="sr-only">{t().holdFor(person.name)}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}
