import { describe, expect, it } from 'vitest';
import { icon } from '../src/lib/icon';

describe('an icon', () => {
  it('is the drawing that the build put into the bundle', () => {
    expect(icon('check')).toMatch(/^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=/);
  });
});
