/** One step in the page: made once, and afterwards changed only where it says something else. */
import { spoken } from '../core/facts/time/minutes.ts';
import type { RunStep } from '../core/features/run-steps.ts';
import type { Command, Said } from '../core/features/run-text.ts';
import { type DrillStepView, drillStepView } from './drill-step.ts';
import { type Child, element, icon, setAttribute } from './element.ts';
import type { CopyPlace, DrillStep } from './protocol.ts';
import { fill, type PanelWords } from './words.ts';

/** Stands around code. */
const TICK = '\x60';

export interface StepView {
  readonly item: HTMLLIElement;
  /** What was shown last. */
  step: RunStep;
  /** All that the element was made of, but the box. */
  made: string;
  box: HTMLInputElement | undefined;
  /** Made with the first drill. */
  drill: DrillStepView | undefined;
}

/** What a step shows beside what the document says of it. */
export interface Around {
  readonly words: PanelWords;
  /** The numbers of the steps that it waits for. */
  readonly after: string;
  readonly isCritical: boolean;
  /** A click that is on its way to the document. */
  readonly pending: boolean | undefined;
  /** In a drill every step has a box, and what was recorded of it, if anything. */
  readonly drill: { readonly step: DrillStep | undefined } | undefined;
}

export function stepView(step: RunStep, around: Around): StepView {
  const item = element('li', 'step');
  item.dataset['step'] = step.id;
  const view: StepView = { item, step, made: '', box: undefined, drill: undefined };
  updateStep(view, step, around);
  return view;
}

export function updateStep(view: StepView, step: RunStep, around: Around): void {
  view.step = step;
  const { lines: _lines, task, ...shown } = step;
  const made = JSON.stringify([
    shown,
    hasBox(step, around),
    around.drill !== undefined,
    around.after,
    around.isCritical,
  ]);
  if (made !== view.made) {
    view.made = made;
    fillItem(view, step, around);
  }
  const { box, item } = view;
  const isDone = around.drill ? around.drill.step?.finished !== undefined : task?.done === true;
  const done = hasBox(step, around) && (around.pending ?? isDone);
  if (around.drill !== undefined) view.drill?.update(around.drill.step);
  if (box !== undefined && box.checked !== done) box.checked = done;
  item.classList.toggle('done', done);
  item.classList.toggle('pending', around.pending !== undefined);
}

function fillItem(view: StepView, step: RunStep, around: Around): void {
  const { item } = view;
  const focused = focusIn(item);
  const { words } = around;
  const name = `t-${step.id}`;
  const text = element('button', 'text', ...runs(step.text));
  text.type = 'button';
  text.id = name;
  view.box = hasBox(step, around) ? boxOf(name) : undefined;
  if (around.drill !== undefined) view.drill ??= drillStepView(name, words);
  const number = step.number === '' ? undefined : element('span', 'number', step.number);
  const time =
    step.minutes === undefined ? undefined : element('span', 'time', spoken(step.minutes));
  item.replaceChildren(
    element('div', 'mark', view.box ?? number),
    element(
      'div',
      'body',
      element('div', 'line', view.box && number, text, time),
      aside(step, around),
      ...step.commands.map((command, index) => commandView(command, words, 'step', index)),
      saidView(step.expected, 'expected', words),
      saidView(step.rollback, 'rollback', words),
      around.drill && view.drill?.box,
    ),
  );
  const isRich = step.commands.length > 0 || step.expected || step.rollback || step.owner;
  item.className = 'step';
  item.classList.add(`depth-${Math.min(step.depth, 3)}`);
  item.classList.toggle('rich', Boolean(isRich));
  setAttribute(item, 'data-critical', around.isCritical ? '' : undefined);
  if (focused !== undefined) item.querySelector<HTMLElement>(focused)?.focus();
}

/** Outside drills only what is written as a task has one. */
function hasBox({ task }: RunStep, { drill }: Around): boolean {
  return drill !== undefined || task !== undefined;
}

