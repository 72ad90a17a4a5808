/** What can fall due in matching; the sweep has a handler for each. */
export type DueKind = 'six-month-check';
