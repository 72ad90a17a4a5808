import { aminaCpr } from './seed/amina.ts';

/** A person one can be locally: what the identity provider says about them. */
export type Persona = {
  key: string;
  name: string;
  /** One line that says what this person does, in Danish. */
  describes: string;
  claims: Record<string, unknown>;
};

export const personas: readonly Persona[] = [
  {
    key: 'signe',
    name: 'Signe Lund',
    describes: 'Sekretariatet i partnerskabet Fodfæste',
    claims: { idp: 'partnership', partnership: 'P-fodfaeste', roles: ['secretariat'] },
  },
  {
    key: 'mette',
    name: 'Mette Holm',
    describes: 'Jobformidler i Roskilde Kommune',
    claims: { idp: 'municipality', municipality: '0265', roles: ['job-broker'] },
  },
];
