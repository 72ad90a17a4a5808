import { addBusinessDays } from '#shared/kernel/business-days.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';

import { ruleOn } from '#shared/rules/dated-rule.ts';
import { endingSoon, visitWithin } from '#shared/rules/order-rules.ts';
import type { OrderReminder } from '#shared/shapes/order-words.ts';
import { isOver, type MunicipalOrder } from './municipal-order.ts';

type Reminded = Pick<MunicipalOrder, 'state' | 'course' | 'endsOn'>;

/** The day each reminder of an order falls due as it stands now. */
export function remindersOf(order: Reminded): readonly { readonly what: OrderReminder; readonly dueOn: CivilDate }[] {
  const { state, course, endsOn } = order;
  const visitBy =
    course.acceptedOn &&
    addBusinessDays(course.acceptedOn, ruleOn(visitWithin, course.acceptedOn).value, danishCalendar);
  return [
    ...(state === 'accepted' && visitBy ? [{ what: 'visit-not-held', dueOn: visitBy } as const] : []),
    ...(state === 'starting' && course.startUpUntil
      ? [{ what: 'evaluation-due', dueOn: course.startUpUntil } as const]
      : []),
    ...(isOver(order)
      ? []
      : [{ what: 'ending-soon', dueOn: addDays(endsOn, -ruleOn(endingSoon, endsOn).value) } as const]),
  ];
}

/** What is due on a day, or was before it. */
export function dueReminders(order: Reminded, today: CivilDate): OrderReminder[] {
  return remindersOf(order).flatMap(({ what, dueOn }) => (dueOn <= today ? [what] : []));
}
