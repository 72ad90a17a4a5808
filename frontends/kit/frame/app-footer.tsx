import type { JSX } from 'solid-js';
import { frameText } from './frame.text.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** The foot of every page: what this is, accessibility, privacy and the other language. */
export function AppFooter(): JSX.Element {
  return (
    <footer class="ff-footer">
      <div class="container ff-footer__inner">
        <p class="ff-muted">{frameText().footerLine}</p>
        <nav aria-label={frameText().footerName} class="ff-footer__links">
          <a href="/was" target="_self">
            {frameText().accessibility}
          </a>
          <a href="/privatliv" target="_self">
            {frameText().privacy}
          </a>
          <LanguageSwitch />
        </nav>
      </div>
    </footer>
  );
}
