import { deadlineAt, reminderAt, withDeadlines } from '#services/competence/domain/tailored-deadlines.ts';
import {
  tailoredTable,
  type TailoredAction,
  type TailoredRequest,
} from '#services/competence/domain/tailored-request.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import { tailoredRequestItem } from './tailored-items.ts';

/** What can fall due of a request; the sweep has a handler for each. */
export const tailoredDeadline = 'tailored-deadline';
export const tailoredReminder = 'tailored-reminder';

/** A request with its days set, and the writes that keep it and make it fall due. */
export type KeptRequest = { readonly request: TailoredRequest; readonly writes: readonly Write[] };

/** Keeps a new request. */
export function keepNew(described: TailoredRequest, today: CivilDate): KeptRequest {
  const request = withDeadlines(described, today, danishCalendar);
  return { request, writes: [insert(tailoredRequestItem, request), ...dueRows(request)] };
}

/** Steps after which the days count anew although the state is the same. */
const countAnew: readonly TailoredAction[] = ['weigh-offers'];

/**
 * Keeps a request that went a step on. A new state has days of its own; rows of the state before find them changed and
 * do nothing.
 */
export function keepStep(
  before: TailoredRequest,
  after: TailoredRequest,
  action: TailoredAction,
  today: CivilDate,
): KeptRequest {
  const isNew = after.state !== before.state || countAnew.includes(action);
  const request = isNew ? withDeadlines(after, today, danishCalendar) : after;
  const states = priorStates(tailoredTable, action);
  return {
    request,
    writes: [replace(tailoredRequestItem, before, request, states), ...(isNew ? dueRows(request) : [])],
  };
}

function dueRows(request: TailoredRequest): Write[] {
  const [deadline, reminder] = [deadlineAt(request), reminderAt(request)];
  const about = request.requestId;
  return [
    ...(deadline ? [put(dueRow, { dueAt: deadline, what: tailoredDeadline, about })] : []),
    ...(reminder ? [put(dueRow, { dueAt: reminder, what: tailoredReminder, about })] : []),
  ];
}
