import type { Attempt, Ids } from './attempts.ts';

/** What a municipality's staff do with courses across the partnership: one that is shared with others is not there. */
export const comparedAttempts = (partnership: string): readonly Attempt[] => [
  {
    action: 'compare-courses',
    method: 'GET',
    path: (ids: Ids) => `/api/competence/${partnership}/courses/compared?courseIds=${ids['course']}`,
    refused: { course: 'course-not-found' },
  },
];

/** What somebody keeps in sight: a course that is not shared with them, and what a colleague saved, are not there. */
export const savedAttempts = (scope: string): readonly Attempt[] => [
  {
    action: 'save-course',
    method: 'POST',
    path: () => `/api/competence/${scope}/saved-courses`,
    body: (ids) => ({ courseId: ids['course'] }),
    refused: { course: 'course-not-found' },
  },
  {
    action: 'forget-saved-course',
    method: 'DELETE',
    path: (ids) => `/api/competence/${scope}/saved-courses/${ids['course']}`,
    refused: { course: 'course-not-saved' },
  },
  {
    action: 'delete-search',
    method: 'DELETE',
    path: (ids) => `/api/competence/${scope}/saved-searches/${ids['search']}`,
    refused: { search: 'saved-search-not-found' },
  },
];

/** Suggestions for the municipality's own people, from their own placements. */
export const suggestionAttempts = (scope: string): readonly Attempt[] => [
  {
    action: 'suggest-courses',
    method: 'GET',
    path: (ids) =>
      `/api/competence/${scope}/candidates/${ids['candidate']}/course-suggestions?placementId=${ids['placement']}`,
    refused: { candidate: 'candidate-not-found', placement: 'placement-not-found' },
  },
];
