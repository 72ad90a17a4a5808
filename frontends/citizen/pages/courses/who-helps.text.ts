import { texts } from '#kit/language/texts.ts';

/** Who looks after me on a course. */
export const whoHelpsText = texts(
  {
    education: (name: string) => `${name} er din uddannelsesmentor.`,
    retention: (name: string) => `${name} holder fast i dig, til du har en læreplads eller skolepraktik.`,
    internship: (date: string) => `Du har en læreplads eller skolepraktik fra ${date}.`,
    sniff: 'Du prøver en arbejdsplads:',
    period: (from: string, to: string) => (from === to ? from : `${from} til ${to}`),
    atSchool: (name: string) => `${name} fra din kommune er på skolen:`,
    time: (day: string, from: string, to: string) => `${day} kl. ${from} til ${to}`,
    call: (name: string) => `Ring til ${name}`,
    days: {
      monday: 'Mandag',
      tuesday: 'Tirsdag',
      wednesday: 'Onsdag',
      thursday: 'Torsdag',
      friday: 'Fredag',
      saturday: 'Lørdag',
      sunday: 'Søndag',
    },
  },
  {
    education: (name) => `${name} is your education mentor.`,
    retention: (name) => `${name} stays with you until you have an internship.`,
    internship: (date) => `You have an ordinary or a school internship from ${date}.`,
    sniff: 'You try a workplace:',
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    atSchool: (name) => `${name} from your municipality is at the school:`,
    time: (day, from, to) => `${day} from ${from} to ${to}`,
    call: (name) => `Call ${name}`,
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
  'whoHelpsText',
);
