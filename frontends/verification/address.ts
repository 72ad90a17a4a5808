/** What an address under /bevis leads to: a certificate to check, or what a person has shared. */
export type Address =
  | { readonly leadsTo: 'certificate'; readonly scope: string; readonly code: string }
  | { readonly leadsTo: 'shared'; readonly scope: string; readonly shareId: string; readonly word: string }
  | { readonly leadsTo: 'nothing' };

/** Reads the path of the page. */
export function readAddress(path: string): Address {
  const [app, scope = '', first = '', second = '', ...rest] = path.split('/').filter(Boolean);
  if (app !== 'bevis' || rest.length > 0) return { leadsTo: 'nothing' };
  if (scope.startsWith('P-') && first && !second) return { leadsTo: 'certificate', scope, code: first };
  if (scope.startsWith('C-') && first && second) return { leadsTo: 'shared', scope, shareId: first, word: second };
  return { leadsTo: 'nothing' };
}
