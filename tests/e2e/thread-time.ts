/** What the page's own thread worked between two marks, in milliseconds: what the machine does besides is not in it. */
import type { CDPSession, Page } from '@playwright/test';

interface Mark {
  readonly name: string;
  readonly ts: number;
  /** The thread's own time, in microseconds. */
  readonly tts?: number;
}

/**
 * @param doing leaves the performance marks `from` and `to`, any number of times one after the other
 * @returns one figure a pair
 */
export async function threadTimes(
  page: Page,
  [from, to]: readonly [string, string],
  doing: () => Promise<unknown>,
): Promise<number[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const marks: Mark[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as Mark[]) if ([from, to].includes(event.name)) marks.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  await doing();
  const whole = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await whole;
  await session.detach();
  const worked: number[] = [];
  let began: Mark | null = null;
  for (const mark of marks.sort((a, b) => a.ts - b.ts)) {
    if (mark.name === from) began = mark;
    else if (began?.tts !== undefined && mark.tts !== undefined) {
      worked.push((mark.tts - began.tts) / 1000);
      began = null;
    }
  }
  return worked;
}
