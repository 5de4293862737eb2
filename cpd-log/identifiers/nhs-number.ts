import { matches } from './identifier';

/** Ten digits whose last is the check digit of the nine before: modulus 11, weights 10 to 2 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits.charAt(i)) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits.charAt(9));
}

/** Written in one, or as 3 3 4 with spaces or hyphens. */
export const findNhsNumbers = matches('NHS number', /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, (words) =>
  isNhsNumber(words.replace(/\D/g, '')),
);
