/** The forms of an English verb: walk, walks, walking, walked. Irregular pasts are listed; the rest follow the spelling rules. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'are', 'am', 'was', 'were', 'being', 'been'],
  do: ['do', 'does', 'doing', 'did', 'done'],
  go: ['go', 'goes', 'going', 'went', 'gone'],
  have: ['have', 'has', 'having', 'had'],
  lie: ['lie', 'lies', 'lying', 'lay'],
  die: ['die', 'dies', 'dying', 'died'],
  panic: ['panic', 'panics', 'panicking', 'panicked'],
  tie: ['tie', 'ties', 'tying', 'tied'],
};

const PASTS: Readonly<Record<string, string>> = {
  get: 'got',
  take: 'took',
  make: 'made',
  write: 'wrote written',
  read: 'read',
  run: 'ran',
  sit: 'sat',
  stand: 'stood',
  eat: 'ate eaten',
  drink: 'drank',
  drive: 'drove',
  ride: 'rode',
  swim: 'swam',
  sing: 'sang',
  buy: 'bought',
  bring: 'brought',
  catch: 'caught',
  see: 'saw seen',
  meet: 'met',
  tell: 'told',
  say: 'said',
  speak: 'spoke',
  think: 'thought',
  find: 'found',
  keep: 'kept',
  leave: 'left',
  feel: 'felt',
  lose: 'lost',
  let: 'let',
  put: 'put',
  set: 'set',
  cut: 'cut',
  send: 'sent',
  spend: 'spent',
  sleep: 'slept',
  wake: 'woke',
  wear: 'wore',
  draw: 'drew',
  give: 'gave',
  hold: 'held',
  know: 'knew',
  choose: 'chose',
  break: 'broke',
  teach: 'taught',
  rise: 'rose',
  fall: 'fell',
  forget: 'forgot',
  come: 'came',
  ring: 'rang',
  hide: 'hid',
  throw: 'threw',
  hang: 'hung',
  build: 'built',
  sew: 'sewed',
  feed: 'fed',
  pay: 'paid',
  stick: 'stuck',
  freeze: 'froze',
  mean: 'meant',
  lead: 'led',
  creep: 'crept',
  begin: 'began',
  grow: 'grew',
  shut: 'shut',
  hear: 'heard',
};

const DOUBLED = new Set(
  `get run sit swim cut put set let jog shop chop plan stop drop hop clap chat hit hug log tap tip zip mop nap pat dig  begin forget
   bin skip step trim pop rub scrub knit unplug beg plug hum spin grab scan pin sip wrap strip plot`.split(
    /\s+/,
  ),
);

/** All forms, the base first. */
export function inflect(verb: string): readonly string[] {
  const listed = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  if (listed) return listed;
  const last = verb.slice(-1);
  const stemIng = verb.endsWith('ee')
    ? verb
    : last === 'e'
      ? verb.slice(0, -1)
      : DOUBLED.has(verb)
        ? verb + last
        : verb;
  const consonantY = last === 'y' && !'aeiou'.includes(verb.charAt(verb.length - 2));
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = Object.hasOwn(PASTS, verb)
    ? (PASTS[verb] ?? '').split(' ')
    : [consonantY ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${stemIng}ed`];
  return [verb, third, `${stemIng}ing`, ...past];
}
