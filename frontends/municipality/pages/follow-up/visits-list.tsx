import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, shortDate } from '#kit/time/format-dates.ts';
import { readMyVisits, type NamedVisit } from '../../data/visits.ts';
import { visitsText } from '../placement/follow-up/visits.text.ts';

/** So many days ahead a visit is near. */
const nearDays = 7;

/** My visits of the week ahead, and those before that nobody has written about. */
export function VisitsList(): JSX.Element {
  const t = visitsText;
  const visits = createAsync(async () => (may('list-my-visits') ? readMyVisits(requiredRole().scope) : undefined));
  const near = (): readonly NamedVisit[] =>
    (visits() ?? []).filter(({ startsAt }) => civilDateOf(startsAt) <= addDays(today(), nearDays));
  const isPast = ({ startsAt }: NamedVisit): boolean => civilDateOf(startsAt) < today();
  return (
    <Show when={near().length > 0}>
      <WorkList title={t().mine} count={near().length}>
        <For each={near()}>
          {(visit) => (
            <WorkRow
              when={`${shortDate(civilDateOf(visit.startsAt))} ${clockTime(visit.startsAt)}`}
              late={isPast(visit)}
              who={
                <A href={`/personer/${visit.candidateId}/placering`}>
                  {visit.name ?? t().nameless} · {visit.companyName}
                </A>
              }
              what={[t().visitor[visit.visitor], ...(visit.about ? [visit.about] : [])].join(' · ')}
              action={
                <A class="button button-secondary" href={`/personer/${visit.candidateId}/placering`}>
                  {isPast(visit) ? t().dueToNote : t().open}
                  <span class="sr-only">, {visit.name ?? t().nameless}</span>
                </A>
              }
            />
          )}
        </For>
      </WorkList>
    </Show>
  );
}
