import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { dayDate, nearDate, shortDate, weekdayName } from '#kit/time/format-dates.ts';
import type { Work } from '../../data/candidates.ts';
import { stepLink } from '../../words/step-links.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { stepsText } from '../../words/steps.text.ts';
import type { ByDeadline } from './sort-by-deadline.ts';
import { todayText } from './today.text.ts';

/** A long list is read from its top; the rest is one press away. */
const mostOverdue = 12;
/** More days than this say nothing any longer; months do. */
const mostDaysInDays = 99;
const daysPerMonth = 30;

/** Past the deadline, today, and the rest folded away until somebody looks ahead. */
export function TodayLists(props: { readonly lists: ByDeadline; readonly onShowAll: () => void }): JSX.Element {
  const nothing = (): boolean =>
    [props.lists.overdue, props.lists.today, props.lists.thisWeek, props.lists.later].every(
      (list) => list.length === 0,
    );
  return (
    <div>
      <Show when={props.lists.overdue.length > 0}>
        <WorkList title={todayText().overdue} count={props.lists.overdue.length}>
          <For each={props.lists.overdue.slice(0, mostOverdue)}>
            {(item, place) => <PersonRow item={item} first={place() === 0} />}
          </For>
        </WorkList>
        <Folded
          title={todayText().moreOverdue(props.lists.overdue.length - mostOverdue)}
          items={props.lists.overdue.slice(mostOverdue)}
        />
      </Show>
      <Show when={props.lists.today.length > 0}>
        <WorkList title={todayText().todayNamed(weekdayName(today()))} count={props.lists.today.length}>
          <For each={props.lists.today}>
            {(item, place) => <PersonRow item={item} first={place() === 0 && props.lists.overdue.length === 0} />}
          </For>
        </WorkList>
      </Show>
      <div class="ff-stack">
        <Folded title={todayText().thisWeek(props.lists.thisWeek.length)} items={props.lists.thisWeek} />
        <Folded title={todayText().later(props.lists.later.length)} items={props.lists.later} />
      </div>
      <Show when={nothing()}>
        <Empty title={todayText().nothingOfKind}>
          <button type="button" class="button button-secondary" onClick={() => props.onShowAll()}>
            {todayText().showAllKinds}
          </button>
        </Empty>
      </Show>
    </div>
  );
}

function Folded(props: { readonly title: string; readonly items: readonly Work[] }): JSX.Element {
  return (
    <Show when={props.items.length > 0}>
      <details class="ff-sheet ff-sheet--flush">
        <summary class="ff-more">
          <span>{props.title}</span>
          <Icon name="chevron-down" />
        </summary>
        <ul class="ff-list ff-more__list">
          <For each={props.items}>{(item) => <PersonRow item={item} first={false} />}</For>
        </ul>
      </details>
    </Show>
  );
}

/** One person with the step that is due. `first` carries the page's one filled button. */
function PersonRow(props: { readonly item: Work; readonly first: boolean }): JSX.Element {
  const dueOn = (): string => props.item.next?.dueOn ?? today();
  const late = (): boolean => dueOn() < today();
  return (
    <WorkRow
      when={when(dueOn(), props.item.businessDaysOver)}
      late={late()}
      who={
        <>
          <A href={`/personer/${props.item.candidateId}`}>{props.item.name}</A>
          <ProtectedMark when={props.item.addressProtected} />
        </>
      }
      what={what(props.item)}
      action={
        <A
          class="button"
          classList={{ 'button-primary': props.first, 'button-secondary': !props.first }}
          href={stepLink(props.item.candidateId, props.item.next?.kind)}
        >
          {props.item.next ? stepsText().action[props.item.next.kind] : todayText().openPerson}
          <span class="sr-only">{todayText().openPersonFor(props.item.name)}</span>
        </A>
      }
    />
  );
}

function when(dueOn: string, businessDaysOver: number | undefined): string {
  const over = daysBetween(dueOn, today());
  if (over > mostDaysInDays) return todayText().monthsOver(Math.floor(over / daysPerMonth));
  if (over > 0) return todayText().daysOver(businessDaysOver ?? over);
  return over === 0 ? nearDate(dueOn) : shortDate(dueOn);
}

function what(item: Work): string {
  if (!item.next) return stepsText().missing;
  const { kind, dueOn } = item.next;
  return dueOn < today() ? stepsText().overdue[kind](dayDate(dueOn)) : stepsText().coming[kind](nearDate(dueOn));
}