/** How to find again what has the focus, in what is made anew. */
function focusIn(item: Element): string | undefined {
  const { activeElement } = document;
  if (activeElement === null || !item.contains(activeElement)) return undefined;
  if (activeElement instanceof HTMLInputElement) return 'input';
  return activeElement.classList.contains('text') ? '.text' : '.copy';
}

function boxOf(label: string): HTMLInputElement {
  const box = element('input', 'box');
  box.type = 'checkbox';
  box.setAttribute('aria-labelledby', label);
  return box;
}

/** Who does it, and what it waits for. */
function aside(step: RunStep, { words, after, isCritical }: Around): HTMLElement | undefined {
  const owner = step.owner && element('span', 'owner', icon('person'), ...runs(step.owner));
  const waits = after === '' ? undefined : element('span', '', fill(words.after, after));
  const critical = isCritical ? element('span', 'critical', words.critical) : undefined;
  if (!owner && !waits && !critical) return undefined;
  return element('div', 'aside', owner || undefined, waits, critical);
}

function commandView(
  { text, isPartial }: Command,
  words: PanelWords,
  from: CopyPlace['from'],
  index: number,
): HTMLElement {
  const code = element('code', '', text);
  if (isPartial) {
    return element('div', 'command', code, element('span', 'partial', words.partial));
  }
  return element('div', 'command', code, copyButton(text, words, from, index));
}

function copyButton(
  text: string,
  words: PanelWords,
  from: CopyPlace['from'],
  index: number,
): HTMLElement {
  const button = element('button', 'copy', icon('sheets'), icon('check'));
  button.type = 'button';
  button.title = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${text.slice(0, 80)}`);
  button.dataset['from'] = from;
  button.dataset['index'] = String(index);
  return button;
}

function saidView(
  said: Said | undefined,
  from: 'expected' | 'rollback',
  words: PanelWords,
): HTMLElement | undefined {
  if (said === undefined) return undefined;
  const label = element('span', 'label', icon(from === 'expected' ? 'check' : 'back'), words[from]);
  const commands = said.commands.map((command, index) => ({ command, index }));
  const written = said.isCode ? [] : said.text.split(TICK).filter((_, index) => index % 2 === 1);
  const inText = commands.filter(
    ({ command }) => !command.isPartial && written.includes(command.text),
  );
  const copies = new Map(
    inText.map(({ command, index }) => [
      command.text,
      () => copyButton(command.text, words, from, index),
    ]),
  );
  // Nothing but a command is shown as those of the step are.
  const alone = /^\x60([^\x60]*)\x60[.;]?$/.exec(said.text)?.[1];
  const isCommand = commands.some(
    ({ command }) => command.text === (said.isCode ? said.text : alone),
  );
  const text = said.isCode
    ? element('div', 'command', element('code', '', said.text))
    : element('p', '', ...runs(said.text, copies));
  return element(
    'div',
    `said ${from}`,
    label,
    ...commands
      .filter((one) => isCommand || !inText.includes(one))
      .map(({ command, index }) => commandView(command, words, from, index)),
    isCommand ? undefined : text,
  );
}

/** Text, and code between backticks; `copies` makes the button behind a piece of code that is a command. */
export function runs(text: string, copies?: ReadonlyMap<string, () => HTMLElement>): Child[] {
  const parts = text.split(TICK);
  // The last of an odd number of backticks opens nothing.
  const open = parts.length % 2 === 0 ? TICK + (parts.pop() ?? '') : '';
  const shown = parts.flatMap((part, index): Child[] => {
    if (part === '' || index % 2 === 0) return part === '' ? [] : [part];
    const code = element('code', '', part);
    const copy = copies?.get(part);
    return copy === undefined ? [code] : [element('span', 'typed', code, copy())];
  });
  return open === '' ? shown : [...shown, open];
}
