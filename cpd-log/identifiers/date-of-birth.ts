import { matches } from './identifier';

const SAYS_SO = /(?:\bd\.?o\.?b\b\.?|\bborn\b|\bbirth(?:day|date)?\b)[^.\n]{0,14}$/i;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Someone old enough to be talked to about homework was born before this. A plan's own dates are later. */
const LATEST_YEAR = 2018;

/** A full date long ago, or any date with a year where the words say that it is one of birth. */
export const findDatesOfBirth = matches(
  'date of birth',
  new RegExp(
    `(?<![\\d/.-])(?:\\d{1,2}([/.-])\\d{1,2}\\1(\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4}))(?![\\d/-])`,
    'gi',
  ),
  (_words, [, figures, written], before) => {
    if (SAYS_SO.test(before)) return true;
    const year = Number(figures ?? written);
    return year >= 1900 && year <= LATEST_YEAR;
  },
);
