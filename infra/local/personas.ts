import type { Language } from '#shared/runtime/call.ts';
import { aminaCpr } from './seed/amina.ts';

/**
 * The invented people of the demo partnership. The identity provider signs them in; their claims have the form that
 * the municipal identity provider, MitID Erhverv, MitID and the secretariat's own directory give.
 * CPR numbers are substitute numbers (day + 60): nobody can have them.
 */
export type Persona = {
  /** How tools name the persona: `npm run --silent session -- caseworker-roskilde`. */
  key: string;
  name: string;
  /** One line for the page where a persona is chosen. */
  describes: Readonly<Record<Language, string>>;
  claims: Record<string, unknown>;
};

const municipality = (code: string, mailName: string, roles: readonly string[]) => ({
  idp: 'municipality',
  municipality: code,
  email: `${mailName}@kommune.example`,
  roles,
});

const business = (cvr: string, mailName: string, privilege: string) => ({
  idp: 'mitid-business',
  cvr,
  email: `${mailName}@virksomhed.example`,
  privileges: [privilege],
});

/** Hanne's and Lasse's bakery, and the haulier next door, in the local company register. */
const bakery = '99019190';
const haulier = '99008237';

export const personas: readonly Persona[] = [
  {
    key: 'caseworker-roskilde',
    name: 'Mette Krogh',
    describes: { da: 'Sagsbehandler i Roskilde Kommune', en: 'Caseworker in Roskilde Municipality' },
    claims: municipality('0265', 'mette.krogh', ['caseworker']),
  },
  {
    key: 'job-broker-roskilde',
    name: 'Jens Toft',
    describes: { da: 'Jobformidler i Roskilde Kommune', en: 'Job broker in Roskilde Municipality' },
    claims: municipality('0265', 'jens.toft', ['job-broker']),
  },
  {
    key: 'network-coordinator-roskilde',
    name: 'Lone Bech',
    describes: {
      da: 'Netværkskoordinator og jobformidler i Roskilde Kommune',
      en: 'Network coordinator and job broker in Roskilde Municipality',
    },
    claims: municipality('0265', 'lone.bech', ['network-coordinator', 'job-broker']),
  },
  {
    key: 'team-leader-roskilde',
    name: 'Anders Bro',
    describes: { da: 'Leder i Roskilde Kommune', en: 'Team leader in Roskilde Municipality' },
    claims: municipality('0265', 'anders.bro', ['team-leader']),
  },
  {
    key: 'caseworker-billund',
    name: 'Karen Juhl',
    describes: { da: 'Sagsbehandler i Billund Kommune', en: 'Caseworker in Billund Municipality' },
    claims: municipality('0530', 'karen.juhl', ['caseworker']),
  },
  {
    key: 'company-contact',
    name: 'Hanne Winther',
    describes: {
      da: 'Virksomhedskontakt, medlem af netværkene i Roskilde og Billund',
      en: 'Company contact, member of the networks in Roskilde and Billund',
    },
    claims: business(bakery, 'hanne.winther', 'company-contact'),
  },
  {
    key: 'buddy',
    name: 'Lasse Friis',
    describes: { da: 'Buddy i samme virksomhed som Hanne', en: 'Buddy in the same company as Hanne' },
    claims: business(bakery, 'lasse.friis', 'buddy'),
  },
  {
    key: 'other-company-contact',
    name: 'Peter Holm',
    describes: { da: 'Virksomhedskontakt i en anden virksomhed', en: 'Company contact in another company' },
    claims: business(haulier, 'peter.holm', 'company-contact'),
  },
  {
    key: 'candidate',
    name: 'Amina Haddad',
    describes: { da: 'Kandidat i Roskilde', en: 'Candidate in Roskilde' },
    claims: { idp: 'mitid', cpr: aminaCpr },
  },
  {
    key: 'secretariat',
    name: 'Signe Lund',
    describes: { da: 'Partnerskabets sekretariat', en: 'The partnership’s secretariat' },
    claims: {
      idp: 'partnership',
      partnership: 'P-fodfaeste',
      email: 'signe.lund@partnerskab.example',
      roles: ['secretariat'],
    },
  },
];
