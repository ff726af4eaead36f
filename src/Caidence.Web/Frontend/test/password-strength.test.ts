import { beforeEach, describe, expect, it } from 'vitest';
import passwordStrength, { strength } from '../src/islands/password-strength';

describe('The strength of a password', () => {
  it('is none where the server would refuse it for its length', () => {
    expect(strength('')).toBe(0);
    expect(strength('elevenchars')).toBe(0);
    expect(strength('Ab1!x')).toBe(0);
  });

  it('is little for runs and repetitions, however long', () => {
    expect(strength('aaaaaaaaaaaaaaaa')).toBe(1);
    expect(strength('123456789012')).toBe(1);
    expect(strength('abcdefghijklmnop')).toBe(1);
  });

  it('grows with length and with kinds of letters', () => {
    expect(strength('Ab1!xy')).toBe(2);
    expect(strength('correcthorse')).toBe(3);
    expect(strength('correct horse battery staple')).toBe(4);
    expect(strength('Door-2026-Lamp!')).toBe(4);
  });
});

describe('The meter', () => {
  beforeEach(() => {
    document.body.innerHTML = `<input id="password">
      <div id="meter" data-for="password" data-words='["Too short","Weak","Fair","Good","Strong"]' hidden><span role="status"></span></div>`;
  });

  it('shows itself once something is typed, and says the word', () => {
    const meter = document.getElementById('meter') as HTMLElement;
    passwordStrength(meter);
    type('correct horse battery staple');
    expect(meter.hidden).toBe(false);
    expect(meter.dataset.score).toBe('4');
    expect(meter.textContent).toBe('Strong');

    type('');
    expect(meter.hidden).toBe(true);
  });
});

function type(text: string): void {
  const input = document.getElementById('password') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
}
