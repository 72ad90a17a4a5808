/** The sentences about the parts that somebody may have said something of; `{name}` stands for a value, already in words. */
export const furtherReasonText = {
  'surroundings-fit': {
    da: 'Arbejdet er {surrounding}, som ønsket.',
    en: 'The work is {surrounding}, as wished.',
  },
  'surroundings-other': {
    da: 'Arbejdet er {surrounding}. Ønsket er {wantedSurrounding}.',
    en: 'The work is {surrounding}. The wish is {wantedSurrounding}.',
  },
  'surroundings-unsaid': {
    da: 'Stedet har ikke sagt, om arbejdet er {surrounding}.',
    en: 'The place has not said whether the work is {surrounding}.',
  },
  'surroundings-not-asked': {
    da: 'Personen har ikke sagt, hvordan der skal være omkring arbejdet.',
    en: 'The person has not said what should be around the work.',
  },
  'ask-surroundings': {
    da: 'Spørg, om arbejdet kan være {surrounding}.',
    en: 'Ask whether the work can be {surrounding}.',
  },
  'pace-fits': { da: 'Tempoet er {pace}, som ønsket.', en: 'The pace is {pace}, as wished.' },
  'pace-other': {
    da: 'Tempoet er {pace}. Ønsket er {wantedPace}.',
    en: 'The pace is {pace}. The wish is {wantedPace}.',
  },
  'pace-unsaid': {
    da: 'Stedet har ikke sagt, hvordan tempoet er.',
    en: 'The place has not said what the pace is.',
  },
  'pace-not-asked': {
    da: 'Personen har ikke sagt noget om tempo og samvær.',
    en: 'The person has said nothing of pace and company.',
  },
  'talk-about-pace': {
    da: 'Tal med stedet om tempoet i begyndelsen.',
    en: 'Talk with the place about the pace in the beginning.',
  },
  'contact-fits': {
    da: 'I arbejdet taler man {contact} med andre, som ønsket.',
    en: 'At work one talks {contact} with others, as wished.',
  },
  'contact-other': {
    da: 'I arbejdet taler man {contact} med andre. Ønsket er {wantedContact}.',
    en: 'At work one talks {contact} with others. The wish is {wantedContact}.',
  },
  'contact-unsaid': {
    da: 'Stedet har ikke sagt, hvor meget man taler med andre.',
    en: 'The place has not said how much one talks with others.',
  },
  'talk-about-contact': {
    da: 'Tal med stedet om, hvem man er sammen med i løbet af dagen.',
    en: 'Talk with the place about whom one is with during the day.',
  },
  'support-given': { da: 'Buddyen {support}.', en: 'The buddy {support}.' },
  'support-unsaid': {
    da: 'Stedet har ikke sagt, om buddyen {support}.',
    en: 'The place has not said whether the buddy {support}.',
  },
  'support-not-asked': {
    da: 'Personen har ikke sagt noget om, hvordan en buddy skal hjælpe.',
    en: 'The person has not said how a buddy should help.',
  },
  'ask-support': {
    da: 'Spørg stedet, om buddyen {support}.',
    en: 'Ask the place whether the buddy {support}.',
  },
  'development-given': { da: 'Pladsen kan give {development}.', en: 'The opening can give {development}.' },
  'development-unsaid': {
    da: 'Stedet har ikke sagt, om pladsen kan give {development}.',
    en: 'The place has not said whether the opening can give {development}.',
  },
  'development-not-asked': {
    da: 'Personen har ikke sagt, hvad pladsen skal føre til.',
    en: 'The person has not said what the opening should lead to.',
  },
  'ask-development': {
    da: 'Spørg, om pladsen kan give {development}.',
    en: 'Ask whether the opening can give {development}.',
  },
  'nobody-there-yet': { da: 'Ingen andre er i gang på pladsen endnu.', en: 'Nobody else is at work there yet.' },
  'some-there-already': {
    da: 'Der er {taken} i gang af {places} pladser.',
    en: 'There are {taken} at work of {places} places.',
  },
  'ask-who-has-time': {
    da: 'Spørg, hvem der har tid til en til.',
    en: 'Ask who has time for one more.',
  },
} as const satisfies Record<string, { da: string; en: string }>;
