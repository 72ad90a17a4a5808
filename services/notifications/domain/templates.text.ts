import { consentTemplates } from './consent.text.ts';
import { conversationTemplates } from './conversation.text.ts';
import { preparationTemplates } from './preparation.text.ts';
import { tailoredTemplates } from './tailored.text.ts';
import { trainingSiteTemplates } from './training-site.text.ts';
import { upliftTemplates } from './uplift.text.ts';

/**
 * The words of every e-mail. `{…}` stands for a value; a line is a paragraph. Nobody but the one who gets it is named,
 * and nothing is said of why a person is in the effort.
 */
export type Words = { readonly subject: string; readonly lines: readonly string[] };

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
  'match-meeting-called': {
    da: {
      subject: 'Matchmøde {day} kl. {time}',
      lines: [
        'Du er inviteret til et matchmøde om en plads hos {company}.',
        'Tid: {day} kl. {time}. Det varer {minutes} minutter.',
        'Sted: {place}.',
        'På mødet taler I om opgaverne, tiderne og om, hvilken støtte der er brug for.',
        'Mødet ligger i den vedhæftede kalenderfil.',
      ],
    },
    en: {
      subject: 'Match meeting {day} at {time}',
      lines: [
        'You are invited to a match meeting about a place at {company}.',
        'Time: {day} at {time}. It lasts {minutes} minutes.',
        'Place: {place}.',
        'At the meeting you talk about the tasks, the hours and what support is needed.',
        'The meeting is in the attached calendar file.',
      ],
    },
  },
  'match-meeting-moved': {
    da: {
      subject: 'Ændret: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} er ændret.',
        'Nu er det: {day} kl. {time}. Det varer {minutes} minutter.',
        'Sted: {place}.',
        'Den vedhæftede kalenderfil retter mødet i din kalender.',
      ],
    },
    en: {
      subject: 'Changed: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} has changed.',
        'It is now: {day} at {time}. It lasts {minutes} minutes.',
        'Place: {place}.',
        'The attached calendar file corrects the meeting in your calendar.',
      ],
    },
  },
  'match-meeting-cancelled': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} {day} kl. {time} er aflyst.',
        'Du hører fra os, hvis der bliver aftalt en ny tid.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} on {day} at {time} is cancelled.',
        'You will hear from us if a new time is agreed.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
  },
  'match-meeting-declined': {
    da: {
      subject: 'Afbud: matchmøde {day} kl. {time}',
      lines: [
        '{company} har meldt afbud, så matchmødet {day} kl. {time} er aflyst.',
        'Du hører fra os, hvis der bliver aftalt en ny tid eller et andet sted.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Declined: match meeting {day} at {time}',
      lines: [
        '{company} has declined, so the match meeting on {day} at {time} is cancelled.',
        'You will hear from us if a new time or another place is agreed.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
  },
  'match-meeting-called-off': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Matchmødet om en plads hos {company} {day} kl. {time} er aflyst. Der kommer ikke en ny tid.',
        'Ring gerne til kommunen, hvis der er noget, I vil tale om.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'The match meeting about a place at {company} on {day} at {time} is cancelled. There will be no new time.',
        'Do call the municipality if there is anything you would like to talk about.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
  },
  'match-meeting-effort-ended': {
    da: {
      subject: 'Aflyst: matchmøde {day} kl. {time}',
      lines: [
        'Dit forløb hos os er afsluttet. Derfor er matchmødet om en plads hos {company} {day} kl. {time} aflyst.',
        'Du skal ikke gøre noget. Ring til din kontaktperson i kommunen, hvis du vil tale om det.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'Cancelled: match meeting {day} at {time}',
      lines: [
        'Your effort with us has ended. Therefore the match meeting about a place at {company} on {day} at {time} is cancelled.',
        'You need not do anything. Call your contact in the municipality if you would like to talk about it.',
        'The attached calendar file removes the meeting from your calendar.',
      ],
    },
  },
  'match-meeting-taken-off': {
    da: {
      subject: 'Du skal ikke med til matchmødet {day} kl. {time}',
      lines: [
        'Du skal ikke længere med til matchmødet om en plads hos {company} {day} kl. {time}.',
        'Den vedhæftede kalenderfil fjerner mødet fra din kalender.',
      ],
    },
    en: {
      subject: 'You need not come to the match meeting {day} at {time}',
      lines: [
        'You no longer take part in the match meeting about a place at {company} on {day} at {time}.',
        'The attached calendar file removes the meeting from your calendar.',
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
  ...conversationTemplates,
  ...preparationTemplates,
  ...tailoredTemplates,
  ...trainingSiteTemplates,
  ...upliftTemplates,
} as const satisfies Record<string, { readonly da: Words; readonly en: Words }>;

/** Around every e-mail. */
export const frame = {
  da: { greeting: 'Hej {firstName}', regards: 'Venlig hilsen', sender: 'Fodfæste' },
  en: { greeting: 'Hello {firstName}', regards: 'Kind regards', sender: 'Fodfæste' },
} as const;
