/** The head of the panel: what the runbook is, how fresh and how ready, how long it takes, how much is done. */

import { spoken } from '../core/facts/time/minutes.ts';
import type { Dated } from '../core/features/freshness.ts';
import type { Budget } from '../core/features/run-budget.ts';
import { type Progress, tightest } from '../core/features/run-list.ts';
import { drillBar } from './drill-bar.ts';
import { element, icon, setAttribute, setText } from './element.ts';
import { progressIn } from './progress.ts';
import type { View } from './protocol.ts';
import { fill, type PanelWords } from './words.ts';

export interface Summary {
  readonly head: HTMLElement;
  update(view: View): void;
  /** Marks the part of the bar that stands for a step. */
  select(step: string | undefined): void;
}

export function summary(words: PanelWords): Summary {
  const title = element('h1');
  const owner = element('p', 'byline');
  const readiness = factView(words.readiness);
  const reviewed = factView(words.reviewed);
  const tested = factView(words.tested);
  const facts = element('dl', 'facts', readiness.box, reviewed.box, tested.box);
  const budget = budgetView(words);
  const progress = progressView(words);
  const drill = drillBar(words);
  const head = element('header', 'head', title, owner, drill.box, facts, budget.box, progress.box);
  return {
    head,
    update: (view) => {
      const { list, freshness } = view;
      const { met, required } = view.readiness;
      drill.update(view.drill);
      setText(title, list.title);
      setText(owner, list.owner ?? '');
      owner.hidden = list.owner === undefined;
      readiness.show(fill(words.count, met, required), undefined);
      readiness.box.hidden = required === 0;
      reviewed.show(...datedWords(freshness.reviewed, words));
      tested.show(...datedWords(freshness.tested, words));
      budget.show(tightest(list.budgets));
      progress.show(
        progressIn(
          view,
          list.phases.flatMap(({ steps }) => steps),
        ),
      );
    },
    select: budget.select,
  };
}

function factView(label: string) {
  const value = element('dd');
  const box = element('div', 'fact', element('dt', '', label), value);
  let shown = '';
  return {
    box,
    show: (text: string, warning: string | undefined) => {
      if (shown === `${text} ${warning}`) return;
      shown = `${text} ${warning}`;
      value.replaceChildren(text);
      if (warning !== undefined) {
        value.append(element('span', 'alert', icon('warning'), warning));
      }
    },
  };
}

function datedWords(
  { days, isOverdue }: Dated,
  words: PanelWords,
): [text: string, warning: string | undefined] {
  const warning = isOverdue ? words.overdue : undefined;
  if (days === undefined) return [words.never, warning];
  if (days <= 0) return [words.today, warning];
  if (days === 1) return [words.yesterday, warning];
  return [fill(words.daysAgo, days), warning];
}

function budgetView(words: PanelWords) {
  const value = element('span', 'value');
  const bar = element('div', 'bar');
  const note = element('p', 'note');
  const label = element('p', 'measure-label', element('span', '', words.time), value);
  const box = element('section', 'measure', label, bar, note);
  let shown = '';
  let selected: string | undefined;
  bar.setAttribute('role', 'img');
  const mark = () => {
    for (const part of bar.children) {
      const isSelected = selected !== undefined && part.getAttribute('data-part') === selected;
      part.classList.toggle('selected', isSelected);
    }
  };
  return {
    box,
    show: (budget: Budget | undefined) => {
      box.hidden = budget === undefined;
      const made = JSON.stringify(budget) ?? '';
      if (budget === undefined || made === shown) return;
      shown = made;
      const { minutes, limit } = budget;
      const isOver = limit !== undefined && minutes > limit;
      setText(
        value,
        limit === undefined ? spoken(minutes) : fill(words.timeOf, spoken(minutes), spoken(limit)),
      );
      setText(note, notes(budget, words).join(' · '));
      box.classList.toggle('over', isOver);
      setAttribute(bar, 'aria-label', `${words.time}: ${value.textContent}. ${note.textContent}`);
      bar.replaceChildren(...partsOf(budget));
      mark();
    },
    select: (step: string | undefined) => {
      selected = step;
      mark();
    },
  };
}

function notes(budget: Budget, words: PanelWords): string[] {
  const { minutes, limit, untimed, isPath, fromOutage } = budget;
  const said: string[] = [];
  if (limit === undefined) said.push(words.timeOnly);
  else if (minutes > limit) said.push(fill(words.timeOver, spoken(minutes - limit)));
  else said.push(fill(words.timeLeft, spoken(limit - minutes)));
  if (untimed === 1) said.push(words.untimedOne);
  else if (untimed > 1) said.push(fill(words.untimed, untimed));
  if (isPath) said.push(words.longestPath);
  if (fromOutage) said.push(words.fromOutage);
  return said;
}

/** The steps of the path, each as wide as it is long; what is above the objective apart; the rest is free. */
function partsOf({ path, limit, minutes }: Budget): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let at = 0;
  for (const { step, minutes: own } of path) {
    const inside = limit === undefined ? own : Math.max(0, Math.min(own, limit - at));
    if (inside > 0) parts.push(part(step, inside, false));
    if (own > inside) parts.push(part(step, own - inside, true));
    at += own;
  }
  if (limit !== undefined && limit > minutes) {
    const free = element('div', 'free');
    free.style.flexGrow = String(limit - minutes);
    parts.push(free);
  }
  return parts;
}

function part(step: string, minutes: number, isOver: boolean): HTMLElement {
  const made = element('div', 'part');
  made.classList.toggle('over', isOver);
  made.dataset['part'] = step;
  made.style.flexGrow = String(minutes);
  return made;
}

function progressView(words: PanelWords) {
  const value = element('span', 'value');
  const filled = element('div', 'filled');
  const bar = element('div', 'progress', filled);
  const label = element('p', 'measure-label', element('span', '', words.ticked), value);
  const box = element('section', 'measure', label, bar);
  bar.setAttribute('role', 'progressbar');
  bar.setAttribute('aria-label', words.ticked);
  bar.setAttribute('aria-valuemin', '0');
  return {
    box,
    show: ({ done, all }: Progress) => {
      box.hidden = all === 0;
      setText(value, fill(words.count, done, all));
      setAttribute(bar, 'aria-valuemax', String(all));
      setAttribute(bar, 'aria-valuenow', String(done));
      filled.style.width = all === 0 ? '0' : `${(100 * done) / all}%`;
      box.classList.toggle('complete', done === all);
    },
  };
}
