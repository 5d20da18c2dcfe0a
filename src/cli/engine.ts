/** The commands that need the engine: the second bundle, which only they load. */
import { catalogue } from '../catalogue.generated.ts';
import type { EngineCommand } from './arguments.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { paintFor } from './output.ts';

export interface CommandResult {
  /** For the standard output. */
  readonly text: string;
  /** For the standard error. */
  readonly complaint?: string;
  readonly code: number;
}

/** @param folder of the run, absolute. */
export async function runCommand(command: EngineCommand, folder: string): Promise<CommandResult> {
  const paint = paintFor(command.colour);
  switch (command.name) {
    case 'check':
      return check(command, folder, catalogue, paint);
    case 'coverage':
      return coverage(command, folder, catalogue, paint);
  }
}
