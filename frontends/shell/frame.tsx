import type { JSX, ParentProps } from 'solid-js';
import { AppFrame } from '#kit/frame/app-frame.tsx';
import { shellText } from './frame.text.ts';

/** The front door's frame: no navigation, the pages are few. */
export function ShellFrame(props: ParentProps): JSX.Element {
  return (
    <AppFrame app="shell" place={() => shellText().place}>
      {props.children}
    </AppFrame>
  );
}
