import type { Plugin } from 'vite';
import type { AppName } from '../apps.ts';

/** What a search engine or a shared link says of an app, in Danish. */
const descriptions: Readonly<Record<AppName, string>> = {
  shell: 'Fodfæste samler kommuner, virksomheder og uddannelser om mennesker på vej i job.',
  municipality: 'Kommunens arbejde med mennesker på vej i job.',
  company: 'Virksomhedens side i Fodfæste.',
  education: 'Uddannelsessteders side i Fodfæste: kurser, ønsker om forløb, fremmøde og kompetencebeviser.',
  citizen: 'Din egen side i Fodfæste: dine kurser, dine skridt og dine kompetencebeviser.',
  verification: 'Kontrollér et kompetencebevis.',
  partnership: 'Partnerskabets side i Fodfæste.',
};

/** An address of this app is somebody's certificate or share: no search engine keeps it. */
const unlisted: readonly AppName[] = ['verification'];

/** Makes the one page in the browser, `frontends/index.html`, the app's own. */
export function pageOf(app: AppName): Plugin {
  const robots = unlisted.includes(app) ? 'noindex, nofollow' : 'all';
  return {
    name: 'page-of-app',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.replaceAll('%app%', app).replace('%description%', descriptions[app]).replace('%robots%', robots),
    },
  };
}
