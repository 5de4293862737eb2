import { describe, expect, test } from 'vitest';
import { asLogProblem, LogProblem } from '../../cpd-log/log-problem';

const named = (name: string, inner?: unknown) =>
  Object.assign(new Error('what the browser says'), { name, inner });

describe('the problem behind an error', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['DatabaseClosedError', 'closed'],
    ['InvalidStateError', 'closed'],
    ['SecurityError', 'refused'],
    ['UnknownError', 'unreadable'],
    ['TypeError', 'unexpected'],
  ])('%s is "%s"', (name, code) => expect(asLogProblem(named(name)).code).toBe(code));

  test('is found under the wrappers that Dexie and an abort put round it', () => {
    expect(asLogProblem(named('AbortError', new DOMException('', 'QuotaExceededError'))).code).toBe('full');
    expect(asLogProblem(named('OpenFailedError', named('SecurityError'))).code).toBe('refused');
    expect(asLogProblem(named('SecurityError', named('SomethingElse'))).code).toBe('refused');
    expect(
      asLogProblem(new Error('x', { cause: named('QuotaExceededError', named('UnknownError')) })).code,
    ).toBe('full');
  });

  test('is passed on as it is when it is one already', () => {
    const problem = new LogProblem('gap');
    expect(asLogProblem(problem)).toBe(problem);
  });

  test.each([null, undefined, 'text', 7])('is unexpected for %s, which is kept as the cause', (thrown) => {
    expect(asLogProblem(thrown)).toMatchObject({ code: 'unexpected' });
  });

  test('of an error that names itself as its cause is still found', () => {
    const round = named('AbortError') as Error & { inner?: unknown };
    round.inner = round;
    expect(asLogProblem(round).code).toBe('unexpected');
  });
});
