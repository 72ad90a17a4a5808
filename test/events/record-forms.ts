import { events, type EventName } from '#shared/events/catalogue.ts';
import { formName, formOf, keepForms, recordedForms, stillReads } from './forms.ts';

/**
 * Records today's form of every event (`npm run record-events`): new events, new numbers, and forms that still read
 * what was told before. A form that does not is refused: it needs a number of its own and an upcaster.
 */
const recorded = recordedForms();
const refused: string[] = [];
for (const name of Object.keys(events) as EventName[]) {
  const form = formOf(name);
  const before = recorded[formName(name)];
  if (before && !stillReads(form.shape, before.shape)) refused.push(formName(name));
  else if (JSON.stringify(before?.shape) !== JSON.stringify(form.shape)) recorded[formName(name)] = form;
}
keepForms(recorded);
if (refused.length > 0) {
  console.error(
    `Told before and no longer readable: ${refused.join(', ')}. Add an upcaster in shared/events/upcasters.ts.`,
  );
  process.exitCode = 1;
}
