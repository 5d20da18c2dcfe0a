/** The links of the readiness report in an editor: they hold two numbers, and nothing else passes for one. */
import assert from 'node:assert/strict';
import { written } from '../../src/core/html.ts';
import { isPlaceCommand, placeCommand } from '../../src/report/readiness/addresses.ts';
import { placeLink } from '../../src/report/readiness/html-parts.ts';

describe('places in an editor', () => {
  it('are a command with the number of a document and a line', () => {
    const address = placeCommand(3, 12);
    assert.ok(isPlaceCommand(address));
    const [command, told = ''] = address.split('?');
    assert.equal(command, 'command:dr-runbook.showPlace');
    assert.deepEqual(JSON.parse(decodeURIComponent(told)), [3, 12]);
  });

  for (const address of [
    'command:workbench.action.terminal.new',
    'command:dr-runbook.showPlace',
    'command:dr-runbook.showPlace?%5B%22file%3A%2F%2F%2Fetc%2Fpasswd%22%2C1%5D',
    'command:dr-runbook.showPlace?%5B1%2C2%5D&command:workbench.action.terminal.new',
    'command:dr-runbook.showPlace?%5B1%2C2%5D\n',
    ' command:dr-runbook.showPlace?%5B1%2C2%5D',
    'command:dr-runbook_showPlace?%5B1%2C2%5D',
    'COMMAND:dr-runbook.showPlace?%5B1%2C2%5D',
    'javascript:alert(1)',
  ]) {
    it(`are not ${JSON.stringify(address)}, which leads nowhere`, () => {
      assert.equal(isPlaceCommand(address), false);
      const link = written(placeLink({ path: 'plan.md', line: 1 }, () => address));
      assert.equal(link, 'plan.md:1');
    });
  }

  it('are not what a document is called', () => {
    const path = 'command:dr-runbook.showPlace?[1,2].md';
    const link = written(placeLink({ path, line: 1 }, () => undefined));
    assert.equal(link, `${path}:1`);
  });
});
