/** On a page that stays made while another one stands (StayingPages.svelte). */
export const isOutOfSight = (element: Element | null | undefined): boolean =>
  Boolean(element?.closest('[aria-hidden="true"]'));
