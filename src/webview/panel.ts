/** The list of a runbook in the page: phases and steps, brought up to date by name, so that nothing moves that need not. */
import { spoken } from '../core/facts/time/minutes.ts';
import { type Progress, phaseMinutes } from '../core/features/run-list.ts';
import type { Phase, RunStep } from '../core/features/run-steps.ts';
import { arrange, element, setText } from './element.ts';
import { progressIn } from './progress.ts';
import type { View } from './protocol.ts';
import { type Around, type StepView, stepView, updateStep } from './step-view.ts';
import { summary } from './summary.ts';
import { fill, type PanelWords } from './words.ts';

export interface Panel {
  readonly root: HTMLElement;
  update(view: View, kept: Kept): void;
  /** Marks a step, and brings it into sight unless it is there. */
  select(step: string | undefined): void;
  step(id: string): RunStep | undefined;
}

/** What the panel shows that no document says. */
export interface Kept {
  readonly closed: ReadonlySet<string>;
  /** Clicks that are on their way, by step. */
  readonly pending: ReadonlyMap<string, boolean>;
}

/** Of one step, in pixels: a guess for the scroll bar. */
const TYPICAL_HEIGHT = 90;

interface PhaseView {
  readonly box: HTMLDetailsElement;
  readonly title: HTMLElement;
  readonly note: HTMLElement;
  readonly list: HTMLElement;
}

export function panel(words: PanelWords): Panel {
  const head = summary(words);
  const phases = element('div', 'phases');
  const foot = element('p', 'foot');
  const root = element('div', 'panel', head.head, phases, foot);
  const phaseViews = new Map<string, PhaseView>();
  const stepViews = new Map<string, StepView>();
  let selected: string | undefined;

  const select = (id: string | undefined, isQuiet: boolean) => {
    const before = selected === undefined ? undefined : stepViews.get(selected)?.item;
    selected = id;
    const item = id === undefined ? undefined : stepViews.get(id)?.item;
    head.select(id);
    if (before === item) return;
    before?.removeAttribute('aria-current');
    item?.setAttribute('aria-current', 'true');
    if (!isQuiet) bringIntoSight(item);
  };

  return {
    root,
    update: (view, kept) => {
      const { list, drill } = view;
      head.update(view);
      const numbers = new Map<string, string>();
      for (const { steps } of list.phases)
        for (const { id, number } of steps) numbers.set(id, number);
      const critical = new Set(
        list.budgets.flatMap(({ isPath, path }) => (isPath ? path.map(({ step }) => step) : [])),
      );
      const seen = new Set<string>();
      const around = (step: RunStep): Around => ({
        words,
        after: step.needs.map((id) => numbers.get(id) ?? '').join(', '),
        isCritical: critical.has(step.id),
        pending: kept.pending.get(step.id),
        drill: drill && { step: drill.steps[step.id] },
      });
      const boxes = list.phases.map((phase) => {
        const shown = phaseViews.get(phase.id) ?? phaseView(phase);
        phaseViews.set(phase.id, shown);
        updatePhase(shown, phase, words, kept.closed.has(phase.id), progressIn(view, phase.steps));
        // What is out of sight is not laid out until it comes near.
        const height = `${phase.steps.length * TYPICAL_HEIGHT}px`;
        shown.list.style.containIntrinsicSize = ['auto', height].join(' ');
        arrange(
          shown.list,
          phase.steps.map((step) => {
            seen.add(step.id);
            const known = stepViews.get(step.id);
            if (known === undefined) {
              const made = stepView(step, around(step));
              stepViews.set(step.id, made);
              return made.item;
            }
            updateStep(known, step, around(step));
            return known.item;
          }),
        );
        return shown.box;
      });
      arrange(phases, boxes);
      for (const id of stepViews.keys()) if (!seen.has(id)) stepViews.delete(id);
      const present = new Set(list.phases.map(({ id }) => id));
      for (const id of phaseViews.keys()) if (!present.has(id)) phaseViews.delete(id);
      const isEmpty = list.phases.length === 0;
      setText(foot, isEmpty ? words.noSteps : fill(words.omitted, list.omitted));
      foot.hidden = !isEmpty && list.omitted === 0;
      const again = selected;
      selected = undefined;
      select(again, true);
    },
    select: (id) => select(id, false),
    step: (id) => stepViews.get(id)?.step,
  };
}

function phaseView({ id }: Phase): PhaseView {
  const title = element('h2');
  const note = element('span', 'note');
  const list = element('ol', 'steps');
  // Without bullets a list is none to some screen readers, unless it is said.
  list.setAttribute('role', 'list');
  const box = element('details', 'phase', element('summary', '', title, note), list);
  box.dataset['phase'] = id;
  return { box, title, note, list };
}

function updatePhase(
  { box, title, note }: PhaseView,
  phase: Phase,
  words: PanelWords,
  isClosed: boolean,
  { done, all }: Progress,
): void {
  if (box.open === isClosed) box.open = !isClosed;
  setText(title, phase.title === '' ? words.steps : phase.title);
  const minutes = phaseMinutes(phase);
  const said = [
    phase.isReturn ? words.wayBack : '',
    all === 0 ? '' : fill(words.count, done, all),
    minutes === undefined ? '' : spoken(minutes),
  ];
  setText(note, said.filter((each) => each !== '').join(' · '));
}

function bringIntoSight(item: HTMLElement | undefined): void {
  if (item === undefined) return;
  // Who has folded a phase away wants it so; its heading shows where one is.
  const phase = item.closest('details');
  const shown = phase?.open === false ? phase.firstElementChild : item;
  shown?.scrollIntoView({ block: 'nearest' });
}
