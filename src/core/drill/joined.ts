/** One drill that two windows have taken down, each for itself: joined, so that nothing of either is lost. */
import { type Drill, type DrillEvent, happened } from './drill.ts';

/**
 * What either knows, in the order in which it happened; what makes no difference then is left out. The first one
 * itself when the other knows nothing more; `undefined` when these are two drills.
 */
export function joined(one: Drill, other: Drill): Drill | undefined {
  if (nameOf(one) !== nameOf(other)) return undefined;
  const said = one.events.map(wordsOf);
  const heard = other.events.map(wordsOf);
  let same = 0;
  while (same < said.length && said[same] === heard[same]) same += 1;
  const counts = new Map<string, number>();
  for (const words of said.slice(same)) counts.set(words, (counts.get(words) ?? 0) + 1);
  const more = other.events.slice(same).filter((event) => {
    const left = counts.get(wordsOf(event)) ?? 0;
    counts.set(wordsOf(event), left - 1);
    return left <= 0;
  });
  if (more.length === 0) return one;
  const rest = [...one.events.slice(same), ...more].sort((a, b) => a.at - b.at);
  const before: Drill = { ...one, events: one.events.slice(0, same) };
  const all = rest.reduce(happened, before);
  return all.events.map(wordsOf).join() === said.join() ? one : all;
}

function nameOf({ setup }: Drill): string {
  return JSON.stringify([setup.id, setup.uri, setup.started]);
}

function wordsOf(event: DrillEvent): string {
  const step = 'step' in event ? event.step : undefined;
  const text = 'text' in event ? event.text : '';
  return JSON.stringify([event.at, event.type, step?.uri, step?.id, step?.namesakes, text]);
}
