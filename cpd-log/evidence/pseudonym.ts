/** A name that is nobody's, the same for the same key, so that a tutor can tell two trainees apart without knowing either. */
const COLOURS = [
  ...[
    'Amber',
    'Copper',
    'Coral',
    'Cream',
    'Ebony',
    'Fawn',
    'Green',
    'Grey',
    'Hazel',
    'Indigo',
    'Ivory',
    'Jade',
  ],
  ...[
    'Lilac',
    'Maroon',
    'Olive',
    'Pearl',
    'Plum',
    'Russet',
    'Sandy',
    'Scarlet',
    'Silver',
    'Teal',
    'Umber',
    'White',
  ],
] as const;
const BIRDS = [
  ...[
    'Avocet',
    'Bittern',
    'Curlew',
    'Dipper',
    'Dunnock',
    'Egret',
    'Fieldfare',
    'Gannet',
    'Goldcrest',
    'Heron',
  ],
  ...[
    'Jackdaw',
    'Kestrel',
    'Lapwing',
    'Linnet',
    'Martin',
    'Nuthatch',
    'Osprey',
    'Pipit',
    'Plover',
    'Redwing',
  ],
  ...['Sandpiper', 'Siskin', 'Skylark', 'Swift', 'Teal', 'Tern', 'Treecreeper', 'Wheatear', 'Wigeon', 'Wren'],
] as const;

/** "Amber Heron 41": two words and two digits drawn from a key's fingerprint. */
export function pseudonymOf(fingerprint: string): string {
  const digits = fingerprint.replace(/[^0-9a-f]/g, '').padEnd(12, '0');
  const number = (from: number): number => parseInt(digits.slice(from, from + 4), 16);
  const colour = COLOURS[number(0) % COLOURS.length] ?? COLOURS[0];
  const bird = BIRDS[number(4) % BIRDS.length] ?? BIRDS[0];
  return `${colour} ${bird} ${10 + (number(8) % 90)}`;
}
