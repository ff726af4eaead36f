import '../styles/app.css';
import { provideAbp } from '../lib/abp';
import { Tooltip } from '../lib/bootstrap';
import { confirmFirst } from '../lib/confirm';
import { filterRows } from '../lib/filter-rows';
import { sendOnce } from '../lib/forms';
import { startHtmx } from '../lib/htmx';
import { type Islands, scan } from '../lib/islands';
import { startLive } from '../lib/live';
import { show, showLeftMessages } from '../lib/notify';
import { startPalette } from '../lib/palette';
import { startTheme } from '../lib/theme';
import { showLocalTimes, startTimes } from '../lib/time';

const islands: Islands = {
  autosave: () => import('../islands/autosave'),
  'brand-preview': () => import('../islands/brand-preview'),
  'bulk-select': () => import('../islands/bulk-select'),
  'color-picks': () => import('../islands/color-picks'),
  copy: () => import('../islands/copy'),
  countdown: () => import('../islands/countdown'),
  'lead-board': () => import('../islands/lead-board'),
  'lead-list': () => import('../islands/lead-list'),
  'live-part': () => import('../islands/live-part'),
  'logo-crop': () => import('../islands/logo-crop'),
  mention: () => import('../islands/mention'),
  'password-strength': () => import('../islands/password-strength'),
  'passkey-add': () => import('../islands/passkey-add'),
  'passkey-login': () => import('../islands/passkey-login'),
  notifications: () => import('../islands/notifications'),
  reorder: () => import('../islands/reorder'),
  secret: () => import('../islands/secret'),
  'signup-popup': () => import('../islands/signup-popup'),
  tour: () => import('../islands/tour'),
  'tidy-form': () => import('../islands/tidy-form'),
  'white-label-preview': () => import('../islands/white-label-preview'),
};

function refresh(): Promise<void> {
  showLocalTimes();
  showLeftMessages(document);
  for (const element of document.querySelectorAll('[data-bs-toggle="tooltip"]')) Tooltip.getOrCreateInstance(element);
  return scan(islands);
}

provideAbp();
confirmFirst(document);
filterRows(document);
sendOnce(document);
startPalette(document);
startTheme();
startHtmx(() => void refresh());
startTimes();
// An island that is not there yet would not hear that the connection is ready.
void refresh().finally(startLive);

// HX-Trigger: {"notify": {"type": "success", "message": "Saved"}}
document.addEventListener('notify', (event) => {
  const { type, message, title } = (event as CustomEvent).detail;
  show(type, message, title);
});
