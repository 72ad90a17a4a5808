import { agreementUnsignedAfter, signaturesOfThree, signaturesWithRepresentative } from './agreement-rules.ts';
import { saidLongAgoAfter, usualPartWeights } from './match-rules.ts';
import { workCapacityRulesListed } from './work-capacity-catalogue.ts';
import { jointPlanOpenAtMost, jointRowsAtLeast, jointRowsKeptFor } from './joint-plan-rules.ts';
import { matchPlanKeptFor } from './match-plan-rules.ts';
import {
  companionCodeFor,
  companionEndShownFor,
  companionsAtMost,
  companionTriesADay,
  companionYesWithin,
} from './companion-rules.ts';
import { consentAtMost, consentReminderBefore } from './consent-rules.ts';
import {
  contactCourse,
  conversationsPlannedAhead,
  linkOpensAfter,
  remindedBefore,
  type Course,
} from './conversation-rules.ts';
import { linkRulesListed, signedBy } from './link-catalogue.ts';
import { listed, type ListedRule, type Words } from './listed-rule.ts';
import { preparationLinkOpens } from './link-rules.ts';
import { absenceAtMost, manyContactPersons } from './handover-rules.ts';
import { accessAnsweredWithin, journalExportKept } from './journal-export-rules.ts';
import { selfSupportingFrom } from './insight-rules.ts';
import { helpAnsweredWithin } from './help-call-rules.ts';
import { daysAwayInARow, mostHoursADay, openPauseAsked, silentDays } from './placement-hours-rules.ts';
import { followUpRulesListed } from './follow-up-catalogue.ts';
import { placementRulesListed } from './placement-catalogue.ts';
import { stillThereRemindedAfter, stillThereRemindedAgainAfter, stillThereRungAfter } from './still-there-rules.ts';
import { sixMonthCheck } from './placement-rules.ts';
import { keptAfterClosing } from './retention-rules.ts';
import { certificatesKept, sharedAtMost } from './portfolio-rules.ts';
import { partNames, type PartName } from '#shared/shapes/match.ts';
import type { PartWeights } from '#shared/shapes/match-weights.ts';
import { institutionSeesAfter, learningGoesOnAfterEffort } from './sharing-rules.ts';
import { smallestCell } from './small-cell-rules.ts';
import {
  companyAnsweredWithin,
  companySeesAfter,
  endRegisteredWithin,
  firstConversationWithin,
  followUpWithin,
  fullTime,
  nextStepWithin,
  writtenDownWithin,
} from './visitation-rules.ts';

const course = ({ conversations, months }: Course): Words => ({
  da: `mindst ${conversations} ${conversations === 1 ? 'samtale' : 'samtaler'} på ${months} måneder`,
  en: `at least ${conversations} ${conversations === 1 ? 'conversation' : 'conversations'} in ${months} months`,
});

/** What parts of a match count, the heaviest first; what counts nothing is left out. */
const ofParts = (weights: PartWeights): Words => {
  const counted = partNames.filter((name) => weights[name] > 0);
  const inLanguage = (language: keyof Words): string =>
    counted.map((name) => `${partWords[name][language]} ${weights[name]}`).join(', ');
  return { da: `${inLanguage('da')} af 100`, en: `${inLanguage('en')} of 100` };
};

const partWords: Readonly<Record<PartName, Words>> = {
  wishes: { da: 'ønsker', en: 'wishes' },
  considerations: { da: 'hensyn', en: 'needs' },
  hours: { da: 'timer', en: 'hours' },
  travel: { da: 'vej', en: 'travel' },
  language: { da: 'sprog', en: 'language' },
  surroundings: { da: 'omgivelser', en: 'surroundings' },
  pace: { da: 'tempo og samvær', en: 'pace and company' },
  support: { da: 'buddy', en: 'buddy' },
  development: { da: 'udbytte', en: 'what it leads to' },
  load: { da: 'plads til flere', en: 'room for more' },
};

