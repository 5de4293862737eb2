/** How a sheet is cut into sentences, the forms of a word that a list may hold, and which words are hard: row by row. */
import { describe, expect, test } from 'vitest';
import { baseForms } from '../../../scoring/reading-age/base-forms';
import { readingAge } from '../../../scoring/reading-age/reading-age';
import { sentences } from '../../../scoring/reading-age/sentences';

describe('a sentence', () => {
  test.each([
    ['ends with a stop', 'Walk. Then home', 'Walk / Then home'],
    ['with a question', 'Walk? Then home', 'Walk / Then home'],
    ['with a call', 'Walk! Then home', 'Walk / Then home'],
    ['with dots', 'Walk… Then home', 'Walk / Then home'],
    ['with a colon', 'Walk: then home', 'Walk / then home'],
    ['with the last stop of all', 'Walk. Then home.', 'Walk / Then home'],
    ['with several stops at once', 'Walk?! Then home...', 'Walk / Then home'],
    ['with a stop before a closing mark', 'She said "walk." Then home', 'She said walk / Then home'],
    ['with a bullet, a dot or a square', 'Walk • home · bed ▪ sleep', 'Walk / home / bed / sleep'],
    ['with a line, whichever way it is ended', 'Walk\r\nhome\rbed', 'Walk / home / bed'],
    ['with a dash that stands apart', 'Walk - home – bed * sleep', 'Walk / home / bed / sleep'],
    ['not with a dash inside a word', 'A re-read of 10–12 pages', 'A re read of 10 12 pages'],
    ['not with a stop inside a figure or an address', 'At 7.30 on nhs.uk', 'At 7.30 on nhs uk'],
    ['not with the stop of an abbreviation', 'See Mr. Shah approx. noon', 'See Mr Shah approx noon'],
    ['though with any other mark after one', 'Is it Mr? Or not', 'Is it Mr / Or not'],
    ['not with the stop of the longest one', 'It is, approx. Then', 'It is approx Then'],
    ['with the stop of a longer word that ends like one', 'A mapprox. Then', 'A mapprox / Then'],
    ['keeps an apostrophe inside its word', "I don't, she didn’t", "I don't she didn’t"],
    ['keeps the parts of a figure together', '10,000 at 12:30 and 100', '10,000 at 12:30 and 100'],
    ['keeps an accent on its letter', 'Cafe\u0301 Zoë', 'Cafe\u0301 Zoë'],
  ])('%s: %j', (_, text, told) => {
    expect(
      sentences(text)
        .map((words) => words.join(' '))
        .join(' / '),
    ).toBe(told);
  });
});

describe('a list may hold', () => {
  test.each([
    ['walks', 'walks walk walke'],
    ['tidies', 'tidies tidie tidiee tidi tidy'],
    ['tidied', 'tidied tidi tidie tidy tidiee'],
    ['letters', 'letters letter lettere'],
    ['stopped', 'stopped stopp stoppe stop stoppee'],
    ['stopping', 'stopping stopp stoppe stop'],
    ['missing', 'missing miss misse'],
    ['as', 'as'],
    ['bus', 'bus bu bue'],
    ["anil's", "anil's anil"],
    ["boys'", "boys' boys boy boye"],
    ["it's's", "it's's it's it' it'e"],
    ["o'clock", "o'clock"],
    ["couldn't", "couldn't could coulde"],
  ])('%s as any of: %s', (word, forms) => expect([...new Set(baseForms(word))].join(' ')).toBe(forms));
});

describe('hard words', () => {
  test.each<[string, string, string[], string[]]>([
    ['are not known names, wherever they stand', 'Angelina phones', ['Angelina Fernandez'], []],
    ['are not any part of a known name', 'Fernandez phones Angelina', ['Angelina  Fernandez'], []],
    ['are given once, as first written', 'Discussion after discussion', [], ['Discussion']],
    ['are letters that stand for words, one or many', 'Bring the CBTs', [], ['CBTs']],
    ['are not a name that only begins with such', 'Ask CBTish people', [], []],
    ['are not a small word with capitals inside', 'Use the iPAD', [], []],
    ['may have a capital inside and still be hard', 'Fill in an eConsultation', [], ['eConsultation']],
    ['are not an easy word with a curled ending', 'Everybody’ll come', [], []],
    ['are not figures', 'Ring 0116123456 at 12:30', [], []],
  ])('%s', (_, text, known, hard) => expect(readingAge(text, known).hardWords).toEqual(hard));
});
