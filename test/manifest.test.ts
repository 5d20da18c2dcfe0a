/** The extension's manifest: what is contributed exists, and the reverse. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FILES, SAMPLE_FOLDER } from '../src/core/sample.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const ROOT = join(import.meta.dirname, '..');

interface MenuEntry {
  readonly command: string;
  readonly when?: string;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly extensionKind: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly views: Readonly<Record<string, readonly { id: string; icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { id: string; icon: string }[] };
    readonly viewsWelcome: readonly { view: string; when: string; contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { svg?: string; markdown?: string; altText?: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly 'markdown.previewStyles': readonly string[];
  };
}

interface Setting {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription: string;
}

describe('manifest', () => {
  const english: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(ROOT, 'package.nls.json'), 'utf8'),
  );
  const written = readFileSync(join(ROOT, 'package.json'), 'utf8').replace(
    /"%([\w.-]+)%"/g,
    (_, key: string) => JSON.stringify(english[key]),
  );
  const manifest: Manifest = JSON.parse(written);
  const { contributes } = manifest;
  const commands = contributes.commands.map(({ command }) => command);
  const sources = readdirSync(join(ROOT, 'src/vscode'))
    .map((name) => readFileSync(join(ROOT, 'src/vscode', name), 'utf8'))
    .join('\n');

  it('contributes the commands that are registered, and no others', () => {
    const registered = [...sources.matchAll(/^ {4}'(dr-runbook\.\w+)':/gm)].map(([, id]) => id);
    assert.deepEqual([...registered].sort(), [...commands].sort());
  });

  it('names only commands that exist, in menus, welcomes and code', () => {
    const used = [
      ...Object.values(contributes.menus).flatMap((menu) => menu.map(({ command }) => command)),
      ...contributes.viewsWelcome.flatMap(({ contents }) =>
        [...contents.matchAll(/command:(dr-runbook\.[\w.]+)/g)].map(([, id]) => id),
      ),
      ...[...sources.matchAll(/command: '(dr-runbook\.\w+)'/g)].map(([, id]) => id),
    ];
    assert.ok(used.length > 5);
    assert.deepEqual(
      used.filter((id) => id === undefined || !commands.includes(id)),
      [],
    );
  });

  it('shows its views in containers that exist, and welcomes in views that exist', () => {
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(Object.keys(contributes.views), containers);
    const views = Object.values(contributes.views).flat();
    for (const { id } of views) assert.ok(sources.includes(`'${id}'`), id);
    for (const { view } of contributes.viewsWelcome) {
      assert.ok(
        views.some(({ id }) => id === view),
        view,
      );
    }
  });

  it('speaks of context keys that the code sets, with the values that it sets', () => {
    const clauses = [
      ...contributes.viewsWelcome.map(({ when }) => when),
      ...Object.values(contributes.menus).flatMap((menu) => menu.map(({ when = '' }) => when)),
    ];
    const values = clauses.flatMap((clause) =>
      [...clause.matchAll(/dr-runbook\.editor == '(\w+)'/g)].map(([, value]) => value),
    );
    assert.ok(sources.includes("'dr-runbook.editor'"));
    assert.ok(values.length > 0);
    for (const value of values) assert.match(sources, new RegExp(`return '${value}'|'${value}' :`));
  });

  it('leads through its walkthrough with commands, views and values that exist', () => {
    const steps = contributes.walkthroughs.flatMap((each) => each.steps);
    assert.equal(steps.length, 4);
    const told = steps.flatMap(({ description, completionEvents }) => [
      ...[...description.matchAll(/command:(dr-runbook\.\w+)/g)].map(([, id = '']) => id),
      ...completionEvents.flatMap((event) => /^onCommand:(.*)/.exec(event)?.[1] ?? []),
    ]);
    assert.ok(told.length >= 6);
    assert.deepEqual(
      told.filter((id) => !commands.includes(id)),
      [],
    );
    const others = steps.flatMap(({ completionEvents }) =>
      completionEvents.filter((event) => !event.startsWith('onCommand:')),
    );
    assert.deepEqual(others, [
      "onContext:dr-runbook.editor == 'runbook'",
      'onView:dr-runbook.checklist',
      'onStepSelected',
    ]);
    for (const { media } of steps) {
      const file = media.svg ?? media.markdown ?? '';
      assert.ok(existsSync(join(ROOT, file)), file);
      assert.equal(media.svg === undefined, media.altText === undefined);
      // In every theme: no colour of its own but behind one of the editor's.
      if (media.svg) assert.doesNotMatch(read(file), /(?:fill|stroke)="(?!var\(|none)[^"]*"/);
    }
  });

  it('packs a sample that is there, the plan first', () => {
    for (const name of SAMPLE_FILES) {
      assert.ok(existsSync(join(ROOT, SAMPLE_FOLDER, name)), name);
    }
    assert.match(read(`${SAMPLE_FOLDER}/${SAMPLE_FILES[0]}`), /^kind: dr-plan$/m);
  });

  it('names only files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes['markdown.previewStyles'],
    ];
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
    assert.match(manifest.icon, /\.png$/);
  });

  it('takes the colours of previews from the theme', () => {
    for (const path of contributes['markdown.previewStyles']) {
      const css = readFileSync(join(ROOT, path), 'utf8');
      assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?)\(|url\(|@import/i, path);
    }
  });

  it('reads the settings that it contributes, and describes each value', () => {
    const properties = Object.entries(contributes.configuration.properties);
    for (const [name, setting] of properties) {
      const [section, key] = name.split('.');
      assert.equal(section, 'drRunbook');
      assert.ok(sources.includes(`('${key}')`), name);
      assert.ok(setting.markdownDescription.length > 20, name);
      assert.equal(setting.enum?.length, setting.enumDescriptions?.length, name);
    }
    const read = [...sources.matchAll(/\.get<unknown>\('(\w+)'\)/g)].map(([, key]) => key);
    assert.deepEqual(read.sort(), properties.map(([name]) => name.split('.')[1]).sort());
  });

  it('is one bundle for both hosts, and works in untrusted and virtual workspaces', () => {
    assert.equal(manifest.main, manifest.browser);
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
    assert.deepEqual(manifest.extensionKind, ['workspace', 'ui']);
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:yaml']);
  });
});
