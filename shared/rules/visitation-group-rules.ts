import { civilDate } from '#shared/kernel/time.ts';
import type { Situation, Support } from '#shared/shapes/visitation-terms.ts';
import type { DatedRule } from './dated-rule.ts';

/** The same words in Danish and in English. */
export type InBoth = { readonly da: string; readonly en: string };

/** A sign that a group is recognised by: a fact that can be checked of a person. */
export type Sign = {
  readonly id: string;
  readonly text: InBoth;
  /** The sign that cannot hold at the same time. */
  readonly contradicts?: string;
};

/** What helps a group first, and how that is known. */
export type FirstChoiceEffort = {
  readonly id: string;
  readonly name: InBoth;
  readonly evidence: InBoth;
  readonly source: string;
};

/** A group as it is described: who is in it, by which signs, and what comes first. */
export type GroupDescription = {
  readonly name: InBoth;
  readonly describes: InBoth;
  readonly support: Support;
  readonly signs: readonly Sign[];
  readonly efforts: readonly FirstChoiceEffort[];
};

const guide = 'Den gode ungeindsats (STAR, 2017)';
const page = (reference: string) => ({ title: guide, reference });
const from = { unit: 'text', validFrom: civilDate('2014-01-01'), confidence: 'high', version: '2014-01' } as const;

const directly: FirstChoiceEffort = {
  id: 'education-directly',
  name: { da: 'Direkte i uddannelse', en: 'Education directly' },
  evidence: {
    da: 'Mindste indgreb: unødig støtte kan fastholde den, der kan selv. En fastholdelsesmentor kan følge med ved starten.',
    en: 'The least intervention: needless support can hold back whoever manages alone. A retention mentor can come along at the start.',
  },
  source: `${guide}, s. 5, 13 og 16`,
};

