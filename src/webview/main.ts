/** The page of the side panel: shows what the extension sends, and sends back what is clicked. */
import './panel.css';
import { element, setText } from './element.ts';
import { type Memory, memory } from './memory.ts';
import { type Panel, panel } from './panel.ts';
import { progressIn } from './progress.ts';
import {
  type CopyPlace,
  DRILL_ACTS,
  type FromPage,
  readToPage,
  type ToPage,
  type View,
} from './protocol.ts';
import { fill, wordsIn } from './words.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const words = wordsIn(document.body.dataset['words']);
const main = document.getElementById('panel') ?? document.body;
const said = document.getElementById('said') ?? document.body;
const kept: Memory = memory(host);

/** One for each document that was shown since the page was loaded would grow: only the last one stays. */
let shown: { readonly uri: string; readonly panel: Panel; view: View } | undefined;
const pending = new Map<string, boolean>();

window.addEventListener('message', ({ data }) => {
  const message = readToPage(data);
  if (message !== undefined) receive(message);
});

function receive(message: ToPage): void {
  switch (message.type) {
    case 'show':
      show(message.view);
      break;
    case 'empty':
      shown = undefined;
      pending.clear();
      main.replaceChildren(element('p', 'empty', message.text));
      break;
    case 'select':
      if (shown?.uri === message.uri) shown.panel.select(message.step);
      break;
    case 'settled':
      // A later click on the same box is still on its way.
      if (pending.get(message.step) === message.done) pending.delete(message.step);
      if (shown?.uri === message.uri) show(shown.view);
      if (message.said !== '') announce(message.said);
      break;
    case 'copied':
      confirmCopy(message.place);
  }
}

function show(view: View): void {
  const { uri } = view.list;
  if (shown?.uri !== uri) {
    pending.clear();
    shown = { uri, panel: panel(words), view };
    shown.panel.update(view, { closed: kept.closed(uri), pending });
    main.replaceChildren(shown.panel.root);
    window.scrollTo({ top: kept.top(uri), behavior: 'instant' });
    return;
  }
  shown.view = view;
  shown.panel.update(view, { closed: kept.closed(uri), pending });
}

main.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) return sayInDrill(target);
  const step = shown?.panel.step(stepOf(target) ?? '');
  if (!(target instanceof HTMLInputElement) || shown === undefined || step === undefined) return;
  const { uri, view } = shown;
  const { drill, list } = view;
  const wasDone = drill ? drill.steps[step.id]?.finished !== undefined : step.task?.done === true;
  const done = target.checked;
  if (drill !== undefined) {
    host.postMessage({
      type: 'drill',
      uri,
      act: done ? 'done' : 'undone',
      step: step.id,
      text: '',
    });
  } else if (step.task !== undefined) {
    const { identity } = step.task;
    host.postMessage({ type: 'tick', uri, step: step.id, identity, done });
  } else return;
  pending.set(step.id, done);
  target.closest('.step')?.classList.add('pending');
  const { done: before, all } = progressIn(
    view,
    list.phases.flatMap(({ steps }) => steps),
  );
  const now = before + (done === wasDone ? 0 : done ? 1 : -1);
  announce(fill(done ? words.nowDone : words.nowOpen, now, all));
});

main.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || shown === undefined) return;
  const act = DRILL_ACTS.find(
    (each) => each === target.closest<HTMLElement>('.act')?.dataset['drill'],
  );
  const { uri } = shown;
  if (act !== undefined) {
    host.postMessage({ type: 'drill', uri, act, step: undefined, text: '' });
    return;
  }
  const step = stepOf(target);
  if (step === undefined) return;
  if (target.closest('.act') !== null) {
    host.postMessage({ type: 'drill', uri, act: 'began', step, text: '' });
    return;
  }
  const button = target.closest<HTMLElement>('.copy');
  if (button !== null) {
    const from = button.dataset['from'];
    const index = Number(button.dataset['index']);
    if (from !== 'step' && from !== 'expected' && from !== 'rollback') return;
    host.postMessage({ type: 'copy', place: { uri: shown.uri, step, from, index } });
  } else if (target.closest('.text') !== null) {
    shown.panel.select(step);
    host.postMessage({ type: 'reveal', uri: shown.uri, step });
  }
});

/** What is typed is sent when somebody pauses, so that a crash takes no sentence. */
main.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  clearTimeout(typing);
  typing = setTimeout(() => sayInDrill(target), PAUSE);
});

let typing: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds after the last keystroke. */
const PAUSE = 600;

function sayInDrill(field: HTMLTextAreaElement): void {
  clearTimeout(typing);
  const step = stepOf(field);
  const act = field.dataset['act'];
  if (shown === undefined || step === undefined || (act !== 'note' && act !== 'deviation')) return;
  if ((shown.view.drill?.steps[step]?.[act] ?? '') === field.value.trim()) return;
  host.postMessage({ type: 'drill', uri: shown.uri, act, step, text: field.value.trim() });
}

/** The arrows go from step to step; the tabulator goes through everything, as in any page. */
main.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return;
  const item = target.closest<HTMLElement>('.step');
  // In a text the arrows go through the text.
  if (item === null || target instanceof HTMLTextAreaElement) return;
  const items = [...main.querySelectorAll<HTMLElement>('details[open] > .steps > .step')];
  const at = items.indexOf(item);
  const places = new Map([
    ['arrowdown', at + 1],
    ['arrowup', at - 1],
    ['home', 0],
    ['end', items.length - 1],
  ]);
  const next = items[places.get(key.toLowerCase()) ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  const isBox = target instanceof HTMLInputElement;
  (
    next.querySelector<HTMLElement>(isBox ? 'input' : '.text') ??
    next.querySelector<HTMLElement>('.text')
  )?.focus();
});

// The event of a phase that is opened or closed does not bubble.
main.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || shown === undefined) return;
    kept.setClosed(shown.uri, target.dataset['phase'] ?? '', !target.open);
  },
  true,
);

window.addEventListener(
  'scroll',
  () => {
    if (shown !== undefined) kept.setTop(shown.uri, window.scrollY);
  },
  { passive: true },
);

function stepOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('.step')?.dataset['step'];
}

function confirmCopy({ uri, step, from, index }: CopyPlace): void {
  if (shown?.uri !== uri) return;
  const item = [...main.querySelectorAll<HTMLElement>('.step')].find(
    (each) => each.dataset['step'] === step,
  );
  const button = item?.querySelector(`.copy[data-from="${from}"][data-index="${index}"]`);
  button?.classList.add('copied');
  setTimeout(() => button?.classList.remove('copied'), 1_500);
  announce(words.copied);
}

/** Said by screen readers when they are done with what they say. */
function announce(text: string): void {
  setText(said, '');
  setText(said, text);
}

host.postMessage({ type: 'ready' });
