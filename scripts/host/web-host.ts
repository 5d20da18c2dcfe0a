/** VS Code for the Web with a web extension host: a worker in a browser page, without Node and without disk. */

import type { Route } from 'playwright-core';
import { openPage } from './browser.ts';
import { start } from './child.ts';
import {
  copyWorkspace,
  type Host,
  type HostOptions,
  openWorkbench,
  QUIET_SETTINGS,
  thisProject,
} from './host.ts';
import { webBuild } from './pinned.ts';

/**
 * Serves VS Code for the Web and opens it in a page. The folder is always trusted, and `tests` must
 * lie below the extension's folder. Throws when asked for Restricted Mode or for a package.
 */
export async function webHost(options: HostOptions): Promise<Host> {
  const extension = options.extension ?? thisProject;
  if (extension.kind !== 'development' || options.trusted === false) {
    throw new Error('The web host opens a trusted folder with an extension under development.');
  }
  const { build, server: path } = await webBuild();
  const { workspace, remove } = copyWorkspace(options);
  const config = {
    build: { type: 'static', location: build, quality: 'stable', version: 'oss' },
    esm: true,
    extensionDevelopmentPath: extension.folder,
    extensionTestsPath: options.tests,
    folderMountPath: workspace,
  };
  const child = start(process.execPath, ['-e', SERVE, path, JSON.stringify(config)]);
  const close = async (): Promise<void> => {
    await child.stop();
    remove();
  };
  try {
    const port = Number(await child.waitFor(/^Port (\d+)$/));
    const page = await openPage();
    // On a sub-domain, since a webview's service worker is refused as a third party's on localhost itself.
    const url = `http://w.localhost:${port}/`;
    await page.route(url, (route) => addSettings(route, port, options.settings));
    await openWorkbench(page, url, options);
    return {
      page,
      workspace,
      close: async () => {
        await page.context().close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Runs in a process of its own, since the server writes its log to the standard output. The package
 * exports only a function that wants a port known beforehand, and opens a browser of its own.
 */
const SERVE = `
  const [, path, config] = process.argv;
  require(path).runServer('127.0.0.1', 0, JSON.parse(config)).then((server) => {
    const tell = () => console.log('Port ' + server.address().port);
    server.listening ? tell() : server.once('listening', tell);
  });
`;

/** The page brings its configuration along in an attribute, where defaults of settings can be added. */
async function addSettings(
  route: Route,
  port: number,
  own: HostOptions['settings'],
): Promise<void> {
  const headers = { ...route.request().headers(), host: `w.localhost:${port}` };
  const response = await route.fetch({ url: `http://127.0.0.1:${port}/`, headers });
  const attribute = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  const body = (await response.text()).replace(attribute, (_all, before: string, text: string) => {
    const configuration: object = JSON.parse(text.replaceAll('&quot;', '"'));
    const configurationDefaults = { ...QUIET_SETTINGS, ...own };
    const changed = JSON.stringify({ ...configuration, configurationDefaults });
    return before + changed.replaceAll('"', '&quot;');
  });
  await route.fulfill({ response, body });
}
