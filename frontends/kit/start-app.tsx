import { Router, type RouteDefinition } from '@solidjs/router';
import type { JSX, ParentProps } from 'solid-js';
import { render } from 'solid-js/web';
import { apps, type AppName } from '../apps.ts';
import { applyStoredLanguage, type ThirdDictionaries } from './language/language.ts';
import { askForSession, followSignOut } from './session/session.ts';
import { followTranslation } from './translation/follow-translation.ts';

/** What an app is to the kit: its name, the frame around its pages, and the pages. */
export interface AppStart {
  readonly app: AppName;
  readonly frame: (props: ParentProps) => JSX.Element;
  readonly routes: readonly RouteDefinition[];
  /** Fetches the app's Ukrainian; an app without it has Danish and English. */
  readonly ukrainian?: () => Promise<ThirdDictionaries>;
}

/** Starts an app on the page's `#app`: language, session, routes. Asks for the session while the first route loads. */
export function startApp(app: AppStart): void {
  const place = document.querySelector('#app');
  if (!place) throw new Error('The page has no #app to start on.');
  const base = apps[app.app].path.replace(/\/$/, '');
  const inLanguage = applyStoredLanguage(app.ukrainian);
  followSignOut();
  followTranslation(document.body);
  void askForSession();
  void inLanguage.then(() =>
    render(
      () => (
        <Router base={base} root={app.frame} preload={false}>
          {[...app.routes]}
        </Router>
      ),
      place,
    ),
  );
}
