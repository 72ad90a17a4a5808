import { texts } from '#kit/language/texts.ts';

/** The next step, by its kind: what it is called, what a list says about it, and what its button does. */
export const stepsText = texts(
  {
    name: {
      'first-conversation': 'Første samtale',
      'find-match': 'Find et sted, der passer',
      'match-meeting': 'Matchmøde',
      'start-placement': 'Start på pladsen',
      'follow-up': 'Opfølgning',
      'six-month-check': 'Svar om jobbet efter 6 måneder',
    },
    overdue: {
      'first-conversation': (date: string) => `Første samtale skulle være holdt ${date}.`,
      'find-match': (date: string) => `Der skulle være fundet et sted ${date}.`,
      'match-meeting': (date: string) => `Matchmødet skulle være holdt ${date}.`,
      'start-placement': (date: string) => `Skulle være startet på pladsen ${date}.`,
      'follow-up': (date: string) => `Opfølgningen skulle være gjort ${date}.`,
      'six-month-check': (date: string) => `Svaret om jobbet skulle være skrevet ${date}.`,
    },
    coming: {
      'first-conversation': (date: string) => `Første samtale skal holdes senest ${date}.`,
      'find-match': (date: string) => `Find et sted, der passer, senest ${date}.`,
      'match-meeting': (date: string) => `Matchmøde senest ${date}.`,
      'start-placement': (date: string) => `Skal starte på pladsen ${date}.`,
      'follow-up': (date: string) => `Følg op senest ${date}.`,
      'six-month-check': (date: string) => `Spørg, om jobbet holder, senest ${date}.`,
    },
    action: {
      'first-conversation': 'Hold samtale',
      'find-match': 'Se forslag',
      'match-meeting': 'Åbn matchmøde',
      'start-placement': 'Start placering',
      'follow-up': 'Følg op',
      'six-month-check': 'Svar på tjek',
    },
    state: { referred: 'Henvist', 'in-effort': 'I forløb', closed: 'Afsluttet' },
    missing: 'Mangler et næste skridt',
  },
  {
    name: {
      'first-conversation': 'First conversation',
      'find-match': 'Find a place that suits',
      'match-meeting': 'Match meeting',
      'start-placement': 'Start at the place',
      'follow-up': 'Follow-up',
      'six-month-check': 'Answer about the job after 6 months',
    },
    overdue: {
      'first-conversation': (date) => `The first conversation should have been held ${date}.`,
      'find-match': (date) => `A place should have been found ${date}.`,
      'match-meeting': (date) => `The match meeting should have been held ${date}.`,
      'start-placement': (date) => `Should have started at the place ${date}.`,
      'follow-up': (date) => `The follow-up should have been done ${date}.`,
      'six-month-check': (date) => `The answer about the job should have been written ${date}.`,
    },
    coming: {
      'first-conversation': (date) => `The first conversation is due by ${date}.`,
      'find-match': (date) => `Find a place that suits by ${date}.`,
      'match-meeting': (date) => `Match meeting by ${date}.`,
      'start-placement': (date) => `Is to start at the place ${date}.`,
      'follow-up': (date) => `Follow up by ${date}.`,
      'six-month-check': (date) => `Ask whether the job lasts by ${date}.`,
    },
    action: {
      'first-conversation': 'Hold conversation',
      'find-match': 'See proposals',
      'match-meeting': 'Open meeting',
      'start-placement': 'Start placement',
      'follow-up': 'Follow up',
      'six-month-check': 'Answer the check',
    },
    state: { referred: 'Referred', 'in-effort': 'In an effort', closed: 'Closed' },
    missing: 'Has no next step',
  },
);
