import type { Language } from '#shared/runtime/call.ts';
import { oksanaCpr, oksanaName } from './seed/oksana.ts';
import { yasminCpr, yasminName } from './seed/yasmin.ts';
import { aminaCpr, aminaName } from './seed/amina.ts';

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

const institution = (cvr: string, mailName: string, ...privileges: readonly string[]) => ({
  idp: 'mitid-business',
  cvr,
  email: `${mailName}@uddannelse.example`,
  privileges,
});

/** Hanne's and Lasse's bakery, and the haulier next door, in the local company register. */
const bakery = '99019190';
const haulier = '99008237';

/** The institutions of the demo, in the same register. */
export const school = '99140003';
export const languageSchool = '99141301';
export const fgu = '99142618';
export const trainingSite = '99143908';
export const awardingBody = '99145218';
/** Herning's unit for young people, accredited itself. */
export const herningUnit = '99146508';

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
    key: 'education-coordinator-roskilde',
    name: 'Sanne Holst',
    describes: {
      da: 'Uddannelseskoordinator og jobformidler i Roskilde Kommune',
      en: 'Education coordinator and job broker in Roskilde Municipality',
    },
    claims: municipality('0265', 'sanne.holst', ['education-coordinator', 'job-broker']),
  },
  {
    key: 'caseworker-billund',
    name: 'Karen Juhl',
    describes: { da: 'Sagsbehandler i Billund Kommune', en: 'Caseworker in Billund Municipality' },
    claims: municipality('0530', 'karen.juhl', ['caseworker']),
  },
  {
    key: 'team-leader-billund',
    name: 'Lone Friis',
    describes: { da: 'Teamleder i Billund Kommune', en: 'Team leader in Billund Municipality' },
    claims: municipality('0530', 'lone.friis', ['team-leader']),
  },
  {
    key: 'caseworker-ringkoebing-skjern',
    name: 'Helle Bork',
    describes: { da: 'Sagsbehandler i Ringkøbing-Skjern Kommune', en: 'Caseworker in Ringkøbing-Skjern Municipality' },
    claims: municipality('0760', 'helle.bork', ['caseworker']),
  },
  {
    key: 'caseworker-aarhus',
    name: 'Naja Kruse',
    describes: { da: 'Sagsbehandler i Aarhus Kommune', en: 'Caseworker in Aarhus Municipality' },
    claims: municipality('0751', 'naja.kruse', ['caseworker']),
  },
  {
    key: 'caseworker-randers',
    name: 'Søren Kjeldal',
    describes: { da: 'Sagsbehandler i Randers Kommune', en: 'Caseworker in Randers Municipality' },
    claims: municipality('0730', 'soeren.kjeldal', ['caseworker']),
  },
  {
    key: 'caseworker-frederikshavn',
    name: 'Ulla Rimmen',
    describes: { da: 'Sagsbehandler i Frederikshavn Kommune', en: 'Caseworker in Frederikshavn Municipality' },
    claims: municipality('0813', 'ulla.rimmen', ['caseworker']),
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
    key: 'course-planner',
    name: 'Birgitte Vang',
    describes: {
      da: 'Kursusplanlægger og administrator på Maglehøj Erhvervsskole',
      en: 'Course planner and administrator at the vocational school Maglehøj',
    },
    claims: institution(school, 'birgitte.vang', 'course-planner', 'institution-administrator'),
  },
  {
    key: 'teacher',
    name: 'Omar Nielsen',
    describes: { da: 'Underviser på Maglehøj Erhvervsskole', en: 'Teacher at the vocational school Maglehøj' },
    claims: institution(school, 'omar.nielsen', 'teacher', 'education-mentor'),
  },
  {
    key: 'language-planner',
    name: 'Tove Lykke',
    describes: {
      da: 'Kursusplanlægger og administrator på Sprogcenter Fjordbuen',
      en: 'Course planner and administrator at the language school Fjordbuen',
    },
    claims: institution(languageSchool, 'tove.lykke', 'course-planner', 'institution-administrator', 'teacher'),
  },
  {
    key: 'fgu-planner',
    name: 'Rune Skov',
    describes: {
      da: 'Kursusplanlægger og administrator på FGU Havrevang',
      en: 'Course planner and administrator at FGU Havrevang',
    },
    claims: institution(fgu, 'rune.skov', 'course-planner', 'institution-administrator'),
  },
  {
    key: 'youth-coordinator',
    name: 'Kirsten Dahl',
    describes: {
      da: 'Ungekoordinator og administrator på Lærkegården Uddannelsessted',
      en: 'Youth coordinator and administrator at the training site Lærkegården',
    },
    claims: institution(trainingSite, 'kirsten.dahl', 'youth-coordinator', 'institution-administrator'),
  },
  {
    key: 'practice-guide',
    name: 'Bo Ravn',
    describes: {
      da: 'Praktikvejleder på Lærkegården Uddannelsessted',
      en: 'Practice guide at the training site Lærkegården',
    },
    claims: institution(trainingSite, 'bo.ravn', 'practice-guide'),
  },
  {
    key: 'assessor',
    name: 'Inge Lund',
    describes: { da: 'Bedømmer på Lærkegården Uddannelsessted', en: 'Assessor at the training site Lærkegården' },
    claims: institution(trainingSite, 'inge.lund', 'assessor'),
  },
  {
    key: 'second-assessor',
    name: 'Vibeke Storm',
    describes: {
      da: 'Den anden bedømmer på Lærkegården Uddannelsessted',
      en: 'The other assessor at the training site Lærkegården',
    },
    claims: institution(trainingSite, 'vibeke.storm', 'assessor'),
  },
  {
    key: 'external-verifier',
    name: 'Poul Amby',
    describes: {
      da: 'Ekstern kvalitetskontrollant fra Læringsbevis Danmark',
      en: 'External verifier from Læringsbevis Danmark',
    },
    claims: institution(awardingBody, 'poul.amby', 'external-verifier', 'institution-administrator'),
  },
  {
    key: 'caseworker-herning',
    name: 'Dorte Sand',
    describes: { da: 'Sagsbehandler i Herning Kommune', en: 'Caseworker in Herning Municipality' },
    claims: municipality('0657', 'dorte.sand', ['caseworker']),
  },
  {
    key: 'job-broker-herning',
    name: 'Jette Kjær',
    describes: { da: 'Jobformidler i Herning Kommune', en: 'Job broker in Herning Municipality' },
    claims: municipality('0657', 'jette.kjaer', ['job-broker']),
  },
  {
    key: 'practice-guide-herning',
    name: 'Flemming Dam',
    describes: { da: 'Praktikvejleder på Ungeværket Spindehuset', en: 'Practice guide at Ungeværket Spindehuset' },
    claims: institution(herningUnit, 'flemming.dam', 'practice-guide'),
  },
  {
    key: 'assessor-herning',
    name: 'Lis Overgaard',
    describes: {
      da: 'Bedømmer og administrator på Ungeværket Spindehuset',
      en: 'Assessor and administrator at Ungeværket Spindehuset',
    },
    claims: institution(herningUnit, 'lis.overgaard', 'assessor', 'institution-administrator'),
  },
  {
    key: 'second-assessor-herning',
    name: 'Palle Bisgaard',
    describes: {
      da: 'Den anden bedømmer på Ungeværket Spindehuset',
      en: 'The other assessor at Ungeværket Spindehuset',
    },
    claims: institution(herningUnit, 'palle.bisgaard', 'assessor'),
  },
  {
    key: 'candidate',
    name: aminaName,
    describes: { da: 'Kandidat i Roskilde', en: 'Candidate in Roskilde' },
    claims: { idp: 'mitid', cpr: aminaCpr },
  },
  {
    key: 'candidate-oksana',
    name: oksanaName,
    describes: { da: 'Kandidat i Roskilde, i praktik', en: 'Candidate in Roskilde, in a placement' },
    claims: { idp: 'mitid', cpr: oksanaCpr },
  },
  {
    key: 'candidate-yasmin',
    name: yasminName,
    describes: {
      da: 'Kandidat i Roskilde, skal snart til sin første samtale',
      en: 'Candidate in Roskilde, soon at her first conversation',
    },
    claims: { idp: 'mitid', cpr: yasminCpr },
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
