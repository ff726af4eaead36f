/** Rates the password in the input named by data-for while it is typed, in the words of data-words. The server knows the common ones. */
export default function passwordStrength(meter: HTMLElement): void {
  const input = document.getElementById(meter.dataset.for ?? '') as HTMLInputElement | null;
  const words: string[] = JSON.parse(meter.dataset.words ?? '[]');
  const word = meter.querySelector('[role="status"]');
  input?.addEventListener('input', () => {
    const score = strength(input.value);
    meter.hidden = input.value === '';
    meter.dataset.score = String(score);
    if (word) word.textContent = words[score] ?? '';
  });
}

const enough = 12;
const enoughIfMixed = 6;
const kinds: [RegExp, number][] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\d/, 10],
  [/[^\p{L}\d]/u, 33],
];

/** From 0, which will be refused, to 4. Simple on purpose: a dictionary would weigh more than all scripts of the page together. */
export function strength(password: string): number {
  const mixed = kinds.filter(([kind]) => kind.test(password));
  if (password.length < (mixed.length === kinds.length ? enoughIfMixed : enough)) return 0;

  const alphabet = mixed.reduce((size, [, letters]) => size + letters, 0);
  const bits = lengthWithoutRuns(password) * Math.log2(alphabet);
  return bits < 35 ? 1 : bits < 50 ? 2 : bits < 70 ? 3 : 4;
}

// "aaaa" and "1234" are not longer than "aa" and "12".
function lengthWithoutRuns(password: string): number {
  const steps = [...password].map((_, at) => password.charCodeAt(at) - password.charCodeAt(at - 1));
  return steps.filter((step, at) => at < 2 || step !== steps[at - 1] || Math.abs(step) > 1).length;
}
