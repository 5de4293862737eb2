import { matches } from './identifier';

export const findEmailAddresses = matches(
  'email address',
  /(?<![\w.+-])[\w.+'’-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.){1,6}[a-z]{2,24}(?![\w-])/gi,
);
