/** Lists the packages that the bundles hold, with their licences: the file that is shipped beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import type { Generated } from './generated.ts';

/** All whose code is in a bundle. The build fails when a bundle holds another, or a licence is none of these. */
export const BUNDLED = [
  'diff',
  'entities',
  'ignore',
  'linkify-it',
  'markdown-it',
  'mdurl',
  'punycode.js',
  'uc.micro',
  'yaml',
] as const;

const LICENCES = new Set(['BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

export function thirdParty(): Generated[] {
  const parts = BUNDLED.map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      readonly version: string;
      readonly license: string;
    };
    if (!LICENCES.has(license)) throw new Error(`The licence of ${name} is new: ${license}.`);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no file with its licence.`);
    const words = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\n\n${words}\n`;
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  const opening = 'DR Runbook holds code of these packages, under the licences below.\n';
  return [{ path: 'THIRD-PARTY.txt', text: [opening, ...parts].join(rule) }];
}

/** The packages of which a bundle holds code. */
export function packagesIn({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name !== undefined && bytesInOutput > 0 ? [name] : [];
  });
  return [...new Set(names)];
}
