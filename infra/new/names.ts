/** A name in the forms in which code writes it: `site-visits`, `siteVisits`, `SiteVisits`, `Site visits`. */
export type Name = { readonly kebab: string; readonly camel: string; readonly pascal: string; readonly words: string };

/** What is wrong with what somebody typed; said as it stands. */
export class NotAsked extends Error {}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
const longestName = 40;

/** Reads a name in kebab-case. */
export function nameOf(typed: string | undefined): Name {
  if (!typed || !kebabCase.test(typed) || typed.length > longestName)
    throw new NotAsked(`"${typed ?? ''}" is no name: small letters and hyphens, such as site-visits`);
  const camel = typed.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = capital(camel);
  return { kebab: typed, camel, pascal, words: capital(typed.replaceAll('-', ' ')) };
}

/** Reads a verb phrase, such as `register-visit`: what somebody does, in the imperative. */
export function verbPhraseOf(typed: string | undefined): Name {
  const name = nameOf(typed);
  const [verb = '', ...object] = name.kebab.split('-');
  const isNoVerb =
    /(ing|ed|tion|ment|s)$/.test(verb) && !/^(bring|embed|feed|need|pass|assess|address|discuss)$/.test(verb);
  if (object.length === 0 || isNoVerb)
    throw new NotAsked(`"${name.kebab}" is no verb phrase: what somebody does, such as register-visit`);
  return name;
}

/** What a verb phrase is about: `visit` of `register-visit`. */
export function objectOf({ kebab }: Name): Name {
  return nameOf(kebab.split('-').slice(1).join('-'));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
