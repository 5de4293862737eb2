import { matches } from './identifier';

/** Numbers of services rather than people: freephone, and public bodies' 03. A crisis line belongs on a sheet. */
const OF_A_SERVICE = /^0(?:80|3)/;

/** UK numbers: 0 or +44, then nine or ten digits in any grouping. */
export const findPhoneNumbers = matches(
  'phone number',
  /(?<![\d.])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{1,5}\)?(?:[ -]?\d{2,6}){1,3}(?![\d.]\d|\d)/g,
  (words) => {
    const digits = words.replace(/^\+44[ -]?(?:\(0\))?/, '0').replace(/\D/g, '');
    return (digits.length === 10 || digits.length === 11) && !OF_A_SERVICE.test(digits);
  },
);
