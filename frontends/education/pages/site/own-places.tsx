import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction, type Action } from '#kit/parts/action.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import type { SiteView } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSite } from '../../data/site.ts';
import { ownPlacesText } from './own-places.text.ts';
import { arrangementOf, MentorForm, sendArrangement, WorkplaceForm, type Arrangement } from './place-forms.tsx';
import { SitePage } from './site-page.tsx';

type Open =
  | { readonly what: 'workplace'; readonly of?: Arrangement['workplaces'][number] | undefined }
  | { readonly what: 'mentor'; readonly of?: Arrangement['mentors'][number] | undefined };

/** Where can the young people work here, and who are their mentors? */
export function OwnPlaces(): JSX.Element {
  return (
    <SitePage title={ownPlacesText().title} action="open-site" keys={readSite.key}>
      {() => <Places />}
    </SitePage>
  );
}

function Places(): JSX.Element {
  const t = ownPlacesText;
  const own = ownInstitution();
  const site = createAsync(() => readSite(own.scope, own.institutionId));
  const [open, setOpen] = createSignal<Open>();
  const action = createAction();
  const close = (): void => void setOpen(undefined);
  const title = (): string => {
    const shown = open();
    return shown?.of?.name ?? (shown?.what === 'mentor' ? t().addMentor : t().addWorkplace);
  };
  return (
    <Show when={site()}>
      {(known) => (
        <>
          <h1>{t().heading}</h1>
          <p class="font-lead">{t().lead}</p>
          <ActionProblem of={action} reload={() => void revalidate(readSite.key)} />
          <div class="ff-stack">
            <Workplaces site={known()} action={action} onOpen={setOpen} />
            <Mentors site={known()} action={action} onOpen={setOpen} />
          </div>
          <Dialog open={open() !== undefined} title={title()} onClose={close}>
            <Show when={open()} keyed>
              {(shown) =>
                shown.what === 'workplace' ? (
                  <WorkplaceForm site={known()} of={shown.of} done={close} />
                ) : (
                  <MentorForm site={known()} of={shown.of} done={close} />
                )
              }
            </Show>
          </Dialog>
        </>
      )}
    </Show>
  );
}

interface ListProps {
  readonly site: SiteView;
  readonly action: Action;
  readonly onOpen: (open: Open) => void;
}

function Workplaces(props: ListProps): JSX.Element {
  const t = ownPlacesText;
  return (
    <div>
      <Show
        when={props.site.workplaces.length > 0}
        fallback={<Empty title={t().noWorkplaces} text={t().noWorkplacesText} />}
      >
        <WorkList title={t().workplaces} count={props.site.workplaces.length}>
          <For each={arrangementOf(props.site).workplaces}>
            {(each, place) => (
              <WorkRow
                when={t().taken(
                  formatNumber(props.site.workplaces[place()]?.taken ?? 0),
                  formatNumber(props.site.workplaces[place()]?.places ?? 0),
                )}
                who={each.name}
                what={each.about}
                action={
                  <RowActs
                    name={each.name}
                    action={props.action}
                    onChange={() => props.onOpen({ what: 'workplace', of: each })}
                    without={() => withoutIt(props.site, each.workplaceId)}
                  />
                }
              />
            )}
          </For>
        </WorkList>
      </Show>
      <AddButton label={t().addWorkplace} onClick={() => props.onOpen({ what: 'workplace' })} />
    </div>
  );
}

function Mentors(props: ListProps): JSX.Element {
  const t = ownPlacesText;
  return (
    <div>
      <Show when={props.site.mentors.length > 0} fallback={<Empty title={t().noMentors} text={t().noMentorsText} />}>
        <WorkList title={t().mentors} count={props.site.mentors.length}>
          <For each={arrangementOf(props.site).mentors}>
            {(each, place) => (
              <WorkRow
                when={t().people(props.site.mentors[place()]?.people ?? 0)}
                who={each.name}
                what={each.phone ? formatPhone(each.phone) : ''}
                action={
                  <RowActs
                    name={each.name}
                    action={props.action}
                    onChange={() => props.onOpen({ what: 'mentor', of: each })}
                    without={() => withoutIt(props.site, each.mentorId)}
                  />
                }
              />
            )}
          </For>
        </WorkList>
      </Show>
      <AddButton label={t().addMentor} onClick={() => props.onOpen({ what: 'mentor' })} />
    </div>
  );
}

function AddButton(props: { readonly label: string; readonly onClick: () => void }): JSX.Element {
  return (
    <Show when={may('arrange-site')}>
      <div class="ff-actions">
        <button type="button" class="button button-secondary" onClick={() => props.onClick()}>
          {props.label}
        </button>
      </div>
    </Show>
  );
}

/** Change and remove, for whoever may; the site refuses to remove what somebody still has. */
function RowActs(props: {
  readonly name: string;
  readonly action: Action;
  readonly onChange: () => void;
  readonly without: () => Parameters<typeof sendArrangement>[0];
}): JSX.Element {
  const t = ownPlacesText;
  const remove = (): void =>
    void props.action.run(async () => {
      await sendArrangement(props.without());
      await revalidate(readSite.key);
      tellDone(t().removed(props.name));
    });
  return (
    <Show when={may('arrange-site')}>
      <span class="ff-actions">
        <button
          type="button"
          class="function-link ff-link"
          aria-label={`${t().change} ${props.name}`}
          onClick={() => props.onChange()}
        >
          {t().change}
        </button>
        <button type="button" class="function-link ff-link" aria-label={`${t().remove} ${props.name}`} onClick={remove}>
          {t().remove}
        </button>
      </span>
    </Show>
  );
}

function withoutIt(site: SiteView, id: string | undefined): Parameters<typeof sendArrangement>[0] {
  const { workplaces, mentors } = arrangementOf(site);
  return {
    version: site.version,
    workplaces: workplaces.filter(({ workplaceId }) => workplaceId !== id),
    mentors: mentors.filter(({ mentorId }) => mentorId !== id),
  };
}
