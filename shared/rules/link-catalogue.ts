import type { AgreementParty } from '#shared/shapes/agreement.ts';
import { listed, type ListedRule, type Words } from './listed-rule.ts';
import { linkLimit, type LinkLimit } from './link-rules.ts';
import { checkInLinkOpens } from './check-in-rules.ts';
import { stillThereLinkOpens } from './still-there-rules.ts';
import { timesLinkOpens, timesRemindedAfter, timesUnansweredAfter } from './meeting-times-rules.ts';
import {
  agreementLinkOpens,
  educationByLink,
  ordinaryByLink,
  signingCodeLimit,
  subsidisedByLink,
  type SigningCodeLimit,
} from './signing-rules.ts';

const partyWords: Readonly<Record<AgreementParty, Words>> = {
  company: { da: 'arbejdspladsen', en: 'the workplace' },
  citizen: { da: 'personen', en: 'the person' },
  municipality: { da: 'kommunen', en: 'the municipality' },
  'employee-representative': { da: 'medarbejdernes repræsentant', en: 'the employees’ representative' },
};

/** Who signs, in words. */
export const signedBy = (parties: readonly AgreementParty[]): Words => ({
  da: parties.map((party) => partyWords[party].da).join(', ') || 'ingen',
  en: parties.map((party) => partyWords[party].en).join(', ') || 'nobody',
});

const linkTries = ({ perLink, perCaller, minutes }: LinkLimit): Words => ({
  da: `${perLink} gange på ${minutes} minutter, og fra ét sted ${perCaller} gange`,
  en: `${perLink} times in ${minutes} minutes, and from one place ${perCaller} times`,
});

const codeLimit = ({ minutes, tries, anHour }: SigningCodeLimit): Words => ({
  da: `virker i ${minutes} minutter og ${tries} forsøg; højst ${anHour} koder i timen`,
  en: `works for ${minutes} minutes and ${tries} tries; at most ${anHour} codes an hour`,
});

/** The rules of links that open something without signing in: what they are good for, how long and how often. */
export const linkRulesListed: readonly ListedRule[] = [
  listed(
    'contact',
    timesRemindedAfter,
    'Den, der ikke har svaret på tider til et matchmøde, bliver mindet om det efter',
    'Whoever has not answered times for a match meeting is reminded after',
  ),
  listed(
    'contact',
    timesUnansweredAfter,
    'Du får at vide, at nogen ikke har svaret på tider, efter',
    'You are told that somebody has not answered times after',
  ),
  {
    area: 'work',
    name: {
      da: 'Aftalen om et småjob, et fleksjob, et job eller en snusepraktik kan skrives under med link og kode af',
      en: 'The agreement about a small job, a flex job, a job or a sniff internship can be signed by link and code by',
    },
    rules: [ordinaryByLink],
    inWords: signedBy,
  },
  {
    area: 'work',
    name: {
      da: 'Aftalen om praktik, løntilskud eller nytteindsats kan skrives under med link og kode af',
      en: 'The agreement about an internship, a wage subsidy or nytteindsats can be signed by link and code by',
    },
    rules: [subsidisedByLink],
    inWords: signedBy,
  },
  {
    area: 'work',
    name: {
      da: 'Uddannelsesaftaler kan skrives under med link og kode af',
      en: 'Education agreements can be signed by link and code by',
    },
    rules: [educationByLink],
    inWords: signedBy,
  },
  {
    area: 'seen',
    name: { da: 'En kode til at skrive under', en: 'A code to sign by' },
    rules: signingCodeLimit,
    inWords: codeLimit,
  },
  listed(
    'seen',
    agreementLinkOpens,
    'Et link til en aftale virker højst i',
    'A link to an agreement works at most for',
  ),
  listed(
    'seen',
    timesLinkOpens,
    'Et link til tider virker til den sidste af dem, og højst i',
    'A link to times works to the last of them, and at most for',
  ),
  listed(
    'seen',
    checkInLinkOpens,
    'Et link til spørgsmål om, hvordan det går, virker til de næste, og højst i',
    'A link to questions of how it is going works until the next ones, and at most for',
  ),
  listed(
    'seen',
    stillThereLinkOpens,
    'Et link til spørgsmålet efter seks måneder virker, til det er afgjort, og højst i',
    'A link to the six-month question works until it is settled, and at most for',
  ),
  {
    area: 'seen',
    name: { da: 'Et personligt link kan højst prøves', en: 'A personal link can at most be tried' },
    rules: linkLimit,
    inWords: linkTries,
  },
];
