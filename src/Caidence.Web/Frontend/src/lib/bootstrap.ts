// Only the Bootstrap widgets we use; Tabler's own extras (carousel, sparkline, OTP …) would add half as much again.
// Importing a widget is enough for its data-bs-* attributes to work, also in HTML that arrives later.
import 'bootstrap-widget/collapse';
import Dropdown from 'bootstrap-widget/dropdown';
import 'bootstrap-widget/modal';
import 'bootstrap-widget/offcanvas';
import 'bootstrap-widget/tab';

export { default as Toast } from 'bootstrap-widget/toast';
export { default as Tooltip } from 'bootstrap-widget/tooltip';

// A menu keeps a little distance from the edge of the window.
Dropdown.Default.popperConfig = (config: { modifiers: object[] }) => ({
  ...config,
  modifiers: [...config.modifiers, { name: 'preventOverflow', options: { padding: 12 } }],
});

// The sidebar is a dialog only while it is a drawer, and only then may it be named as one.
document.addEventListener('show.bs.offcanvas', ({ target }) => {
  if (target instanceof HTMLElement) target.ariaLabel = target.dataset.dialogLabel ?? null;
});
document.addEventListener('hidden.bs.offcanvas', ({ target }) => {
  if (target instanceof HTMLElement) target.ariaLabel = null;
});
