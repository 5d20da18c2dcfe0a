/** What the snippets say of the practices is not lost where it is shipped with them alone. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import {
  practiceSnippets,
  withoutSnippets,
  withSnippets,
} from '../../src/core/practice-snippets.ts';

const { practices } = catalogue;
const files = {
  markdown: practiceSnippets(practices, 'markdown'),
  yaml: practiceSnippets(practices, 'yaml'),
};

describe('practices beside their snippets', () => {
  it('are whole again with them, in their order', () => {
    const packed = JSON.parse(JSON.stringify(withoutSnippets(practices)));
    const snippets = JSON.parse(JSON.stringify(files));
    assert.deepEqual(withSnippets(packed, snippets), JSON.parse(JSON.stringify(practices)));
  });

  it('do not say what the snippets say', () => {
    const packed = JSON.stringify(withoutSnippets(practices));
    for (const { requirement } of practices)
      assert.ok(!packed.includes(JSON.stringify(requirement)));
  });

  it('are refused where a snippet is missing', () => {
    const [first] = practices;
    const { [first?.title ?? '']: _, ...yaml } = files.yaml;
    const packed = withoutSnippets(practices);
    assert.throws(
      () => withSnippets(packed, { ...files, yaml }),
      /no snippet for activation-criteria/,
    );
  });
});
