import { createEffect, type JSX, type ParentProps } from 'solid-js';

/** One page: the `main` landmark, its title in the browser's tab, and room around it. `phone` is the narrow form. */
export function Page(
  props: ParentProps<{ readonly title: string; readonly form?: 'desk' | 'tight' | 'phone' }>,
): JSX.Element {
  createEffect(() => nameTab(props.title));
  const shape = (): string =>
    props.form === 'phone' ? 'ff-phone' : `container ff-page ${props.form === 'tight' ? 'ff-page--tight' : ''}`;
  return (
    <main class={shape()} id="main" tabindex="-1">
      {props.children}
    </main>
  );
}

/** Names the browser's tab after the page. */
export function nameTab(title: string): void {
  document.title = title === 'Fodfæste' ? title : `${title} – Fodfæste`;
}
