/** What a drill adds to a step: when it was done and how long it took, and places for a note and a deviation. */
import { spoken } from '../core/facts/time/minutes.ts';
import { element, setAttribute, setText } from './element.ts';
import type { DrillStep } from './protocol.ts';
import { fill, type PanelWords } from './words.ts';

export interface DrillStepView {
  readonly box: HTMLElement;
  update(step: DrillStep | undefined): void;
}

const NOTHING: DrillStep = {
  began: undefined,
  finished: undefined,
  took: undefined,
  note: '',
  deviation: '',
};

/** Lives as long as its step is shown: what somebody is typing is not taken away. */
export function drillStepView(label: string, words: PanelWords): DrillStepView {
  const said = element('span', 'drill-time');
  const begin = element('button', 'act', words.drillBegin);
  begin.type = 'button';
  begin.dataset['act'] = 'began';
  setAttribute(begin, 'aria-describedby', label);
  const title = element('summary');
  const note = field(words.drillNote, 'note', label);
  const deviation = field(words.drillDeviation, 'deviation', label);
  const notes = element('details', 'drill-notes', title, note.label, deviation.label);
  const box = element('div', 'drill-step', said, begin, notes);
  return {
    box,
    update: (step = NOTHING) => {
      const { began, finished, took } = step;
      begin.hidden = began !== undefined || finished !== undefined;
      setText(
        said,
        finished !== undefined
          ? fill(words.drillDone, timeOfDay(finished), spoken((took ?? 0) / 60_000))
          : began === undefined
            ? ''
            : fill(words.drillBegan, timeOfDay(began)),
      );
      note.show(step.note);
      deviation.show(step.deviation);
      const told = [
        step.note === '' ? '' : words.drillNote,
        step.deviation === '' ? '' : words.drillDeviation,
      ].filter((each) => each !== '');
      setText(title, told.length === 0 ? words.drillAdd : told.join(', '));
      notes.classList.toggle('told', told.length > 0);
    },
  };
}

function field(name: string, act: 'note' | 'deviation', describes: string) {
  const input = element('textarea', 'said-in-drill');
  input.rows = 2;
  input.maxLength = MOST_LETTERS;
  input.dataset['act'] = act;
  setAttribute(input, 'aria-describedby', describes);
  const label = element('label', '', element('span', '', name), input);
  return {
    label,
    show: (text: string) => {
      if (document.activeElement !== input && input.value !== text) input.value = text;
    },
  };
}

const MOST_LETTERS = 4_000;

/** As a report has it; the browser's own way to write times takes long to begin. */
function timeOfDay(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