/** The groups of the national guide, and the one that is ready for a job; a municipality's own stand in its settings. */
export const visitationGroupRules: readonly DatedRule<GroupDescription>[] = [
  {
    ...from,
    id: 'visitation-group',
    group: 'obviously-education-ready',
    source: page('s. 13–14'),
    value: {
      name: { da: 'Åbenlyst uddannelsesparat', en: 'Obviously education-ready' },
      describes: {
        da: 'Har et klart fodfæste på vejen mod uddannelse og kan klare sig selv.',
        en: 'Has a firm foothold on the way to education and manages alone.',
      },
      support: 'none',
      signs: [
        {
          id: 'school-leaving-exam',
          text: { da: 'Har mindst afgangseksamen fra grundskolen', en: 'Has at least the school-leaving examination' },
        },
        {
          id: 'realistic-goal',
          text: {
            da: 'Har realistiske tanker om uddannelse og retning',
            en: 'Has realistic ideas of an education and a direction',
          },
        },
        {
          id: 'some-network',
          text: { da: 'Har støtte i familie, venner eller fritid', en: 'Has support from family, friends or leisure' },
          contradicts: 'little-network',
        },
        {
          id: 'no-massive-challenges',
          text: {
            da: 'Har ingen massive sociale eller helbredsmæssige udfordringer',
            en: 'Has no massive social or health challenges',
          },
          contradicts: 'massive-challenges',
        },
        {
          id: 'history-without-risk',
          text: {
            da: 'Tidligere skolegang og forsørgelse peger ikke på betydelige risici',
            en: 'Earlier schooling and support do not point to considerable risks',
          },
          contradicts: 'many-broken-off',
        },
      ],
      efforts: [
        {
          id: 'immediate-activity',
          name: { da: 'Nytteindsats eller anden straksaktivering', en: 'Immediate activity (nytteindsats or another)' },
          evidence: {
            da: 'Flere end dobbelt så mange forlader hjælpen under og efter nytteindsats.',
            en: 'More than twice as many leave the benefit during and after nytteindsats.',
          },
          source: `Beskæftigelsesministeriet 2015, i ${guide}, s. 14`,
        },
        directly,
      ],
    },
  },
  {
    ...from,
    id: 'visitation-group',
    group: 'education-ready',
    source: page('s. 16–17'),
    value: {
      name: { da: 'Uddannelsesparat', en: 'Education-ready' },
      describes: {
        da: 'Har udfordringer, men kan begynde på en uddannelse inden for cirka et år med den rette hjælp.',
        en: 'Has challenges, and can begin an education within about a year with the right help.',
      },
      support: 'up-to-a-year',
      signs: [
        {
          id: 'entry-requirements-unmet',
          text: {
            da: 'Opfylder ikke adgangskravene til erhvervsuddannelserne',
            en: 'Does not meet the entry requirements of vocational education',
          },
        },
        {
          id: 'unsettled-choice',
          text: { da: 'Er uafklaret om valg af uddannelse', en: 'Is undecided about the choice of education' },
          contradicts: 'realistic-goal',
        },
        {
          id: 'some-challenges',
          text: {
            da: 'Har visse sociale eller helbredsmæssige udfordringer',
            en: 'Has certain social or health challenges',
          },
        },
        {
          id: 'broken-off-courses',
          text: { da: 'Har før afbrudt en uddannelse', en: 'Has broken off an education before' },
        },
      ],
      efforts: [
        {
          id: 'bridge-building',
          name: { da: 'Brobygning på en erhvervsskole', en: 'Bridge-building at a vocational school' },
          evidence: {
            da: '34 % er i gang med en uddannelse 25 uger efter start, mod 19 % uden brobygning.',
            en: '34 % are in education 25 weeks after the start, against 19 % without.',
          },
          source: `Evaluering af 12 brobygningsprojekter 2013–14, i ${guide}, s. 17`,
        },
        directly,
      ],
    },
  },
  {
    ...from,
    id: 'visitation-group',
    group: 'activity-ready',
    source: page('s. 21–23'),
    value: {
      name: { da: 'Aktivitetsparat', en: 'Activity-ready' },
      describes: {
        da: 'Har betydelige faglige, sociale eller helbredsmæssige barrierer og brug for støtte i længere tid end cirka et år.',
        en: 'Has considerable barriers in learning, socially or in health, and needs support for longer than about a year.',
      },
      support: 'longer',
      signs: [
        {
          id: 'low-wellbeing',
          text: { da: 'Mistrives og har lavt selvværd', en: 'Is unwell in general and has low self-esteem' },
        },
        {
          id: 'home-unused-to-education',
          text: {
            da: 'Kommer fra et hjem uden tradition for uddannelse',
            en: 'Comes from a home without a tradition of education',
          },
        },
        {
          id: 'little-network',
          text: { da: 'Har ingen eller kun lidt støtte fra netværk', en: 'Has no or little support from a network' },
          contradicts: 'some-network',
        },
        {
          id: 'massive-challenges',
          text: {
            da: 'Har massive sociale eller helbredsmæssige udfordringer, herunder misbrug',
            en: 'Has massive social or health challenges, substance use among them',
          },
          contradicts: 'no-massive-challenges',
        },
        {
          id: 'many-broken-off',
          text: { da: 'Har mange afbrudte uddannelser bag sig', en: 'Has many broken-off educations behind them' },
          contradicts: 'history-without-risk',
        },
      ],
      efforts: [
        {
          id: 'company-based',
          name: { da: 'Virksomhedsrettet indsats med mentor', en: 'Company-based effort with a mentor' },
          evidence: {
            da: 'Den eneste indsats, der generelt bringer borgere i udkanten af arbejdsmarkedet i job. En mentor hjælper flere i uddannelse eller job.',
            en: 'The only effort that in general brings people at the edge of the labour market into jobs. A mentor helps more into education or jobs.',
          },
          source: `CK2 2015 og Rambøll 2012–13, i ${guide}, s. 23`,
        },
      ],
    },
  },
  {
    ...from,
    id: 'visitation-group',
    group: 'job-ready',
    source: {
      title: 'Lov om en aktiv beskæftigelsesindsats § 6',
      reference: 'jobparat: ordinært arbejde inden for 3 måneder',
    },
    confidence: 'verify',
    value: {
      name: { da: 'Jobparat', en: 'Job-ready' },
      describes: {
        da: 'Kan tage et ordinært job inden for tre måneder.',
        en: 'Can take an ordinary job within three months.',
      },
      support: 'outside',
      signs: [
        {
          id: 'job-within-three-months',
          text: {
            da: 'Kan tage et ordinært job inden for tre måneder',
            en: 'Can take an ordinary job within three months',
          },
        },
      ],
      efforts: [],
    },
  },
];

/** Who is education-ready by rule: only a recorded reason for longer support leads to another group. */
export const educationReadyByRule: readonly DatedRule<readonly Situation[]>[] = [
  {
    ...from,
    id: 'education-ready-by-rule',
    value: ['broke-off-youth-education', 'waits-for-apprenticeship'],
    source: page('s. 10: medmindre der klart er brug for støtte i længere tid end cirka et år'),
  },
];

const mainLaw2027 = {
  title: 'STAR: spørgsmål fra webinar 21. januar 2026 om lov nr. 1750',
  reference: 'fastholdt i 2026; ventes afskaffet med den nye hovedlov 1. januar 2027',
} as const;

/** Whose reading, writing and maths must be tested: those in these situations are not. It ends with the law. */
export const skillsTestUnless: readonly DatedRule<readonly Situation[]>[] = [
  {
    ...from,
    id: 'skills-test-unless',
    value: ['youth-education-completed'],
    validTo: civilDate('2026-12-31'),
    source: mainLaw2027,
    confidence: 'medium',
  },
];

/** Groups that may be given an education order (uddannelsespålæg), by the support they need. It ends with the law. */
export const educationOrder: readonly DatedRule<readonly Support[]>[] = [
  {
    ...from,
    id: 'education-order',
    value: ['none', 'up-to-a-year', 'longer'],
    validTo: civilDate('2026-12-31'),
    source: mainLaw2027,
    confidence: 'medium',
  },
];
