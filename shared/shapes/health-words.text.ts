/** What a word that looks like health information is about. */
export const healthWordKinds = ['diagnosis', 'mood', 'treatment', 'substances', 'absence'] as const;
export type HealthWordKind = (typeof healthWordKinds)[number];

type Listed = { readonly kind: HealthWordKind; readonly begins: readonly string[]; readonly whole: readonly string[] };

/**
 * Words that look like a diagnosis or health information, Danish and English, in small letters: how a word begins, or the
 * whole word where its beginning says too little. Only a list to be reminded by; the first kind that fits is the word's.
 */
export const healthWordsText: readonly Listed[] = [
  {
    kind: 'diagnosis',
    begins: [
      ...[
        'depressi',
        'adhd',
        'autis',
        'asperger',
        'ptsd',
        'skizo',
        'schizo',
        'psykose',
        'psykotisk',
        'psychosis',
        'bipolar',
      ],
      ...[
        'borderline',
        'ocd',
        'personlighedsforstyr',
        'spiseforstyr',
        'anoreksi',
        'anorexi',
        'bulimi',
        'demens',
        'dementia',
      ],
      ...[
        'epileps',
        'diabet',
        'sukkersyge',
        'kræft',
        'cancer',
        'sklerose',
        'sclerosis',
        'gigt',
        'arthritis',
        'fibromyalgi',
      ],
      ...[
        'piskesmæld',
        'whiplash',
        'diskusprolaps',
        'discusprolaps',
        'prolaps',
        'migræne',
        'migraine',
        'astma',
        'asthma',
      ],
      ...[
        'hjerneskade',
        'hjernerystelse',
        'hjerneblødning',
        'blodprop',
        'hiv',
        'hepatitis',
        'ordblind',
        'dysleks',
        'dyslex',
      ],
      ...['udviklingshæm', 'diagnos', 'lidelse', 'syndrom', 'funktionsnedsæt', 'handicap', 'disorder'],
    ],
    whole: ['add', 'kol', 'copd', 'tourette', 'tourettes'],
  },
  {
    kind: 'mood',
    begins: [
      'angst',
      'anxiety',
      'panikanfald',
      'stress',
      'selvmord',
      'suicid',
      'selvskad',
      'traume',
      'trauma',
      'psykisk',
    ],
    whole: ['deprimeret', 'depressed', 'psyke', 'burnout', 'udbrændt', 'manisk', 'paranoid'],
  },
  {
    kind: 'treatment',
    begins: [
      ...[
        'medicin',
        'medicat',
        'antidepress',
        'ritalin',
        'antabus',
        'metadon',
        'insulin',
        'psykolog',
        'psycholog',
        'psykiat',
      ],
      ...['psychiat', 'terapi', 'terapeut', 'therap', 'hospital', 'sygehus', 'speciallæge', 'fysioterap', 'kemoterapi'],
    ],
    whole: ['læge', 'lægen', 'lægens', 'doctor', 'piller', 'pills', 'indlagt', 'indlæggelse', 'opereret', 'operation'],
  },
  {
    kind: 'substances',
    begins: [
      'misbrug',
      'alkohol',
      'alcohol',
      'narko',
      'stofmisbrug',
      'afhængighed',
      'addict',
      'kokain',
      'cocaine',
      'heroin',
    ],
    whole: ['hash', 'druk', 'drukker', 'fuld', 'beruset', 'påvirket', 'drunk', 'drugs'],
  },
  {
    kind: 'absence',
    begins: ['sygemeld', 'sygdom', 'sygefravær', 'illness', 'disease', 'graviditet', 'pregnan'],
    whole: ['syg', 'syge', 'sygt', 'sick', 'ill', 'gravid', 'abort'],
  },
];
