import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';

/** Every refusal of this service, as an answer. */
export const clusterNetworkRefusals = {
  'cvr-not-valid': {
    status: 422,
    da: 'Det er ikke et CVR-nummer. Se efter, om et ciffer er byttet om.',
    en: 'This is not a CVR number. Check whether two digits are swapped.',
  },
  'company-already-joined': {
    status: 409,
    da: 'Virksomheden er allerede med i netværket. Åbn dens side i stedet.',
    en: 'The company is in the network already. Open its page instead.',
  },
  'company-not-found': {
    status: 404,
    da: 'Vi kan ikke finde virksomheden i netværket.',
    en: 'We cannot find the company in the network.',
  },
  'contact-of-another-municipality': {
    status: 403,
    da: 'I kan kun give virksomheden en kontakt i jeres egen kommune.',
    en: 'You can only give the company a contact in your own municipality.',
  },
  'company-takes-nobody-from-here': {
    status: 409,
    da: 'Virksomheden tager ikke imod mennesker fra jeres kommune. Ret først dens profil.',
    en: 'The company takes nobody from your municipality. Change its profile first.',
  },
  'buddy-not-found': { status: 404, da: 'Vi kan ikke finde buddyen.', en: 'We cannot find the buddy.' },
  'buddy-already-withdrawn': {
    status: 409,
    da: 'Personen er ikke længere buddy.',
    en: 'This person is no longer a buddy.',
  },
  'buddy-has-openings': {
    status: 409,
    da: 'Personen er buddy på {openings} ledige pladser. Vælg en anden buddy på dem først.',
    en: 'This person is the buddy of {openings} openings. Choose another buddy for them first.',
  },
  'opening-not-found': { status: 404, da: 'Vi kan ikke finde pladsen.', en: 'We cannot find the opening.' },
  'opening-already-open': { status: 409, da: 'Pladsen er allerede åben.', en: 'The opening is open already.' },
  'opening-already-paused': {
    status: 409,
    da: 'Pladsen er allerede sat på pause.',
    en: 'The opening is paused already.',
  },
  'opening-already-closed': {
    status: 409,
    da: 'Pladsen er lukket. Opret en ny i stedet.',
    en: 'The opening is closed. Register a new one instead.',
  },
  'places-below-taken': {
    status: 409,
    da: '{taken} har allerede en plads her. Antallet af pladser kan ikke være lavere.',
    en: '{taken} already have a place here. The number of places cannot be lower.',
  },
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type ClusterNetworkRefusal = RefusalIn<typeof clusterNetworkRefusals>;
