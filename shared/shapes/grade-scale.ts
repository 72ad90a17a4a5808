/** The Danish scale of marks: the lowest and the highest average there can be. By itself, so that a form needs no more of the rules. */
export const gradeScale = { lowest: -3, highest: 12 } as const;
