/** What steps do: which ones change data or systems, and which ones look whether something worked. */
import type { Runbook, Step } from '../../runbook.ts';

/** One of its commands, or of a step inside, changes data or systems. */
export function changesState({ commands, steps }: Step): boolean {
  return (
    commands.some(({ value }) => CHANGES.test(value) && !DRY.test(value)) ||
    steps.some(changesState)
  );
}

/** It says what should be seen, or runs a command that shows it. */
export function isChecked(runbook: Runbook, step: Step): boolean {
  if (step.expected !== undefined) return true;
  const last = step.commands.at(-1);
  if (last !== undefined && LOOKS.test(last.value)) return true;
  if (step.steps.some((inner) => isChecked(runbook, inner))) return true;
  return SAYS.test(
    runbook.source.text.slice(step.span.start, Math.min(step.span.end, step.span.start + 4_000)),
  );
}

const CHANGES =
  /\b(?:pg_restore|mongorestore|dropdb|createdb|mkfs(?:\.\w{2,5})?|patronictl (?:-\S{1,60} \S{1,60} )?(?:switchover|failover|reinit)|pg_ctl(?:cluster)?\b.{0,40}promote|gunzip .{0,80}\| ?(?:psql|mysql)|z?cat .{0,120}\| ?(?:psql|mysql))\b|\b(?:psql|mysql)\b[^|]{0,160}(?:<|\s-f\s)|\b(?:drop (?:database|table|schema)|truncate table|restore database)\b|\bkubectl\b.{0,80}\b(?:apply|delete|scale|patch|replace)\b|\bhelm (?:install|upgrade|rollback|uninstall|delete)\b|\bterraform\b.{0,60}\b(?:apply|destroy)\b|\b(?:restic|velero|kopia|barman|pgbackrest|duplicity|etcdctl|wal-[ge]|vault|bao)\b.{0,160}\b(?:restore|recover|backup-fetch)\b|\bborg\b.{0,60}\bextract\b|\baws [\w-]{2,20} (?:restore|delete|create|modify|promote|failover|terminate|detach|attach|reboot)-|\bgcloud\b.{0,80}\b(?:restore|delete|create|promote-replica|failover)\b|\baz [\w -]{2,60} (?:restore|delete|create|failover)\b|^(?:sudo )?(?:rm -\w|dd if=|zfs (?:rollback|receive|destroy)|xfs_repair)/im;

const DRY = /--dry-run|--help\b|\s-h$|terraform plan/;

const LOOKS =
  /\b(?:status|is-active|pg_isready|nslookup|dig|ping|healthz?|describe|rollout status|kubectl (?:-n \S{1,60} )?(?:get|wait|logs|top)|list|info|verify|check|inspect|show|diff|df|ls|tail|cat|journalctl|curl|select|count|watch|describe-[\w-]{2,40}|logs|ps|--version)\b/i;

const SAYS =
  /\b(?:verif\w{1,8}|validat\w{1,4}|assert\w{0,3}|confirm\w{0,3}|check (?:that|if|whether|the|for)|ensure|make sure|wait (?:for|until|till)|should (?:now )?(?:be|see|show|return|have|look|appear)|you(?:'ll| will) see|watch (?:for|the)|look (?:for|at)|inspect|test (?:that|the|if)|compare|expect\w{0,3}|healthy|monitor (?:the|for)|once (?:the|it|this)|success\w{0,7}|output)\b|prüfe|vérifi|comprob/i;
