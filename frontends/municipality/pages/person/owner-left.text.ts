import { texts } from '#kit/language/texts.ts';

/** That a person's contact person has left, and what to do. */
export const ownerLeftText = texts(
  {
    title: (name: string) => `${name} skal have en ny kontaktperson`,
    text: (owner: string, name: string) => `${owner} er holdt op. Vælg, hvem ${name} nu kan ringe til og regne med.`,
    choose: 'Vælg ny kontaktperson',
    askLeader: 'En sagsbehandler eller teamlederen kan vælge en ny.',
  },
  {
    title: (name) => `${name} needs a new contact person`,
    text: (owner, name) => `${owner} has left. Choose whom ${name} can call and count on from now on.`,
    choose: 'Choose a new contact person',
    askLeader: 'A caseworker or the team leader can choose a new one.',
  },
);
