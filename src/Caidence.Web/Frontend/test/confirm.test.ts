import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmFirst } from '../src/lib/confirm';
import { message } from '../src/lib/message';

const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('what is marked with data-confirm', () => {
  const happened = vi.fn((event: Event) => event.preventDefault());

  beforeAll(() => {
    confirmFirst(document);
    document.addEventListener('submit', happened);
    document.addEventListener('click', (event) => (event.target as Element).matches('a') && happened(event));
  });

  beforeEach(() => {
    happened.mockClear();
    document.body.innerHTML = `
      <form id="whole" data-confirm="Sure?"><button>Send</button></form>
      <form id="part"><button id="save">Save</button><button id="drop" data-confirm="Drop it?">Drop</button></form>
      <a href="#x" data-confirm="Leave?">Leave</a>`;
  });

  it('does not happen when the answer is no', async () => {
    vi.spyOn(message, 'confirm').mockResolvedValue(false);
    document.querySelector<HTMLElement>('#whole button')!.click();
    await answered();
    expect(happened).not.toHaveBeenCalled();
  });

  it('happens once when the answer is yes, and asks again the next time', async () => {
    const confirm = vi.spyOn(message, 'confirm').mockResolvedValue(true);
    confirm.mockClear();
    document.querySelector<HTMLElement>('#drop')!.click();
    await answered();
    expect(happened).toHaveBeenCalledOnce();
    document.querySelector<HTMLElement>('#drop')!.click();
    await answered();
    expect(confirm).toHaveBeenCalledTimes(2);
    expect(confirm.mock.calls[0]![0]).toBe('Drop it?');
  });

  it('concerns only the button that is marked', async () => {
    const confirm = vi.spyOn(message, 'confirm');
    confirm.mockClear();
    document.querySelector<HTMLElement>('#save')!.click();
    expect(happened).toHaveBeenCalledOnce();
    expect(confirm).not.toHaveBeenCalled();
  });

  it('may be a link', async () => {
    vi.spyOn(message, 'confirm').mockResolvedValue(true);
    document.querySelector<HTMLElement>('a')!.click();
    expect(happened).not.toHaveBeenCalled();
    await answered();
    expect(happened).toHaveBeenCalledOnce();
  });
});
