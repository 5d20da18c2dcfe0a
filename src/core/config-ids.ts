/** Finds ids in a configuration that name nothing: rules, practices, frameworks, controls. */

import { frameworkIds } from './asked.ts';
import { type Catalogue, idsOf } from './catalogue.ts';
import type { Config } from './config.ts';
import { nearestIds } from './explain.ts';
import type { Finding } from './finding.ts';
import { titled } from './fixes/titled.ts';
import type { Value } from './runbook.ts';
import type { Located } from './text.ts';
import { at, itemsAt, mapping, textAt, textsAt } from './yaml/look.ts';

/**
 * In the order of the keys. `config` is what the file means with all that it extends, so that it may speak of
 * practices that a lower configuration adds; `base` is what comes with the product.
 */
export function idFaults(data: Value | undefined, config: Config, base: Catalogue): Finding[] {
  const taken = idsOf(base);
  const own = config.practices.map(({ id }) => id);
  const ids = [...taken, ...own];
  const practiceIds = [...base.practices.map(({ id }) => id), ...own];
  const written = itemsAt(data, 'practices');
  return [
    ...unknown(
      (mapping(at(data, 'severities'))?.entries ?? []).map(({ key }) => key),
      ids,
      'rule or practice',
    ),
    ...unknown(
      itemsAt(data, 'waivers').flatMap((item) => textAt(item, 'rule') ?? []),
      ids,
      'rule or practice',
    ),
    ...unknown(textsAt(data, 'frameworks'), frameworkIds(base.frameworks), 'framework'),
    ...collisions(
      written.flatMap((item) => textAt(item, 'id') ?? []),
      taken,
    ),
    ...unknown(
      written.flatMap((item) => textAt(item, 'part_of') ?? []),
      practiceIds,
      'practice',
    ),
    ...unknown(
      written.flatMap((item) => textsAt(item, 'controls')),
      controlIds(base),
      'control',
    ),
    ...withoutFramework(data, config),
  ];
}

function unknown(
  written: readonly Located<string>[],
  ids: readonly string[],
  what: string,
): Finding[] {
  const known = new Set(ids);
  return written
    .filter(({ value }) => !known.has(value))
    .map(({ value, span }) => {
      const [near] = nearestIds(value, ids);
      const said = `There is no ${what} \`${value.slice(0, 80)}\`.`;
      if (near === undefined) return { span, message: `${said} Correct it, or remove it.` };
      const edits = [{ span, newText: near }];
      const fixes = [{ ...titled('Change to "{0}"', near), safe: false, edits }];
      return { span, message: `${said} Did you mean \`${near}\`?`, fixes };
    });
}

function collisions(written: readonly Located<string>[], taken: ReadonlySet<string>): Finding[] {
  return written
    .filter(({ value }) => taken.has(value))
    .map(({ value, span }) => ({
      span,
      message: `\`${value}\` comes with the product already, so this practice is left out. Give yours another id, or change the severity under \`severities\`.`,
    }));
}

function controlIds({ frameworks }: Catalogue): string[] {
  return frameworks.flatMap(({ id, controls }) =>
    Object.keys(controls).map((control) => `${id}:${control}`),
  );
}

/** It would look like the strictest profile, and raise nothing. */
function withoutFramework(data: Value | undefined, config: Config): Finding[] {
  const profile = textAt(data, 'profile');
  if (profile?.value !== 'regulated' || config.frameworks.length > 0) return [];
  const message =
    'The profile `regulated` raises nothing until `frameworks` names what you are held to, as in `frameworks: [iso22301]`.';
  return [{ span: profile.span, message }];
}
