import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Notice } from '#kit/parts/states.tsx';
import { personId, requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { AbsenceView, HandoverView } from '#shared/shapes/handover.ts';
import { readAbsences, readHandovers } from '../../data/handovers.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { noticesText } from './today-notices.text.ts';

/** So many days a handover is news for whoever got the people. */
const newsForDays = 7;

/** Whom I cover for just now, and who was handed over to me lately. */
export function TodayNotices(): JSX.Element {
  const t = noticesText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const absences = createAsync(() => readAbsences(scope));
  const handovers = createAsync(() => readHandovers(scope, personId()));
  const name = (id: string): string => nameOf(id, staff()) ?? '';
  const covering = (): readonly AbsenceView[] =>
    (absences()?.items ?? []).filter(({ coveredById, from }) => coveredById === personId() && from <= today());
  const received = (): readonly HandoverView[] =>
    (handovers()?.items ?? []).filter(
      ({ state, at }) => state === 'done' && civilDateOf(at) >= addDays(today(), -newsForDays),
    );
  return (
    <>
      <For each={covering()}>
        {(absence) => (
          <Notice title={t().covering(name(absence.personId), dayDate(absence.to))}>
            <Show when={absence.note}>
              <p>{absence.note}</p>
            </Show>
            <A href={`/personer?vis=team&ejer=${absence.personId}`}>{t().seeTheirs(name(absence.personId))}</A>
          </Notice>
        )}
      </For>
      <For each={received()}>
        {(handover) => (
          <Notice title={t().received(handover.cases, name(handover.fromId))}>
            <p>{handover.note}</p>
            <A href={`/personer/overdragelse/${handover.handoverId}`}>{t().seeReceived(handover.cases)}</A>
          </Notice>
        )}
      </For>
    </>
  );
}
