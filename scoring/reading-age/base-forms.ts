/** The forms a list of words may hold a word under: "walked" as "walk", "tidying" as "tidy", "Anil's" as "anil". */
export function baseForms(word: string): readonly string[] {
  const bare = word.replace(/'s$|'$/, '');
  const forms = [word, bare];
  for (const ending of [
    's',
    'es',
    'ed',
    'd',
    'ing',
    'er',
    'r',
    'est',
    'ly',
    "n't",
    "'ll",
    "'ve",
    "'re",
    "'d",
  ]) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 2) continue;
    const stem = bare.slice(0, -ending.length);
    forms.push(stem, `${stem}e`);
    // "stopping" and "stopped" double the last letter; "tidies" and "tidied" turn the y.
    if (/([bdfglmnprt])\1$/.test(stem)) forms.push(stem.slice(0, -1));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  }
  return forms;
}
