/** Taking something out takes its button away: the focus goes to where another would be added, or to the group where there can be no more. */
export function goToAdding({ currentTarget }: { readonly currentTarget: Element }): void {
  const group = currentTarget.closest('fieldset');
  (group?.querySelector<HTMLElement>('[data-adding]') ?? group)?.focus();
}
