import { describe, expect, it } from 'vitest';
import { callbackQuery, readSignupMessage } from '../src/lib/signup-messages';

const origins = ['https://www.facebook.com'];
const finish = JSON.stringify({
  type: 'WA_EMBEDDED_SIGNUP',
  event: 'FINISH',
  version: 3,
  data: { phone_number_id: '106', waba_id: '505' },
});

const message = (data: unknown, origin = 'https://www.facebook.com') => new MessageEvent('message', { data, origin });

describe('A message of Embedded Signup', () => {
  it('says what was picked', () => {
    expect(readSignupMessage(message(finish), origins)).toEqual({
      event: 'FINISH',
      wabaId: '505',
      phoneNumberId: '106',
    });
  });

  it.each([
    'https://evil.example',
    'https://notfacebook.com',
    'https://www.facebook.com.evil.example',
    'http://www.facebook.com',
    'https://business.facebook.com',
    'null',
    '',
  ])('of %s is nobody’s', (origin) => {
    expect(readSignupMessage(message(finish, origin), origins)).toBeNull();
  });

  it.each(['cb=f1&domain=x', '{"type":"other"}', '[]', 'null', null, 5])('that is none, %s, is left alone', (data) => {
    expect(readSignupMessage(message(data), origins)).toBeNull();
  });

  it('brings no ids that are none', () => {
    const strange = {
      type: 'WA_EMBEDDED_SIGNUP',
      event: 'FINISH',
      data: { phone_number_id: '../me', waba_id: { id: 1 } },
    };
    expect(readSignupMessage(message(strange), origins)).toEqual({ event: 'FINISH' });
  });
});

describe('The way back', () => {
  const told = { event: 'FINISH', wabaId: '505', phoneNumberId: '106' };

  it('brings code, state and what was picked', () => {
    expect(String(callbackQuery('s', 'c', told))).toBe('state=s&code=c&waba_id=505&phone_number_id=106');
  });

  it('of somebody who cancels is the dialog’s own', () => {
    expect(String(callbackQuery('s', undefined, { event: 'CANCEL' }))).toBe(
      'state=s&error=access_denied&error_reason=user_denied',
    );
  });

  it('of a signup that failed says why', () => {
    expect(String(callbackQuery('s', undefined, { event: 'CANCEL', error: 'No more numbers' }))).toBe(
      'state=s&error=signup_failed&error_message=No+more+numbers',
    );
  });
});
