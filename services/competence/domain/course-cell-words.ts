import type { CourseFacts } from '#shared/shapes/course.ts';

type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** How the cells of a file say what a course is: beginnings of Danish words for each code. The codes themselves do too. */
export const cellWords = {
  kind: {
    amu: ['amu'],
    language: ['dansk', 'sprog', 'fvu'],
    fgu: ['fgu'],
    'eud-brobygning': ['eud', 'brobyg', 'erhvervsudd'],
    stu: ['stu'],
    hf: ['hf'],
    own: ['eget', 'egne', 'andet'],
  } satisfies Words<CourseFacts['kind']>,
  level: {
    beginner: ['begynd', 'ingen', 'let'],
    'some-experience': ['lidt', 'nogen', 'mellem', 'øvet'],
    experienced: ['erfar', 'med erfaring', 'høj'],
  } satisfies Words<CourseFacts['level']>,
  danish: {
    none: ['intet', 'ingen', 'ikke'],
    'single-words': ['enkelte', 'få', 'lidt'],
    everyday: ['hverdag', 'dansk i hverdagen', 'jævnt', 'almindelig'],
    fluent: ['flyd', 'godt', 'højt'],
  } satisfies Words<CourseFacts['danish']>,
  taughtIn: {
    ...{ da: ['dansk'], uk: ['ukrain'], ar: ['arab'], en: ['engel'], de: ['tysk'], pl: ['polsk'], fa: ['farsi'] },
    ...{ so: ['somal'], ti: ['tigrin'], tr: ['tyrk'], vi: ['vietnam'], ru: ['russ'], ro: ['rum'] },
  } satisfies Words<CourseFacts['taughtIn']>,
  where: {
    department: ['hos os', 'skole', 'afdeling', 'fremmøde'],
    online: ['online', 'skærm', 'fjern', 'virtuel', 'på skærm'],
    workplace: ['arbejdsplads', 'på arbejdsplads', 'virksomhed', 'ude'],
  } satisfies Words<CourseFacts['where']>,
  waitingList: { yes: ['ja', 'j', 'x', 'sand', 'true', '1'], no: ['nej', 'n', 'falsk', 'false', '0'] },
  targetGroups: {
    'open-to-all': ['alle', 'åben'],
    'young-people': ['unge'],
    'education-help': ['uddannelseshj', 'unge på uddannelseshj'],
    'cash-benefit': ['kontanthj'],
    'unemployed-insured': ['dagpenge', 'ledige', 'a-kasse'],
    'resource-course': ['ressource', 'borgere i ressource'],
    'sickness-benefit': ['syge'],
    integration: ['flygtning', 'indvandr', 'integration', 'udlænd'],
    'flex-job': ['fleks'],
    'employed-unskilled': ['ansatte', 'ufagl', 'medarbejd'],
  } satisfies Words<CourseFacts['targetGroups'][number]>,
  workAreas: {
    ...{ 'bakery-kitchen': ['bager', 'køkken'], shop: ['butik'], warehouse: ['lager'], cleaning: ['rengør'] },
    ...{
      'gardens-outdoors': ['have', 'gartner', 'udendørs'],
      care: ['omsorg', 'pleje'],
      children: ['børn', 'pædagog'],
    },
    ...{ office: ['kontor'], 'building-crafts': ['bygge', 'byg', 'håndværk'], production: ['produktion', 'industri'] },
    ...{ 'farming-animals': ['landbrug', 'dyr'], 'driving-transport': ['kørsel', 'transport'] },
    ...{ 'hotel-restaurant': ['hotel', 'restaurant'], 'reuse-repair': ['genbrug', 'reparation'] },
  } satisfies Words<CourseFacts['workAreas'][number]>,
} as const;

/** The code a cell says; the longest word that begins it. What is none goes on as it stands, so that the shape says so. */
export function codeIn(words: Readonly<Record<string, readonly string[]>>, cell: string): string {
  const text = cell.trim().toLowerCase();
  if (Object.hasOwn(words, text)) return text;
  const found = Object.entries(words)
    .flatMap(([code, starts]) =>
      starts.filter((start) => text.startsWith(start)).map((start) => [code, start] as const),
    )
    .toSorted(([, one], [, other]) => other.length - one.length)[0];
  return found?.[0] ?? cell.trim();
}