/** Every dated rule that the municipality's work goes by, in the order they are read. */
export const ruleCatalogue: readonly ListedRule[] = [
  listed(
    'deadlines',
    firstConversationWithin,
    'Den første samtale holdes senest',
    'The first conversation is held within',
  ),
  listed('deadlines', nextStepWithin, 'Det næste skridt er taget senest', 'The next step is taken within'),
  listed('deadlines', followUpWithin, 'En placering følges op senest', 'A placement is followed up within'),
  listed('deadlines', companyAnsweredWithin, 'En virksomhed får svar senest', 'A company is answered within'),
  listed(
    'deadlines',
    endRegisteredWithin,
    'En planlagt slutdato er afklaret senest',
    'A planned end is settled within',
  ),
  listed(
    'deadlines',
    accessAnsweredWithin,
    'Den, der beder om indsigt, har svar senest',
    'Whoever asks for access is answered within',
  ),
  listed('deadlines', writtenDownWithin, 'Noget kan skrives ned indtil', 'Something can be written down up to'),
  {
    area: 'contact',
    name: { da: 'Kontaktforløb: hvor ofte I mødes', en: 'Contact course: how often you meet' },
    rules: contactCourse,
    inWords: course,
  },
  listed('contact', conversationsPlannedAhead, 'En samtale kan planlægges frem', 'A conversation can be planned ahead'),
  listed(
    'contact',
    remindedBefore,
    'Personen bliver mindet om en samtale før',
    'The person is reminded of a conversation before',
  ),
  listed('contact', manyContactPersons, 'Så mange kontaktpersoner er mange', 'So many contact persons are many'),
  listed('contact', absenceAtMost, 'Et fravær kan højst vare', 'An absence can last at most'),
  ...placementRulesListed,
  ...workCapacityRulesListed,
  {
    area: 'work',
    name: {
      da: 'Aftalen om praktik, løntilskud, nytteindsats eller et småjob med praktik skrives under af',
      en: 'The agreement about an internship, a wage subsidy, nytteindsats or a small job with an internship is signed by',
    },
    rules: signaturesWithRepresentative,
    inWords: signedBy,
  },
  {
    area: 'work',
    name: { da: 'Andre aftaler om en plads skrives under af', en: 'Other agreements about a place are signed by' },
    rules: signaturesOfThree,
    inWords: signedBy,
  },
  listed(
    'work',
    agreementUnsignedAfter,
    'Mangler der en underskrift, siger vi til efter',
    'Where a signature is missing, we say so after',
  ),
  {
    area: 'work',
    name: {
      da: 'Det tæller i et match, hvor I ikke har valgt andet',
      en: 'What counts in a match where you chose no other',
    },
    rules: usualPartWeights,
    inWords: ofParts,
  },
  listed(
    'work',
    saidLongAgoAfter,
    'Ønsker og pladser spørges der til igen efter',
    'Wishes and openings are asked about again after',
  ),
  listed(
    'work',
    jointPlanOpenAtMost,
    'En fælles plan er åben for kommuner i højst',
    'A joint plan is open to municipalities for at most',
  ),
  listed('work', jointRowsAtLeast, 'En fælles plan laves med mindst', 'A joint plan is made with at least'),
  listed(
    'work',
    jointRowsKeptFor,
    'En fælles plans rækker er væk efter sidste dag og',
    'The rows of a joint plan are gone after its last day and',
  ),
  listed('work', matchPlanKeptFor, 'En plan for alle gemmes i', 'A plan for everyone is kept for'),
  listed('work', fullTime, 'Fuld tid er', 'Full time is'),
  listed('work', mostHoursADay, 'En arbejdsdag varer højst', 'A day at work lasts at most'),
  listed('work', daysAwayInARow, 'Vi ringer, når nogen er væk i træk i', 'We call when somebody is away in a row for'),
  listed('work', silentDays, 'Vi spørger om fremmøde efter uden et ord', 'We ask about attendance after silence of'),
  listed('deadlines', helpAnsweredWithin.today, 'Hjælp i dag gives senest', 'Help today is given within'),
  listed('deadlines', helpAnsweredWithin['this-week'], 'Hjælp i ugen gives senest', 'Help this week is given within'),
  ...followUpRulesListed,
  listed('work', openPauseAsked, 'Vi spørger til en åben pause efter', 'We ask about an open pause after'),
  listed(
    'work',
    sixMonthCheck,
    'Vi spørger, om personen stadig er i job, efter',
    'We ask whether the person still has the job after',
  ),
  listed(
    'work',
    stillThereRemindedAfter,
    'Uden svar efter seks måneder minder vi om det efter',
    'Without an answer after six months we remind after',
  ),
  listed('work', stillThereRemindedAgainAfter, 'Og en gang til efter', 'And once more after'),
  listed('work', stillThereRungAfter, 'Og så ringer vi efter', 'And then we ring after'),
  listed('consents', consentAtMost, 'Et samtykke gælder højst', 'A consent holds at most'),
  listed(
    'consents',
    consentReminderBefore,
    'Der mindes om et samtykke før det udløber',
    'A consent is reminded of before it runs out',
  ),
  listed('consents', companionCodeFor, 'En kode til en følgeven virker i', 'A code for a companion works for'),
  listed(
    'consents',
    companionYesWithin,
    'To følgevenner har begge sagt ja inden',
    'Two companions have both said yes within',
  ),
  listed('consents', companionsAtMost, 'Så mange følgevenner kan man have', 'So many companions one can have'),
  listed('consents', companionTriesADay, 'Koder man kan prøve på en dag', 'Codes one can try in a day'),
  listed(
    'consents',
    companionEndShownFor,
    'Man ser, at det er slut med en følgeven, i',
    'The end with a companion is shown for',
  ),
  listed(
    'seen',
    companySeesAfter,
    'En virksomhed ser personen efter slut i',
    'A company sees the person after the end for',
  ),
  listed(
    'seen',
    institutionSeesAfter,
    'Et uddannelsessted ser personen efter slut i',
    'An institution sees the person after the end for',
  ),
  listed(
    'seen',
    learningGoesOnAfterEffort,
    'Et læringsforløb er åbent efter indsatsen i',
    'A learning record stays open after the effort for',
  ),
  listed(
    'seen',
    linkOpensAfter,
    'Et personligt link virker efter samtalen i',
    'A personal link works after the conversation for',
  ),
  listed(
    'seen',
    preparationLinkOpens,
    'Et link til forberedelsen virker, til den er sendt, og højst i',
    'A link to the preparation works until it is sent, and at most for',
  ),
  ...linkRulesListed,
  listed(
    'seen',
    journalExportKept,
    'Filer med en hel journal ligger klar i',
    'Files with a whole journal lie ready for',
  ),
  listed(
    'seen',
    keptAfterClosing['own-words'],
    'Det, personen selv har fortalt, gemmes efter indsatsen i',
    'What the person told is kept after the effort for',
  ),
  listed(
    'seen',
    keptAfterClosing.documentation,
    'Sagen selv gemmes efter indsatsen i',
    'The case itself is kept after the effort for',
  ),
  listed(
    'seen',
    keptAfterClosing.proof,
    'Samtykker, udleveringer og loggen gemmes efter indsatsen i',
    'Consents, what was handed out and the log are kept after the effort for',
  ),
  listed('seen', sharedAtMost, 'Et delt link til beviser virker højst', 'A shared link to certificates works at most'),
  {
    area: 'seen',
    name: { da: 'Beviser gemmes', en: 'Certificates are kept' },
    rules: certificatesKept,
    inWords: (): Words => ({ da: 'livet ud, hos personen selv', en: 'for life, with the person' }),
  },
  listed('figures', smallestCell, 'Et tal vises ikke, når det er under', 'A number is not shown when it is under'),
  listed('figures', selfSupportingFrom, 'Selvforsørgende er man fra', 'Self-supporting is from'),
];
