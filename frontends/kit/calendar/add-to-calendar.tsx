import type { JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { nowMs } from '../time/clock.ts';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';
import { calendarText } from './calendar.text.ts';
import { saveAsFile } from '../parts/save-as-file.ts';

/** Lets the reader save it, which opens their calendar: in it, or out of it where it was called off. Several go in together. */
export function AddToCalendar(props: {
  readonly entry: CalendarEntry | readonly [CalendarEntry, ...CalendarEntry[]];
  readonly fileName: string;
  /** What it says where it is more than one thing, or one among others. */
  readonly label?: string;
}): JSX.Element {
  const isOff = (): boolean => 'cancelled' in props.entry && props.entry.cancelled === true;
  return (
    <button
      type="button"
      class="function-link ff-link ff-screen-only"
      onClick={() => saveAsFile(props.fileName, calendarFile(props.entry, nowMs()), 'text/calendar')}
    >
      <Icon name="calendar-month" />
      {props.label ?? (isOff() ? calendarText().takeOut : calendarText().putIn)}
    </button>
  );
}
