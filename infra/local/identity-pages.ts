import type { Language } from '#shared/runtime/call.ts';
import { escaped, localPage } from './pages.ts';
import { personas } from './personas.ts';

const words = {
  da: {
    signInAs: 'Log ind som',
    note: 'Her vælger du, hvem du er. På den rigtige platform logger man ind med sin arbejdsgiver eller MitID.',
    leave: 'Vil du logge ud?',
    yes: 'Ja, log ud',
    left: 'Du er logget ud',
    home: 'Til forsiden',
  },
  en: {
    signInAs: 'Sign in as',
    note: 'Here you choose who you are. On the real platform people sign in with their employer or MitID.',
    leave: 'Do you want to sign out?',
    yes: 'Yes, sign out',
    left: 'You are signed out',
    home: 'To the front page',
  },
} as const;

/** Where one picks who to be. */
export function personaPage(language: Language): string {
  const t = words[language];
  const rows = personas.map(
    ({ key, name, describes }) =>
      `<li><button name="as" value="${escaped(key)}"><strong>${escaped(name)}</strong><span>${escaped(describes[language])}</span></button></li>`,
  );
  const note = `<p class="note">${escaped(t.note)}</p>`;
  return localPage(t.signInAs, `${note}<form method="get"><ul class="rows">${rows.join('')}</ul></form>`, language);
}

/** Asks for a confirmation to sign out, by a button for the provider's own form. */
export function signOutPage(form: string, language: Language): string {
  const t = words[language];
  const button = `<button class="button" form="op.logoutForm" name="logout" value="yes" autofocus>${t.yes}</button>`;
  return localPage(t.leave, `${form}<p>${button}</p>`, language);
}

export function signedOutPage(language: Language): string {
  const t = words[language];
  return localPage(t.left, `<p><a href="/">${t.home}</a></p>`, language);
}

/** The first of the languages a client asked for that we have; else the browser's own wish, else Danish. */
export function languageOf(asked: unknown, browser: string | undefined): Language {
  const wishes = [...(typeof asked === 'string' ? asked.split(' ') : []), browser ?? ''];
  const first = wishes.map((wish) => wish.slice(0, 2).toLowerCase()).find((wish) => wish === 'da' || wish === 'en');
  return first === 'en' ? 'en' : 'da';
}
