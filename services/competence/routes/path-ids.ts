import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathId, pathInstitution, pathWord } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

/** The course a path names, under its institution. Refusal: course-not-found where it cannot be one. */
export const courseIn = (c: Context<House>) => ({
  institutionId: pathInstitution(c),
  courseId: pathId(c, 'courseId', 'course', () => refused('course-not-found')),
});

/** A lesson under its course and institution. Refusal: lesson-not-found where it cannot be one. */
export const lessonIn = (c: Context<House>) => ({
  ...courseIn(c),
  lessonId: pathId(c, 'lessonId', 'lesson', () => refused('lesson-not-found')),
});

/** Somebody's enrolment under the course and its institution. Refusal: enrolment-not-found where it cannot be one. */
export const onCourseIn = (c: Context<House>) => ({ ...courseIn(c), enrolmentId: enrolmentIn(c) });

export const candidateIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-found'));

export const orderIn = (c: Context<House>) => pathId(c, 'orderId', 'order', () => refused('order-not-found'));

export const packageIn = (c: Context<House>) =>
  pathId(c, 'packageId', 'trainingPackage', () => refused('package-not-found'));

/** A course alone, as the municipalities name it. */
export const courseAloneIn = (c: Context<House>) => pathId(c, 'courseId', 'course', () => refused('course-not-found'));

export const enrolmentIn = (c: Context<House>) =>
  pathId(c, 'enrolmentId', 'enrolment', () => refused('enrolment-not-found'));
/** A municipality's own request. */
export const tailoredRequestIn = (c: Context<House>) =>
  pathId(c, 'requestId', 'tailoredRequest', () => refused('tailored-request-not-found'));

/** A request as an institution knows it. */
export const askedRequestIn = (c: Context<House>) =>
  pathId(c, 'requestId', 'tailoredRequest', () => refused('asked-request-not-found'));

export { pathCompany as companyIn, pathInstitution as institutionIn } from '#shared/runtime/path-id.ts';
export const certificateIn = (c: Context<House>) =>
  pathId(c, 'certificateId', 'certificate', () => refused('certificate-not-found'));

export const jobIn = (c: Context<House>) => pathId(c, 'jobId', 'job', () => refused('job-not-found'));

export const shareIn = (c: Context<House>) => pathId(c, 'shareId', 'share', () => refused('share-not-found'));

export const showingIn = (c: Context<House>) => pathId(c, 'answerId', 'answer', () => refused('showing-not-found'));

export const receivedIn = (c: Context<House>) =>
  pathId(c, 'answerId', 'answer', () => refused('portfolio-not-received'));

/** What a shared link names: the link, and the word that opens it. */
export const sharedIn = (c: Context<House>) => ({ shareId: pathWord(c, 'shareId'), word: pathWord(c, 'word') });
