/** The drill at the top of the panel: a clock against the RTO, which goes on without anything being made anew. */
import { spoken } from '../core/facts/time/minutes.ts';
import { element, setAttribute, setText } from './element.ts';
import type { DRILL_ACTS, DrillView } from './protocol.ts';
import { fill, type PanelWords } from './words.ts';

export interface DrillBar {
  readonly box: HTMLElement;
  update(drill: DrillView | undefined): void;
}

/** Milliseconds between two looks at the clock. */
const BEAT = 500;

export function drillBar(words: PanelWords): DrillBar {
  const title = element('h2', 'drill-title');
  const clock = document.createTextNode('');
  const time = element('span', 'clock', clock);
  const of = element('span', 'value');
  const filled = element('div', 'filled');
  const bar = element('div', 'progress', filled);
  const pause = button('pause');
  const back = button('recovered');
  const finish = button('finish');
  const report = element('p', 'note');
  const lost = element('ul', 'lost');
  const lostLabel = element('p', 'note', words.drillLost);
  const box = element(
    'section',
    'drill',
    element('div', 'drill-line', title, time, of),
    bar,
    element('div', 'drill-acts', pause, back, finish),
    report,
    lostLabel,
    lost,
  );
  box.hidden = true;
  setAttribute(box, 'aria-label', words.drill);
  setAttribute(time, 'role', 'timer');
  setAttribute(time, 'aria-label', words.drillClock);
  let shown: { readonly drill: DrillView; readonly at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (shown === undefined) return;
    const { drill, at } = shown;
    const isRunning = drill.phase === 'running' && !drill.isBack;
    const elapsed = drill.elapsed + (isRunning ? Math.max(0, Date.now() - at) : 0);
    const said = clockText(elapsed);
    // The text itself is changed: no element comes or goes.
    if (clock.data !== said) clock.data = said;
    const limit = (drill.limit ?? 0) * 60_000;
    const isOver = limit > 0 && elapsed > limit;
    box.classList.toggle('over', isOver);
    const against = isOver ? words.drillOver : words.drillOf;
    setText(of, drill.limit === undefined ? '' : fill(against, spoken(drill.limit)));
    const width = limit > 0 ? `${Math.min(100, Math.floor((1000 * elapsed) / limit) / 10)}%` : '0';
    if (filled.style.width !== width) filled.style.width = width;
    timer = isRunning ? setTimeout(look, BEAT) : undefined;
  };

  return {
    box,
    update: (drill) => {
      clearTimeout(timer);
      box.hidden = drill === undefined;
      // Not the clock of the page, which stands still while the machine sleeps.
      shown = drill && { drill, at: Date.now() };
      if (drill === undefined) return;
      const isPaused = drill.phase === 'paused';
      setText(title, isPaused ? `${drill.title} · ${words.drillPaused}` : drill.title);
      bar.hidden = drill.limit === undefined;
      setText(pause, isPaused ? words.drillResume : words.drillPause);
      pause.dataset['drill'] = isPaused ? 'resume' : 'pause';
      setText(back, drill.isBack ? words.drillNotBack : words.drillBack);
      back.dataset['drill'] = drill.isBack ? 'lost' : 'recovered';
      const isOver = drill.phase === 'finished';
      for (const each of [pause, back]) each.disabled = isOver;
      // Over, and still here: nothing can be written.
      finish.disabled = isOver && !drill.isFailing;
      setText(finish, isOver ? words.drillUnsaved : words.drillFinish);
      setText(report, drill.report);
      report.classList.toggle('failing', drill.isFailing);
      lost.hidden = drill.lost.length === 0;
      lostLabel.hidden = lost.hidden;
      const texts = drill.lost.join('\n');
      if (lost.dataset['made'] !== texts) {
        lost.dataset['made'] = texts;
        lost.replaceChildren(...drill.lost.map((text) => element('li', '', text)));
      }
      look();
    },
  };
}

function button(act: (typeof DRILL_ACTS)[number]): HTMLButtonElement {
  const made = element('button', 'act');
  made.type = 'button';
  made.dataset['drill'] = act;
  return made;
}

/** `1:02:05`, `02:05` below an hour. */
function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3600 ? rest : `${Math.floor(seconds / 3600)}:${rest}`;
}
