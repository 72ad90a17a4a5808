import { languages } from './vocabulary.ts';

/** Words that a course is described with, so that needs and offers can be compared. Texts: `course.text.ts` of the kit. */

/** What a course is. AMU is known by its code; `own` is the institution's own. */
export const courseKinds = ['amu', 'language', 'fgu', 'eud-brobygning', 'stu', 'hf', 'own'] as const;
export type CourseKind = (typeof courseKinds)[number];

/** What somebody needs to have tried before. */
export const courseLevels = ['beginner', 'some-experience', 'experienced'] as const;

/** Where somebody goes to learn: one of the institution's departments, the own screen, or the workplace. */
export const courseWheres = ['department', 'online', 'workplace'] as const;

/** Between two days, or begun at any time. */
export const courseIntakes = ['dated', 'rolling'] as const;

/** Whom a course is made for. Says whom it suits; it shuts nobody out. */
export const courseTargetGroups = [
  'open-to-all',
  'young-people',
  'education-help',
  'cash-benefit',
  'unemployed-insured',
  'resource-course',
  'sickness-benefit',
  'integration',
  'flex-job',
  'employed-unskilled',
] as const;

/** The language somebody is taught in. */
export const teachingLanguages = ['da', ...languages] as const;

/** A draft is the institution's own; posted courses are found by the partnership's members; the others are over. */
export const courseStates = ['draft', 'posted', 'withdrawn', 'expired'] as const;
export type CourseState = (typeof courseStates)[number];

/** Why a course was taken down. */
export const withdrawalReasons = ['too-few', 'no-teacher', 'no-room', 'other-dates', 'by-mistake', 'other'] as const;
