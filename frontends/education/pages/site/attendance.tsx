import { createAsync, revalidate, useSearchParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { civilDate, isCivilDate } from '#shared/kernel/time.ts';
import { attendanceMarks, awayReasons, type AttendanceMark, type AwayReason } from '#shared/shapes/order-words.ts';
import type { AttendanceLine } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readAttendance, readPeopleHere } from '../../data/site.ts';
import { attendanceText } from './attendance.text.ts';
import { siteText } from './site.text.ts';
import { SitePage } from './site-page.tsx';

/** Who is here today? Two presses for each person at most, with one thumb. */
export function Attendance(): JSX.Element {
  return (
    <SitePage
      title={attendanceText().title}
      action="open-attendance-day"
      keys={[readAttendance.key, readPeopleHere.key]}
    >
      {() => <Day />}
    </SitePage>
  );
}

function Day(): JSX.Element {
  const t = attendanceText;
  const own = ownInstitution();
  const [params, setParams] = useSearchParams<{ dag?: string }>();
  const on = (): string => {
    const { dag } = params;
    return dag && isCivilDate(dag) && dag <= today() ? dag : today();
  };
  const show = (day: string): void => setParams({ dag: day === today() ? undefined : day }, { replace: true });
  const first = createAsync(() => readAttendance(own.scope, own.institutionId, on()));
  const list = pagesOf(first, (cursor) => readAttendance(own.scope, own.institutionId, on(), cursor));
  const left = (): number => list.items().filter(({ mark, paused }) => !mark && !paused).length;
  return (
    <>
      <h1>{t().heading(nearDate(on()))}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-actions" role="group" aria-label={t().days}>
        <button type="button" class="button button-secondary" onClick={() => show(addDays(on(), -1))}>
          {t().before}
        </button>
        <Show when={on() < today()}>
          <button type="button" class="button button-secondary" onClick={() => show(addDays(on(), 1))}>
            {t().after}
          </button>
          <button type="button" class="function-link" onClick={() => show(today())}>
            {t().today}
          </button>
        </Show>
      </div>
      <Show when={first()}>
        <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <p class="ff-muted ff-above" role="status">
            {t().left(left())}
          </p>
          <WorkList title={t().list} count={list.items().length}>
            <For each={list.items()}>{(line) => <PersonMarks of={line} on={on()} />}</For>
          </WorkList>
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </Show>
    </>
  );
}

function PersonMarks(props: { readonly of: AttendanceLine; readonly on: string }): JSX.Element {
  const t = attendanceText;
  const w = orderWords;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const [asksWhy, setAsksWhy] = createSignal(false);
  const action = createAction();
  const name = (): string => nameHere(props.of.candidateId, people()) ?? siteText().nameless;
  const mark = (chosen: AttendanceMark, reason?: AwayReason): void => {
    setAsksWhy(false);
    void action.run(async () => {
      const { orderId, version } = props.of;
      const { attendance } = competence.institutions[':institutionId'].orders[':orderId'];
      const json = { version, on: civilDate(props.on), mark: chosen, ...(reason && { reason }) };
      await answerOf(attendance.$put({ param: { ...own, orderId }, json }));
      await revalidate(readAttendance.key);
    });
  };
  return (
    <li class="ff-work__row ff-work__row--two">
      <div>
        <p class="ff-work__who">
          {name()}{' '}
          <Show when={props.of.paused}>
            <Flag tone="soon" icon="hourglass">
              {t().paused}
            </Flag>
          </Show>
        </p>
        <Show when={props.of.reason}>{(reason) => <p class="ff-work__what">{w().awayReasons[reason()]}</p>}</Show>
      </div>
      <div>
        <div class="ff-toggle" role="group" aria-label={t().marks(name())}>
          <For each={attendanceMarks}>
            {(each) => (
              <button
                type="button"
                aria-pressed={props.of.mark === each}
                aria-expanded={each === 'away' ? asksWhy() : undefined}
                onClick={() => (each === 'away' ? setAsksWhy(!asksWhy()) : mark(each))}
              >
                {w().marks[each]}
              </button>
            )}
          </For>
        </div>
        <Show when={asksWhy()}>
          <div class="ff-actions" role="group" aria-label={t().reasonsOf(name())}>
            <For each={awayReasons}>
              {(reason) => (
                <button type="button" class="button button-secondary" onClick={() => mark('away', reason)}>
                  {w().awayReasons[reason]}
                </button>
              )}
            </For>
          </div>
        </Show>
        <ActionProblem of={action} reload={() => void revalidate(readAttendance.key)} />
      </div>
    </li>
  );
}
