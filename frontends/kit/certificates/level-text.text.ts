import { texts } from '../language/texts.ts';

/** The three levels of OCN, and what each means. */
export const levelText = texts(
  {
    level: 'Niveau',
    names: { acquaintance: 'kendskab', knowledge: 'kundskab', mastery: 'mestring' },
    meanings: {
      acquaintance: 'kan løse opgaven med hjælp',
      knowledge: 'kan løse den selv og sige hvorfor',
      mastery: 'kan løse den sikkert, også når noget er nyt',
    },
  },
  {
    level: 'Level',
    names: { acquaintance: 'acquaintance', knowledge: 'knowledge', mastery: 'mastery' },
    meanings: {
      acquaintance: 'can do the task with help',
      knowledge: 'can do it alone and say why',
      mastery: 'does it with confidence, also when something is new',
    },
  },
  'levelText',
);
