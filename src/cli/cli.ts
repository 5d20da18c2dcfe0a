/** The command `dr-runbook`: reads the arguments, and loads only what they ask for. */
import { join } from 'node:path';
import { printable } from '../report/terminal.ts';
import { type Command, readArguments } from './arguments.ts';
import type { CommandResult } from './engine.ts';
import { readKnowledge } from './knowledge.ts';
import {
  compileWell,
  loadEngine,
  loadExplain,
  loadFormats,
  loadPacks,
  loadReports,
  loadSince,
  loadThreads,
} from './load.ts';
import { ask, complain, leave, paintFor, print } from './output.ts';
import { usage } from './usage.ts';

declare const DR_RUNBOOK_VERSION: string;

const EXIT = { clean: 0, findings: 1, notChecked: 2 } as const;

run(readArguments(process.argv.slice(2))).then(leave, (error: unknown) => {
  // Whatever went wrong, nothing was proved: the code says so, and the terminal gets no minified line.
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(`dr-runbook: this is a bug. Please report it with this text:\n${detail}`);
  leave(EXIT.notChecked);
});

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'version':
      return print(`${DR_RUNBOOK_VERSION}\n`, EXIT.clean);
    case 'help':
      return print(usage(command.topic), EXIT.clean);
    case 'wrong':
      complain(`dr-runbook: ${printable(command.message)}`);
      complain(`Try: dr-runbook ${command.topic === '' ? '' : `${command.topic} `}--help`);
      return EXIT.notChecked;
    case 'merge':
      compileWell();
      return finish(loadReports().merge(command, process.cwd()));
    case 'explain':
      return finish(
        loadExplain().explainCommand(command, paintFor(command.colour), () =>
          loadEngine().ownPractices(process.cwd(), readKnowledge()),
        ),
      );
    default:
      return finish(
        await loadEngine().runCommand(command, process.cwd(), readKnowledge(), {
          loadFormats,
          loadPacks,
          loadReports,
          loadSince,
          loadThreads,
          threadScript: join(__dirname, 'worker.js'),
          ask,
          expectMany: compileWell,
        }),
      );
  }
}

function finish({ text, complaint, code }: CommandResult): number {
  if (complaint !== undefined) complain(complaint);
  return print(text, code);
}
