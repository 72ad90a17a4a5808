/** What is said beside a field of a tailored course. */
export const tailoredFieldErrors = {
  'level-not-higher': {
    da: 'Vælg et højere niveau end det, personen har nu.',
    en: 'Choose a higher level than the person has now.',
  },
  'course-day-passed': { da: 'Vælg en dag, der ikke er gået.', en: 'Choose a day that has not passed.' },
  'closed-on-that-day': {
    da: 'Den dag er en helligdag eller lukkedag. Vælg en anden.',
    en: 'That day is a public holiday or a closing day. Choose another.',
  },
  'course-ends-before-it-begins': {
    da: 'Sidste dag skal være første dag eller senere.',
    en: 'The last day must be the first day or later.',
  },
  'course-day-too-far': { da: 'Vælg en dag inden for et år.', en: 'Choose a day within a year.' },
  'course-price-too-high': {
    da: 'Prisen bliver over en million kroner i alt. Se tallene efter.',
    en: 'The price comes to more than a million kroner in all. Check the figures.',
  },
  'institution-unknown': {
    da: 'Vælg et uddannelsessted, der er med i partnerskabet.',
    en: 'Choose an institution that has joined the partnership.',
  },
  'limits-reversed': {
    da: 'Koordinatorens grænse skal være mindst lige så høj som jobformidlerens.',
    en: 'The coordinator’s limit must be at least the job broker’s.',
  },
  'weeks-reversed': {
    da: 'Det højeste antal uger skal være mindst det laveste.',
    en: 'The highest number of weeks must be at least the lowest.',
  },
  'say-why-declined': { da: 'Skriv, hvad der er i vejen.', en: 'Write what is in the way.' },
  'say-why-broken-off': { da: 'Vælg, hvorfor det stoppede.', en: 'Choose why it stopped.' },
  'prices-not-in-past': {
    da: 'Nye priser gælder fra i dag eller senere.',
    en: 'New prices hold from today or later.',
  },
} as const;
