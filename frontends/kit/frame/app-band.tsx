import { Show, type JSX } from 'solid-js';
import type { AppName } from '../../apps.ts';
import { today } from '../time/clock.ts';
import { longDate } from '../time/format-dates.ts';
import { sentence } from '../language/texts.ts';
import { frameText } from './frame.text.ts';

/** The thin band in the app's tint: where am I, and what day is it. */
export function AppBand(props: { readonly app: AppName; readonly place: string | undefined }): JSX.Element {
  return (
    <div class="ff-band">
      <div class="ff-band__inner container">
        <p>
          <b>{frameText().apps[props.app]}</b>
          <Show when={props.place}> · {props.place}</Show>
        </p>
        <p>{sentence(longDate(today()))}</p>
      </div>
    </div>
  );
}
