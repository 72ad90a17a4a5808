import { policy, systemActions, type ActionName, type SystemAction, type ViewingWords } from './policy.ts';

/** What was done under a name that has left the policy since. */
const formerly: ViewingWords = { da: 'Så eller ændrede noget om dig.', en: 'Saw or changed something about you.' };

/** The words of an action's row, or `none` where it touches nobody's data. */
export function viewingOf(action: ActionName | SystemAction): ViewingWords | 'none' {
  return { ...systemActions, ...policy }[action].viewing;
}

/** What a viewing's action did with a person's data, in the person's language. Viewings are kept longer than actions. */
export function whatWasDone(action: string, language: keyof ViewingWords): string {
  const known = Object.hasOwn(policy, action) || Object.hasOwn(systemActions, action);
  const words = known ? viewingOf(action as ActionName | SystemAction) : 'none';
  return (words === 'none' ? formerly : words)[language];
}
