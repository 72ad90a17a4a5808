import type { JSX } from 'solid-js';
import type { AppName } from '../../apps.ts';

/** One entry of the navigation: where it leads (inside the app) and whether a path belongs under it. */
export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly isHere: (pathname: string) => boolean;
}

/** What an app tells the frame about itself. */
export interface FrameProps {
  readonly app: AppName;
  /** The words after the app's name in the band: a municipality, a company. */
  readonly place?: () => string | undefined;
  readonly navigation?: () => readonly NavigationLink[];
  /** The slot for a search field in the header. */
  readonly find?: () => JSX.Element;
}
