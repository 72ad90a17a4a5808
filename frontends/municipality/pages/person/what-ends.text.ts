import { texts } from '#kit/language/texts.ts';

/** What becomes of the meetings ahead and the placements that run when an effort is closed. */
export const whatEndsText = texts(
  {
    loading: 'Henter møder og pladser',
    ahead: 'Det er i gang lige nu',
    meetings: 'Det sker med møderne',
    meeting: (company: string, when: string) => `Matchmøde med ${company}, ${when}`,
    cancelled: 'De bliver aflyst. Virksomheden, buddyen og kollegerne får det at vide, men ikke hvorfor.',
    tell: (name: string) => `Hvad skal ${name} have at vide?`,
    tellYes: (name: string) => `Skriv til ${name}`,
    tellYesText: 'En mail om, at forløbet er afsluttet, og at mødet derfor er aflyst.',
    tellNo: 'Send ikke noget',
    tellNoText: 'Du siger det selv, eller det er sagt.',
    mustRing: (name: string) => `${name} har ingen e-mail. Ring, og sig, at mødet er aflyst.`,
    nothingSent: (name: string) => `Der bliver ikke sendt noget til ${name}.`,
    placements: 'Hvilke pladser slutter også?',
    placementsHelp:
      'De valgte slutter den dag, forløbet slutter, eller bliver trukket tilbage, hvis de ikke er begyndt. De andre fortsætter, og vi spørger stadig efter seks måneder, om jobbet holder.',
    placement: (kind: string, company: string, from: string) => `${kind} hos ${company}, fra ${from}`,
    allEnd: 'Pladserne slutter den dag. Vi spørger ikke efter seks måneder.',
  },
  {
    loading: 'Loading meetings and places',
    ahead: 'This is going on right now',
    meetings: 'What happens to the meetings',
    meeting: (company, when) => `Match meeting with ${company}, ${when}`,
    cancelled: 'They are cancelled. The company, the buddy and the colleagues are told so, not why.',
    tell: (name) => `What is ${name} to be told?`,
    tellYes: (name) => `Write to ${name}`,
    tellYesText: 'An e-mail saying that the effort has ended and the meeting is therefore cancelled.',
    tellNo: 'Send nothing',
    tellNoText: 'You tell it yourself, or it has been told.',
    mustRing: (name) => `${name} has no e-mail. Call and say that the meeting is cancelled.`,
    nothingSent: (name) => `Nothing is sent to ${name}.`,
    placements: 'Which places end too?',
    placementsHelp:
      'Those chosen end on the day the effort ends, or are withdrawn where they have not begun. The others go on, and after six months we still ask whether the job lasts.',
    placement: (kind, company, from) => `${kind} at ${company}, from ${from}`,
    allEnd: 'The places end that day. Nobody is asked after six months.',
  },
);
