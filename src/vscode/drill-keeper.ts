/** Keeps the drill of a workspace: takes down what happens, saves it at once, and writes its report. */
import type * as vscode from 'vscode';
import {
  begun,
  type DrillEvent,
  happened,
  keyOf as keyOfStep,
  type StepRef,
  stateOf,
} from '../core/drill/drill.ts';
import { refsOf } from '../core/drill/plan-steps.ts';
import { type Answers, likelyResult, reportOf } from '../core/drill/report.ts';
import { reportMarkdown } from '../core/drill/report-markdown.ts';
import { reportYaml } from '../core/drill/report-yaml.ts';
import { subjectOf } from '../core/drill/subject.ts';
import { formatDate } from '../core/facts/time/calendar.ts';
import type { RunList } from '../core/features/run-list.ts';
import type { RuleContext } from '../core/rule.ts';
import type { DrillAct, DrillView } from '../webview/protocol.ts';
import type { keyOf, uriOf } from './convert.ts';
import { askDiscard, askEnd, askStart, type ToldAtStart } from './drill-questions.ts';
import { folderFor, placeOf, tellFailure } from './drill-report.ts';
import { drillStore, type Kept, type Place } from './drill-store.ts';
import { belongs, drillView } from './drill-view.ts';
import { afterOthers, tellEnded, tellGoesOn, watchWindows } from './drill-windows.ts';
import type { DrillCommand } from './drills.ts';
import type { Running } from './running.ts';
import type { Session } from './session.ts';

/** The editor, handed in: what is imported when it is first used can import nothing itself. */
interface Host {
  readonly vscode: typeof vscode;
  readonly keyOf: typeof keyOf;
  readonly uriOf: typeof uriOf;
}

export interface Drills extends vscode.Disposable {
  /** What the panel shows of the drill at a document; `undefined` when it is about others. */
  viewOf(list: RunList, context: RuleContext): DrillView | undefined;
  /** Takes down what a person did in the panel. Says why when it did not; empty when it did. */
  act(list: RunList, step: string | undefined, act: DrillAct, text: string): Promise<string>;
  run(command: DrillCommand, told?: ToldAtStart & Answers): Promise<void>;
}

const CONTEXT_KEY = 'dr-runbook.drill';

