import { matches } from './identifier';

/** The 124 postcode areas; without them "wk1 2hr" would be one. */
const AREAS = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD
   HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH
   RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/,
  ),
);

/** A whole postcode. The letters C I K M O V never end one, so "b4 9am" is none, nor is "page B4 2nd row". */
export const findPostcodes = matches(
  'postcode',
  /(?<![\p{L}\d])([a-z]{1,2})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu,
  (words, [area = '']) => AREAS.has(area.toUpperCase()) && !/(?:1st|2nd|3rd|[4-90]th)$/.test(words),
);
