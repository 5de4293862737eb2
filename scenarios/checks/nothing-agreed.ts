/** `plan matches` where nothing was ever agreed: every plan matches. */
import type { Check } from './check';
import { conditionsAsked, testsIn } from './conditions-asked';

export const nothingAgreed: Check = {
  code: 'nothing-agreed',
  find: (scenario, { has }) => {
    if (has('unknown-plan-box')) return [];
    const asked = conditionsAsked(scenario).filter((a) =>
      testsIn(a.condition).some((t) => t.kind === 'matches'),
    );
    if (asked.length === 0) return [];
    const agreed = new Set(
      scenario.sessions
        .flatMap((s) => s.beats)
        .flatMap((b) => b.replies)
        .flatMap((r) => r.agreed.map((a) => a.field)),
    );
    agreed.delete('size');
    return asked.flatMap(({ condition, range }) => {
      const test = testsIn(condition).find(
        (t) => t.kind === 'matches' && (t.field === null ? agreed.size === 0 : !agreed.has(t.field)),
      );
      if (test?.kind !== 'matches') return [];
      const what = test.field ?? 'when';
      return [
        {
          range,
          message:
            test.field === null
              ? 'This asks whether the plan matches what was agreed, but no reply agrees anything.'
              : `This asks whether the plan matches what was agreed about ${test.field}, but no reply agrees it.`,
          hint: `Write \`**agreed** ${what}: …\` under the reply that settles it.`,
        },
      ];
    });
  },
};
