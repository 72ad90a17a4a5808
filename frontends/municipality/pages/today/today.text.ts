import { countWord, texts } from '#kit/language/texts.ts';

const daPeople = (count: number): string => (count === 1 ? 'ét menneske' : `${count}\u00a0mennesker`);
const enPeople = (count: number): string => (count === 1 ? 'one person' : `${count}\u00a0people`);

/** The page about today. */
export const todayText = texts(
  {
    title: 'I dag',
    cannotWait: (count: number) =>
      count === 1 ? 'Én ting kan ikke vente.' : `${capital(countWord(count))} ting kan ikke vente.`,
    forToday: (count: number) => (count === 1 ? 'Én ting i dag.' : `${capital(countWord(count))} ting i dag.`),
    calm: 'Intet haster i dag.',
    leadMine: (due: number, all: number) =>
      `${capital(countWord(due))} af dine ${daPeople(all)} har brug for dig i dag.`,
    leadTeam: (due: number, all: number) =>
      `${capital(countWord(due))} af teamets ${daPeople(all)} har brug for jer i dag.`,
    leadMany: 'Listen viser de 100, der har kortest tid.',
    loading: 'Henter dagens opgaver',
    filters: 'Filtre',
    mine: 'Mine',
    team: 'Hele teamet',
    kind: 'Slags opgave',
    allKinds: 'Alle slags opgaver',
    filtersStay: 'Filtrene bliver, til du ændrer dem.',
    refer: 'Henvis en person',
    overdue: 'Over fristen',
    todayNamed: (weekday: string) => `I dag, ${weekday}`,
    daysOver: (days: number) =>
      days === 0 ? 'Fristen er gået' : days === 1 ? '1\u00a0hverdag over' : `${days}\u00a0hverdage over`,
    monthsOver: (months: number) => `${months}\u00a0md. over`,
    moreOverdue: (count: number) => (count === 1 ? 'Vis den sidste' : `Vis de sidste ${count}`),
    thisWeek: (count: number) => `Senere på ugen: ${count === 1 ? '1\u00a0opgave' : `${count}\u00a0opgaver`}`,
    later: (count: number) => `Efter denne uge: ${count === 1 ? '1\u00a0opgave' : `${count}\u00a0opgaver`}`,
    watch: 'Hold øje med',
    noStep: (count: number) =>
      count === 1 ? 'Én mangler et næste skridt' : `${capital(countWord(count))} mangler et næste skridt`,
    openPerson: 'Åbn siden',
    openPersonFor: (name: string) => ` for ${name}`,
    allHaveStep: 'Alle har et næste skridt',
    allHaveStepText: 'Ingen på listen venter uden at vide på hvad.',
    empty: 'Du har ingen på din liste endnu',
    emptyText: 'Henvis den første person. Så står næste skridt og fristen her.',
    emptyTeam: 'Teamet har ingen på listen endnu',
    nothingOfKind: 'Der er ingen opgaver af den slags',
    showAllKinds: 'Vis alle slags',
  },
  {
    title: 'Today',
    cannotWait: (count) =>
      count === 1 ? 'One thing cannot wait.' : `${capital(countWord(count))} things cannot wait.`,
    forToday: (count) => (count === 1 ? 'One thing today.' : `${capital(countWord(count))} things today.`),
    calm: 'Nothing is urgent today.',
    leadMine: (due, all) => `${capital(countWord(due))} of your ${enPeople(all)} need you today.`,
    leadTeam: (due, all) => `${capital(countWord(due))} of the team’s ${enPeople(all)} need you today.`,
    leadMany: 'The list shows the 100 with the least time.',
    loading: 'Loading today’s work',
    filters: 'Filters',
    mine: 'Mine',
    team: 'The whole team',
    kind: 'Kind of work',
    allKinds: 'All kinds of work',
    filtersStay: 'The filters stay until you change them.',
    refer: 'Refer a person',
    overdue: 'Past the deadline',
    todayNamed: (weekday) => `Today, ${weekday}`,
    daysOver: (days) =>
      days === 0 ? 'Deadline passed' : days === 1 ? '1\u00a0working day over' : `${days}\u00a0working days over`,
    monthsOver: (months) => `${months}\u00a0mo. over`,
    moreOverdue: (count) => (count === 1 ? 'Show the last one' : `Show the last ${count}`),
    thisWeek: (count) => `Later this week: ${count === 1 ? '1\u00a0task' : `${count}\u00a0tasks`}`,
    later: (count) => `After this week: ${count === 1 ? '1\u00a0task' : `${count}\u00a0tasks`}`,
    watch: 'Keep an eye on',
    noStep: (count) => (count === 1 ? 'One has no next step' : `${capital(countWord(count))} have no next step`),
    openPerson: 'Open the page',
    openPersonFor: (name) => ` for ${name}`,
    allHaveStep: 'Everybody has a next step',
    allHaveStepText: 'Nobody on the list is waiting without knowing for what.',
    empty: 'You have nobody on your list yet',
    emptyText: 'Refer the first person. Then the next step and the deadline stand here.',
    emptyTeam: 'The team has nobody on the list yet',
    nothingOfKind: 'There is no work of that kind',
    showAllKinds: 'Show all kinds',
  },
);

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('da') + word.slice(1);
}
