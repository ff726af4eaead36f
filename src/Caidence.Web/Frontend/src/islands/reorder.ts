/** A list whose items go up and down by their buttons [data-up] and [data-down]; the focus goes along. */
export default function reorder(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-up], [data-down]');
    const item = button?.closest('li');
    if (!button || !item) return;
    if (button.matches('[data-up]')) item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    button.focus();
  });
}
