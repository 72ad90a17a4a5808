import { texts } from '#kit/language/texts.ts';

/** Bridge-building: the five core elements. */
export const bridgeText = texts(
  {
    elements: {
      'ordinary-setting': 'Almindelige rammer: løbende optag og fast skema på skolen',
      'danish-and-maths': 'Dansk og matematik',
      'sniff-internships': 'Snusepraktikker',
      'education-mentor': 'Uddannelsesmentor hele vejen',
      'retention-mentor': 'Fastholdelsesmentor, til der er en læreplads',
    },
    met: 'Er der.',
    notMet: 'Mangler.',
    of: (have: number, need: number) => `${have} af ${need}.`,
    contacts: 'Kommunen på skolen',
    noContact: 'Der er ikke skrevet, hvem fra kommunen der er på skolen.',
    at: (day: string, from: string, to: string) => `${day} kl. ${from}–${to}`,
    days: {
      monday: 'mandag',
      tuesday: 'tirsdag',
      wednesday: 'onsdag',
      thursday: 'torsdag',
      friday: 'fredag',
      saturday: 'lørdag',
      sunday: 'søndag',
    },
  },
  {
    elements: {
      'ordinary-setting': 'Ordinary setting: rolling intake and a fixed timetable at the school',
      'danish-and-maths': 'Danish and maths',
      'sniff-internships': 'Sniff internships',
      'education-mentor': 'An education mentor all the way',
      'retention-mentor': 'A retention mentor until an internship is in place',
    },
    met: 'Is there.',
    notMet: 'Is missing.',
    of: (have, need) => `${have} of ${need}.`,
    contacts: 'The municipality at the school',
    noContact: 'It is not written who of the municipality is at the school.',
    at: (day, from, to) => `${day} at ${from}–${to}`,
    days: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
  },
);
