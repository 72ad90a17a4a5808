import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;

/** Lists of work that are taken along, who is away, cases that change hands, and how many contact persons people have had. */
export const handoverPolicy = {
  'export-work': {
    id: 'V258',
    purpose: 'visitation',
    viewing: {
      da: 'Hentede en arbejdsliste, som dit navn står på, til et regneark.',
      en: 'Fetched a work list with your name on it as a spreadsheet.',
    },
    roles: staff,
  },
  'list-absences': { id: 'V262', purpose: 'administration', viewing: 'none', roles: staff },
  'record-absence': { id: 'V263', purpose: 'administration', viewing: 'none', roles: staff },
  'end-absence': { id: 'V264', purpose: 'administration', viewing: 'none', roles: staff },
  'list-owned-cases': {
    id: 'V265',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn på listen over en kollegas personer.',
      en: 'Saw your name on the list of a colleague’s people.',
    },
    roles: authority,
  },
  'hand-over-cases': {
    id: 'V266',
    purpose: 'visitation',
    viewing: { da: 'Gav dig videre til en anden kontaktperson.', en: 'Handed you over to another contact person.' },
    roles: authority,
  },
  'undo-handover': {
    id: 'V267',
    purpose: 'visitation',
    viewing: { da: 'Gav dig din tidligere kontaktperson igen.', en: 'Gave you your former contact person again.' },
    roles: authority,
  },
  'list-handovers': { id: 'V268', purpose: 'visitation', viewing: 'none', roles: staff },
  'open-handover': {
    id: 'V269',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn blandt dem, der fik en ny kontaktperson.',
      en: 'Saw your name among those who got another contact person.',
    },
    roles: staff,
  },
  'show-contact-persons': {
    id: 'V270',
    purpose: 'visitation',
    viewing: { da: 'Så, hvem der har været dine kontaktpersoner.', en: 'Saw who your contact persons have been.' },
    roles: staff,
  },
  'list-many-contacts': {
    id: 'V271',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn blandt dem, der har haft mange kontaktpersoner.',
      en: 'Saw your name among those who have had many contact persons.',
    },
    roles: { 'team-leader': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
