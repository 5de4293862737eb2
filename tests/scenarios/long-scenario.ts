/** A scenario of as many beats as asked for, without a problem: for measuring. */
export function scenarioOf(beats: number): string {
  const parts = [
    '---\nscenario: 1\ntitle: A long one\nclient: { name: Priya, age: 41 }\nmode: setting\n---\n\n# Briefing\n\nPriya works nights.\n\n# Session 1\n',
  ];
  for (let i = 0; i < beats; i++) {
    const next = i + 1 === beats ? '**end**' : `[→](#beat-number-${i + 1})`;
    const jump = `[→](#beat-number-${(i * 7 + 3) % beats})`;
    parts.push(
      `\n## Beat number ${i}\n\n*She waits a moment.*\n\n` +
        `> **if** trust at least 6: On my days off I don't get up till two, and then I'm low all evening.\n>\n` +
        `> **otherwise:** It's just more forms, to be honest with you, and nobody reads them.\n\n` +
        `- "You're not sure it fits you. What was it about it?" ${next}\n  - **shows** reflects, own cycle\n  - **why** Meets her doubt before offering anything.\n` +
        `- "It's helped a lot of people in your position." ${jump}\n  - **slip** reassures\n  - **why** General comfort for a particular doubt.\n` +
        `- "Shall we leave that for now?" ${jump}\n  - **if** trust at least 4\n`,
    );
  }
  parts.push('\n# What she took away\n\n- Something to try.\n\n# Debrief\n\nTry it aloud.\n');
  return parts.join('');
}
