import { agreementTemplates } from './agreement.text.ts';
import { placesTemplates } from './places.text.ts';
import { lookBackTemplates } from './look-back.text.ts';
import { stillThereTemplates } from './still-there.text.ts';
import { checkInTemplates } from './check-in.text.ts';
import { consentTemplates } from './consent.text.ts';
import { conversationTemplates } from './conversation.text.ts';
import { compensationTemplates } from './compensation.text.ts';
import { evidencePackTemplates } from './evidence-pack.text.ts';
import { expectationsTemplates } from './expectations.text.ts';
import { meetingTimesTemplates } from './meeting-times.text.ts';
import { meetingTemplates } from './meeting.text.ts';
import { preparationTemplates } from './preparation.text.ts';
import { tailoredTemplates } from './tailored.text.ts';
import { trainingSiteTemplates } from './training-site.text.ts';
import { upliftTemplates } from './uplift.text.ts';

/**
 * The words of every e-mail. `{…}` stands for a value; a line is a paragraph. Nobody but the one who gets it is named,
 * and nothing is said of why a person is in the effort.
 */
export type Words = { readonly subject: string; readonly lines: readonly string[] };

/** The words in each language; Ukrainian where it goes to citizens. */
export type WordsByLanguage = { readonly da: Words; readonly en: Words; readonly uk?: Words };

export const templates = {
  'candidate-referred': {
    da: {
      subject: 'En ny kandidat venter på dig',
      lines: [
        'En person er henvist til dig.',
        'Den første samtale skal være holdt senest {day}.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'A new candidate is waiting for you',
      lines: [
        'A person has been referred to you.',
        'The first conversation is to be held by {day}.',
        'Open the person’s page here:',
      ],
    },
  },
  'first-conversation-overdue': {
    da: {
      subject: 'En første samtale er ikke holdt endnu',
      lines: [
        'Den første samtale skulle være holdt senest {day}.',
        'Er den holdt, så skriv det ind. Er den ikke, så aftal en ny tid, så personen ikke venter.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'A first conversation has not been held yet',
      lines: [
        'The first conversation was to be held by {day}.',
        'If it was held, please record it. If not, agree on a new time, so that the person does not wait.',
        'Open the person’s page here:',
      ],
    },
  },
  'six-month-check-due': {
    da: {
      subject: 'Et halvt år: er personen der stadig?',
      lines: [
        'Der er gået et halvt år, siden en af dine kandidater begyndte i job.',
        'Spørg, om personen stadig er der, og skriv svaret ind. Det skulle gøres {day}.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'Half a year: is the person still there?',
      lines: [
        'Half a year has passed since one of your candidates started in a job.',
        'Ask whether the person is still there, and record the answer. It fell due on {day}.',
        'Open the person’s page here:',
      ],
    },
  },
  'course-fits-search': {
    da: {
      subject: 'Et nyt kursus passer til din søgning',
      lines: [
        '{institution} har slået et kursus op, som passer til en søgning, du har gemt: {course}.',
        'Du får besked, fordi du har bedt om det. Du kan slå det fra under Kurser, Gemt.',
        'Se kurset her:',
      ],
    },
    en: {
      subject: 'A new course fits your search',
      lines: [
        '{institution} has posted a course that fits a search you saved: {course}.',
        'You are told because you asked for it. You can turn it off under Courses, Saved.',
        'See the course here:',
      ],
    },
  },
  'placement-limit-nears': {
    da: {
      subject: 'En plads er snart så lang, som den må være',
      lines: [
        'En af dine kandidater har en plads, der senest skal slutte {day}, hvis ingen gør en undtagelse.',
        'Aftal med personen og virksomheden, om den slutter, eller om den skal forlænges med en grund.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'A place is soon as long as it may be',
      lines: [
        'One of your candidates has a place that must end by {day}, unless an exception is made.',
        'Agree with the person and the company whether it ends, or is to be prolonged with a reason.',
        'Open the person’s page here:',
      ],
    },
  },
  'planned-end-passed': {
    da: {
      subject: 'En plads skulle være slut. Hvad blev der af den?',
      lines: [
        'En af dine kandidater har en plads, der skulle slutte {day}. Ingen har skrevet, hvordan det gik.',
        'Er den slut, så skriv det ind. Fortsætter den, så skriv den nye sidste dag.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'A place was to have ended. What became of it?',
      lines: [
        'One of your candidates has a place that was to end on {day}. Nobody has recorded how it went.',
        'If it has ended, please record it. If it goes on, record the new last day.',
        'Open the person’s page here:',
      ],
    },
  },
  'absence-signalled': {
    da: {
      subject: 'En person kommer ikke på sit kursus',
      lines: [
        'En person, du har meldt til et kursus, bliver væk. Sidste gang var {day}.',
        'Ring, og spørg, hvad der skal til, for at det går igen. Jo før, jo bedre.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'A person does not come to their course',
      lines: [
        'A person whom you enrolled on a course stays away. The last time was {day}.',
        'Call, and ask what it takes for things to work again. The sooner, the better.',
        'Open the person’s page here:',
      ],
    },
  },
  'match-meeting-move-asked': {
    da: {
      subject: 'Virksomheden vil gerne flytte matchmødet {day} kl. {time}',
      lines: [
        '{company} har bedt om en anden tid til matchmødet {day} kl. {time}.',
        'De venter på et svar. Flyt mødet, eller hold fast i tiden.',
        'Læs, hvad de skriver, og svar her:',
      ],
    },
    en: {
      subject: 'The company would like to move the match meeting {day} at {time}',
      lines: [
        '{company} has asked for another time for the match meeting on {day} at {time}.',
        'They are waiting for an answer. Move the meeting, or keep the time.',
        'Read what they write, and answer here:',
      ],
    },
  },
  ...consentTemplates,
  ...placesTemplates,
  ...checkInTemplates,
  ...stillThereTemplates,
  ...lookBackTemplates,
  ...conversationTemplates,
  ...meetingTimesTemplates,
  ...meetingTemplates,
  ...agreementTemplates,
  ...expectationsTemplates,
  ...compensationTemplates,
  ...evidencePackTemplates,
  ...preparationTemplates,
  ...tailoredTemplates,
  ...trainingSiteTemplates,
  ...upliftTemplates,
} as const satisfies Record<string, WordsByLanguage>;

/** Around every e-mail. */
export const frame = {
  da: { greeting: 'Hej {firstName}', regards: 'Venlig hilsen', sender: 'Fodfæste' },
  en: { greeting: 'Hello {firstName}', regards: 'Kind regards', sender: 'Fodfæste' },
  uk: { greeting: 'Вітаємо, {firstName}!', regards: 'З найкращими побажаннями', sender: 'Fodfæste' },
} as const;
