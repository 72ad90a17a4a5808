import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import { courseBeginsAtMostAhead, courseEndsAtMostAhead, coursePriceAtMost } from '#shared/rules/course-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { Institution } from './institution.ts';

/** What a course is held against when it is to be found: today, the institution's departments, the municipalities. */
export type CourseSurroundings = {
  readonly today: CivilDate;
  readonly departments: Institution['departments'];
  readonly members: ReadonlySet<string>;
};

/** What cannot be accepted of a course that is to be found from today. A course that has begun may still take people. */
export function courseFaults(course: CourseFacts, { today, departments, members }: CourseSurroundings): FieldError[] {
  const { startsOn, endsOn, expiresOn, where, department, sharedWith, priceKr } = course;
  const until = addMonths(today, ruleOn(courseEndsAtMostAhead, today).value);
  const isAtNoDepartment = where === 'department' && !departments.some(({ name }) => name === department);
  return [
    ...(endsOn !== undefined && endsOn < today ? [fieldError('/endsOn', 'course-ended')] : []),
    ...(endsOn !== undefined && endsOn > until ? [fieldError('/endsOn', 'too-far-ahead')] : []),
    ...(expiresOn !== undefined && expiresOn < today ? [fieldError('/expiresOn', 'date-passed')] : []),
    ...(expiresOn !== undefined && expiresOn > until ? [fieldError('/expiresOn', 'too-far-ahead')] : []),
    ...(startsOn > addMonths(today, ruleOn(courseBeginsAtMostAhead, today).value)
      ? [fieldError('/startsOn', 'too-far-ahead')]
      : []),
    ...(isAtNoDepartment ? [fieldError('/department', 'unknown-department')] : []),
    ...(sharedWith !== 'partnership' && !members.has(sharedWith)
      ? [fieldError('/sharedWith', 'unknown-municipality')]
      : []),
    ...(priceKr > ruleOn(coursePriceAtMost, today).value ? [fieldError('/priceKr', 'too-high')] : []),
  ];
}
