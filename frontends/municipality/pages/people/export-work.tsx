import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { exportList, type WorkAsked } from '../../data/candidates.ts';
import { groupName, readMunicipality, readStaff } from '../../data/municipality.ts';
import { peopleText } from './people.text.ts';

/** Makes a spreadsheet of the list as it is shown; what is fetched is logged for each person in it. */
export function ExportWork(props: { readonly asked: WorkAsked }): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const municipality = createAsync(() => readMunicipality(scope));
  const action = createAction();
  const fetchFile = (): Promise<void> =>
    action.run(async () => {
      const names = {
        staff: (staff() ?? []).map(({ personId, name }) => ({ id: personId, name })),
        groups: (municipality()?.targetGroups ?? []).map((group) => ({ id: group.id, name: groupName(group) })),
      };
      location.assign(await exportList(scope, props.asked, names));
    });
  return (
    <div>
      <ActionProblem of={action} />
      <BusyButton kind="secondary" busy={action.busy()} onClick={() => void fetchFile()}>
        {t().exported}
      </BusyButton>
      <p class="ff-muted">{t().exportedHelp}</p>
    </div>
  );
}
