import { placeholders } from './template-words.ts';

const inBraces = /\{([^{}]*)\}/g;

/** The first thing in braces that is not on the list, or a brace that has no other; undefined where there is none. */
export function placeholderFault(
  text: string,
): { readonly code: 'placeholder-unknown' | 'placeholder-not-closed'; readonly said: string } | undefined {
  const unknown = [...text.matchAll(inBraces)].find(([, word = '']) => !isPlaceholder(word));
  if (unknown) return { code: 'placeholder-unknown', said: unknown[0] };
  const lonely = /[{}][^\s{}]*/.exec(text.replace(inBraces, ''));
  return lonely ? { code: 'placeholder-not-closed', said: lonely[0] } : undefined;
}

function isPlaceholder(word: string): boolean {
  return (
    word.slice(1) === word.slice(1).toLowerCase() && (placeholders as readonly string[]).includes(word.toLowerCase())
  );
}
