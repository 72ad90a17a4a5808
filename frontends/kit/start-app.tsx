import { Router, type RouteDefinition } from '@solidjs/router';
import type { JSX, ParentProps } from 'solid-js';
import { render } from 'solid-js/web';
import { apps, type AppName } from '../apps.ts';
import { applyStoredLanguage } from './language/language.ts';
import { askForSession, followSignOut } from './session/session.ts';
import { followTranslation } from './translation/follow-translation.ts';

/** What an app is to the kit: its name, the frame around its pages, and the pages. */
export interface AppStart {
  readonly app: AppName;
  readonly frame: (props: ParentProps) => JSX.Element;
  readonly routes: readonly RouteDefinition[];
}

/** Starts an app on the page's `#app`: language, session, routes. Asks for the session while the first route loads. */
export function startApp(app: AppStart): void {
  const place = document.querySelector('#app');
  if (!place) throw new Error('The page has no #app to start on.');
  const base = apps[app.app].path.replace(/\/$/, '');
  applyStoredLanguage();
  followSignOut();
  followTranslation(document.body);
  void askForSession();
  render(
    () => (
      <Router base={base} root={app.frame} preload={false}>
        {[...app.routes]}
      </Router>
    ),
    place,
  );
}
