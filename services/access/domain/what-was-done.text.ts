const texts = {
  listed: { da: 'Så dit navn på en liste', en: 'Saw your name on a list' },
  opened: { da: 'Åbnede dine oplysninger', en: 'Opened your data' },
  changed: { da: 'Skrev i dine oplysninger', en: 'Wrote in your data' },
} as const;

/** What an action did with a person's data, in the person's words. Actions are named by their verb: `open-candidate`. */
export function whatWasDone(action: string, language: 'da' | 'en'): string {
  return texts[kindOf(action.split('-')[0])][language];
}

function kindOf(verb: string | undefined): keyof typeof texts {
  if (verb === 'list' || verb === 'search' || verb === 'find') return 'listed';
  if (verb === 'open' || verb === 'read' || verb === 'show' || verb === 'see' || verb === 'view') return 'opened';
  return 'changed';
}
