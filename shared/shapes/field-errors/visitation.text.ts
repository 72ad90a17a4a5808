/** What is said beside a field of a candidate's page. */
export const visitationFieldErrors = {
  'unknown-visitation-group': {
    da: 'Vælg en gruppe fra kommunens liste.',
    en: 'Choose a group from the municipality’s list.',
  },
  'date-in-future': { da: 'Vælg en dag, der har været.', en: 'Choose a day that has been.' },
  'date-passed': { da: 'Vælg i dag eller en senere dag.', en: 'Choose today or a later day.' },
  'date-too-long-ago': {
    da: 'Dagen ligger for langt tilbage. Se årstallet efter.',
    en: 'The day is too long ago. Check the year.',
  },
  'candidate-already-known': {
    da: 'Personen er allerede henvist i kommunen.',
    en: 'The person is already referred in this municipality.',
  },
} as const;
