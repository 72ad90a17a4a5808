/** What is said beside a field about how somebody works. */
export const workCapacityFieldErrors = {
  'say-something': {
    da: 'Udfyld mindst ét felt: opgaver, tempo, timer, støtte, hvad der hjælper, eller hvad der er svært.',
    en: 'Fill in at least one: tasks, pace, hours, support, what helps or what is hard.',
  },
  'looks-like-health': {
    da: 'Her står ord, der ligner helbred. Skriv det som noget, du ser i arbejdet, eller sæt kryds i, at ordene skal blive stående.',
    en: 'Some words look like health information. Write it as something you see at work, or tick that the words shall stay.',
  },
  'health-words-need-a-reason': {
    da: 'Ordene ligner helbred. Skriv, hvorfor det alligevel kan bruges.',
    en: 'The words look like health information. Write why it can be used all the same.',
  },
  'above-rules-say-why': {
    da: 'Det går ud over, hvad reglerne siger. Skriv hvorfor.',
    en: 'This goes beyond what the rules say. Write why.',
  },
  'after-compensation-end': {
    da: 'Datoen ligger efter den sidste dag, der er bevilget.',
    en: 'The date is after the last day that was granted.',
  },
} as const;
