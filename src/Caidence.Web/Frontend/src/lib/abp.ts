import { message } from './message';
import { notify } from './notify';

declare global {
  interface Window {
    abp?: Record<string, unknown>;
  }
}

/** abp.js brings only stubs of these two; ours take their place under the same names. */
export function provideAbp(): void {
  window.abp = Object.assign(window.abp ?? {}, { message, notify });
}
