/** Generates the reports of some drills, for who reviews a change of what is written. */
import type { Generated } from './generated.ts';

export async function drillReports(): Promise<Generated[]> {
  // It reads the catalogue that an earlier step writes.
  const { reportsWritten } = await import('../../test/core/drill/stories.ts');
  return [{ path: 'test/core/drill/reports.txt', text: reportsWritten() }];
}
