import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;

/**
 * What may be done with a person's journal. Who reads which note stands in the note itself and is asked again for each
 * (`services/visitation/domain/note.ts`).
 */
export const journalPolicy = {
  'list-notes': {
    id: 'V220',
    purpose: 'visitation',
    viewing: { da: 'Læste i din journal.', en: 'Read in your journal.' },
    roles: staff,
  },
  'search-notes': {
    id: 'V221',
    purpose: 'visitation',
    viewing: { da: 'Søgte i din journal.', en: 'Searched your journal.' },
    roles: staff,
  },
  'open-note-draft': { id: 'V222', purpose: 'visitation', viewing: 'none', roles: staff },
  'save-note-draft': { id: 'V223', purpose: 'visitation', viewing: 'none', roles: staff },
  'discard-note-draft': { id: 'V224', purpose: 'visitation', viewing: 'none', roles: staff },
  'list-note-drafts': {
    id: 'V225',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn blandt notater, der ikke er skrevet færdig.',
      en: 'Saw your name among notes that are not finished.',
    },
    roles: staff,
  },
  'sign-note': {
    id: 'V226',
    purpose: 'visitation',
    viewing: { da: 'Skrev et notat i din journal.', en: 'Wrote a note in your journal.' },
    roles: staff,
  },
  'add-addendum': {
    id: 'V227',
    purpose: 'visitation',
    viewing: { da: 'Skrev en tilføjelse til et notat i din journal.', en: 'Added to a note in your journal.' },
    roles: staff,
  },
  'change-note-readers': {
    id: 'V228',
    purpose: 'visitation',
    viewing: { da: 'Ændrede, hvem der må læse et notat om dig.', en: 'Changed who may read a note about you.' },
    roles: staff,
  },
  'strike-note': {
    id: 'V229',
    purpose: 'visitation',
    viewing: { da: 'Stregede et forkert notat i din journal.', en: 'Struck a wrong note in your journal.' },
    roles: staff,
  },
  'move-note': {
    id: 'V230',
    purpose: 'visitation',
    viewing: {
      da: 'Flyttede et notat, der stod i en forkert journal.',
      en: 'Moved a note that stood in a wrong journal.',
    },
    roles: staff,
  },
  'offer-attachment': {
    id: 'V231',
    purpose: 'visitation',
    viewing: { da: 'Begyndte at lægge et bilag i din journal.', en: 'Began to attach a file to your journal.' },
    roles: staff,
  },
  'finish-attachment': {
    id: 'V232',
    purpose: 'visitation',
    viewing: { da: 'Lagde et bilag i din journal.', en: 'Attached a file to your journal.' },
    roles: staff,
  },
  'open-attachment': {
    id: 'V233',
    purpose: 'visitation',
    viewing: { da: 'Åbnede et bilag i din journal.', en: 'Opened a file of your journal.' },
    roles: staff,
  },
  'remove-attachment': {
    id: 'V234',
    purpose: 'visitation',
    viewing: { da: 'Fjernede et bilag fra din journal.', en: 'Removed a file from your journal.' },
    roles: staff,
  },
} as const satisfies Record<string, PolicyRow>;