/** Milliseconds until a report that could not be written is tried again: longer each time. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 20_000;

/** Goes on with the drill that was kept, if any. `tell` is called when the panel should look again. */
export async function openDrills(
  { vscode, keyOf, uriOf }: Host,
  session: Session,
  running: Running,
  place: Place,
  tell: () => void,
): Promise<Drills> {
  const { l10n, window } = vscode;
  const { engine } = session;
  const store = drillStore(vscode, place);
  let kept = await store.read();
  let isFailing = false;
  let retry: TimerHandle | undefined;
  let tries = 0;
  let saving: Promise<void> | undefined;
  let isStale = false;

  const listAt = (uri: string): { list: RunList; context: RuleContext } | undefined => {
    const analysis = session.runbook(uri);
    if (analysis === undefined) return undefined;
    const context = session.contextOf(analysis);
    return { list: running.runList(context, engine), context };
  };

  const textFor = ({ drill, answers, subject }: Kept, id: string): string => {
    const { setup } = drill;
    const records = stateOf(drill).records.values();
    const uris = new Set([setup.uri, ...[...records].map(({ step }) => step.uri)]);
    const lists = [...uris].flatMap((uri) => listAt(uri)?.list ?? []);
    const report = { ...reportOf(drill, lists, subject, answers), id };
    return setup.syntax === 'yaml' ? reportYaml(report) : reportMarkdown(report);
  };

  const isWritten = ({ drill }: Kept) =>
    drill.events.some(({ type }) => type === 'done' || type === 'finish');

  const writeReport = async () => {
    // Another window may have written it just now.
    await sync();
    if (kept === undefined || !isWritten(kept)) return;
    const own = kept;
    const plan = uriOf(own.drill.setup.uri);
    const folder = folderFor(vscode, plan);
    if (folder === undefined) return;
    // Outside of the workspace nobody reads what somebody has closed. To ask for a document without a file makes one.
    const isRead = plan.scheme === 'untitled' || session.runbook(keyOf(plan)) !== undefined;
    if (!isRead) await vscode.workspace.openTextDocument(plan).then(undefined, () => undefined);
    const tools = { vscode, keyOf, hash: engine.hash };
    const found = await placeOf(tools, own, folder, (id) => textFor(own, id));
    // Somebody may have gone on or ended it meanwhile; where the report stands is for them as well.
    if (kept === undefined) return;
    kept = { ...kept, report: found.report, written: found.written };
    await store.write(kept);
    const uri = vscode.Uri.parse(found.report, true);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(found.text));
    if (found.left !== undefined) {
      const name = vscode.workspace.asRelativePath(uri);
      void window.showWarningMessage(
        l10n.t(
          'Somebody has changed {0}, so it stays as it is. The report continues in {1}.',
          found.left,
          name,
        ),
      );
    }
  };

  const saveOnce = async () => {
    isStale = false;
    await store.write(kept);
    try {
      await writeReport();
      isFailing = false;
      tries = 0;
    } catch (error) {
      if (!isFailing) tellFailure(vscode, error);
      isFailing = true;
      clearTimeout(retry);
      retry = setTimeout(() => void save(), Math.min(LAST_RETRY, FIRST_RETRY * 2 ** tries));
      tries += 1;
      return;
    }
    if (!isStale && kept !== undefined && stateOf(kept.drill).phase === 'finished')
      await close(kept);
  };

  /** Where nothing can be written at all. */
  const openUnsaved = async (over: Kept) => {
    clearTimeout(retry);
    isFailing = false;
    await close({ ...over, report: undefined });
  };

  /** One after the other; what comes meanwhile is saved together. */
  const save = (): Promise<void> => {
    isStale = true;
    saving ??= (async () => {
      while (isStale) await saveOnce();
      saving = undefined;
      tell();
    })();
    return saving;
  };

  const close = async (done: Kept) => {
    kept = undefined;
    await store.write(undefined);
    announce();
    try {
      const { syntax, id } = done.drill.setup;
      const document = await (done.report === undefined
        ? vscode.workspace.openTextDocument({ language: syntax, content: textFor(done, id) })
        : vscode.workspace.openTextDocument(vscode.Uri.parse(done.report, true)));
      await window.showTextDocument(document);
    } catch {
      // It is written, and can be opened by hand.
    }
  };

  const announce = () => {
    const phase = kept === undefined ? '' : stateOf(kept.drill).phase;
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, phase);
    tell();
  };

  /** What other windows have done since. They take things down as well, and one of them ends it. */
  const sync = async () => {
    const shared = await store.shared();
    const now = afterOthers(kept, shared, saving !== undefined);
    if (now === kept) return;
    kept = now;
    if (now === undefined) {
      clearTimeout(retry);
      isFailing = false;
      tellEnded(vscode);
      await store.write(undefined);
    }
    announce();
  };

  /** Shown at once, saved right after. */
  const take = (event: DrillEvent) => {
    if (kept === undefined) return;
    const drill = happened(kept.drill, event);
    if (drill === kept.drill) return;
    kept = { ...kept, drill, subject: subjectNow(kept) };
    announce();
    void save();
  };

  /** What the set says now; as it said at last when the document is gone. */
  const subjectNow = ({ drill, subject }: Kept) => {
    const found = listAt(drill.setup.uri);
    return found === undefined ? subject : subjectOf(found.context, engine);
  };

  const start = async (told: ToldAtStart) => {
    if (kept !== undefined) {
      void window.showInformationMessage(
        l10n.t('A drill is running. Finish it before the next one begins.'),
      );
      return vscode.commands.executeCommand('dr-runbook.openPanel');
    }
    const document = window.activeTextEditor?.document;
    const uri = document && keyOf(document.uri);
    const found = uri === undefined ? undefined : listAt(uri);
    const refs = found && refsOf(found.list);
    if (uri === undefined || found === undefined || refs === undefined || refs.size === 0) {
      return window.showInformationMessage(
        l10n.t('First open the runbook to work through: one with steps.'),
      );
    }
    const steps = found.list.phases.flatMap((phase) => phase.steps);
    const owners = steps.flatMap(({ owner }) => owner ?? []);
    const { syntax } = found.context.runbook;
    const asked = await askStart(vscode, told, owners, syntax);
    // Two people may have begun one at once.
    if (asked === undefined || kept !== undefined) return undefined;
    const day = formatDate(session.today());
    const drill = begun({
      type: asked.type,
      participants: asked.participants,
      syntax: asked.format,
      id: `${asked.type === 'real-recovery' ? 'recovery' : 'drill'}-${day}`,
      uri,
      started: Date.now(),
      day,
    });
    const subject = subjectOf(found.context, engine);
    kept = { drill, subject, answers: {}, report: undefined, written: [] };
    announce();
    void save();
    return vscode.commands.executeCommand('dr-runbook.openPanel');
  };

  const finish = async (told: Answers) => {
    const at = Date.now();
    if (kept === undefined) return nothingRuns();
    const { drill, subject } = kept;
    if (stateOf(drill).phase === 'finished') return openUnsaved(kept);
    if (!drill.events.some(({ type }) => type === 'done') && told.result === undefined) {
      const what = await askDiscard(vscode);
      if (what === undefined) return;
      if (what === 'discard') {
        kept = undefined;
        announce();
        return void save();
      }
    }
    const likely = likelyResult(drill, subject);
    const answers = await askEnd(vscode, engine, drill.setup.type, likely, told);
    await sync();
    if (answers === undefined || kept === undefined) return;
    kept = { ...kept, answers };
    take({ at, type: 'finish' });
    await save();
  };

  const nothingRuns = () =>
    void window.showInformationMessage(l10n.t('No drill is running. Start one first.'));

  const viewOf = (list: RunList, context: RuleContext): DrillView | undefined =>
    kept !== undefined && belongs(kept, list, context)
      ? drillView(vscode, kept, isFailing, list)
      : undefined;

  const act = async (
    list: RunList,
    step: string | undefined,
    done: DrillAct,
    text: string,
  ): Promise<string> => {
    await sync();
    if (kept === undefined) return l10n.t('No drill is running. Start one first.');
    if (done === 'finish') {
      await finish({});
      return '';
    }
    const at = Date.now();
    if (isOfAll(done)) {
      take({ at, type: done });
      return '';
    }
    const ref: StepRef | undefined = refsOf(listAt(list.uri)?.list ?? list).get(step ?? '');
    const seen = refsOf(list).get(step ?? '');
    if (ref === undefined || seen === undefined || keyOfStep(ref) !== keyOfStep(seen)) {
      return l10n.t(
        'This step has changed in the document, so nothing was recorded. Look at the list again.',
      );
    }
    take(
      done === 'note' || done === 'deviation'
        ? { at, type: done, step: ref, text }
        : { at, type: done, step: ref },
    );
    return '';
  };

  const watching = watchWindows(vscode, place, () => void sync());
  if (kept !== undefined) {
    announce();
    // Without the documents that it is about a report would say that they are gone.
    void session.index.ready.then(save);
    tellGoesOn(vscode, kept);
  }

  return {
    viewOf,
    act,
    run: async (command, told = {}) => {
      await sync();
      switch (command) {
        case 'start':
          await start(told);
          break;
        case 'recover':
          await start({ ...told, type: 'real-recovery' });
          break;
        case 'finish':
          await finish(told);
          break;
        default: {
          if (kept === undefined) nothingRuns();
          take({ at: Date.now(), type: command });
          await saving;
        }
      }
    },
    dispose: () => {
      clearTimeout(retry);
      for (const each of watching) each.dispose();
    },
  };
}

function isOfAll(act: DrillAct): act is 'pause' | 'resume' | 'recovered' | 'lost' {
  return act === 'pause' || act === 'resume' || act === 'recovered' || act === 'lost';
}
