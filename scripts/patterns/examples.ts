/** Lets the engine read the sample workspace, so that what it makes when first used is made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { lint } from '../../src/core/lint.ts';
import { buildWorkspace } from '../../src/core/workspace.ts';

const FOLDERS = ['examples/good', 'examples/typical'];

export function lintExamples(): void {
  const analyses = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|ya?ml)$/.test(name))
      .map((name) => {
        const path = join(folder, name);
        return analyse(path, path, readFileSync(path, 'utf8'), catalogue);
      }),
  );
  const around = { config: DEFAULT_CONFIG, exists: () => true, pathOf: (uri: string) => uri };
  const workspace = buildWorkspace(analyses, around);
  const today = { year: 2026, month: 11, day: 22 };
  for (const analysis of analyses) {
    lint(analysis, { catalogue, workspace, config: DEFAULT_CONFIG, today });
  }
}
