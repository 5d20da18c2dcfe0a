/** Finds the configuration that holds for a file: the nearest `.dr-runbook.yaml` at or above it. */

export const CONFIG_FILE_NAME = '.dr-runbook.yaml';

/** What a host knows about folders. Paths are the host's own and opaque here. */
export interface ConfigHost<Found> {
  /** The folder around a file or folder; `undefined` at the outermost folder that may be looked into. */
  folderAround(path: string): string | undefined;
  /** What the configuration file in this very folder says; `undefined` when there is none. */
  configIn(folder: string): Found | undefined;
}

/**
 * Returns a function from a file's path to what the nearest configuration says; `undefined` when no
 * folder above has one. A nearer configuration replaces a farther one as a whole. Every folder is
 * asked once: the answer is kept for as long as the function lives.
 */
export function configDiscovery<Found>(
  host: ConfigHost<Found>,
): (path: string) => Found | undefined {
  const known = new Map<string, Found | undefined>();

  return (path) => {
    const passed: string[] = [];
    let found: Found | undefined;
    let folder = host.folderAround(path);
    while (folder !== undefined) {
      if (known.has(folder)) {
        found = known.get(folder);
        break;
      }
      passed.push(folder);
      found = host.configIn(folder);
      if (found !== undefined) break;
      folder = host.folderAround(folder);
    }
    for (const each of passed) known.set(each, found);
    return found;
  };
}
