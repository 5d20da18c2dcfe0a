/** Tells commands from the other code that stands in a step. */
import type { SourceText } from '../text.ts';
import type { Piece } from './piece.ts';

/** Languages of fences that nobody runs. */
const DATA = new Set(
  `json json5 jsonc yaml yml xml toml ini conf properties text txt plain plaintext output log logs diff html
  css scss markdown md csv tsv hcl terraform tf mermaid plantuml dot graphviz puml http svg env`.split(
    /\s+/,
  ),
);

/** What stands above a fence that shows what a command says. */
const OUTPUT =
  /\b(?:outputs?|responses?|looks? (?:like|similar)|similar to|returns?|should see|ausgabe|sortie|salida)\b[^.]{0,60}[:.]?\s{0,3}$/i;

/** "Check the output of this command:" announces a command all the same. */
const ANNOUNCED = /\b(?:commands?|run|running|execute|query|script)\b[^.]{0,40}$/i;

/** Languages that somebody types. */
const TYPED = new Set('bash sh shell zsh console powershell ps1 sql psql cmd bat'.split(' '));

export function isCommandFence({ language }: Piece): boolean {
  return language === undefined || !DATA.has(language);
}

/** Whether the fence shows what a command says; `before` is the piece above it, in the same step. */
export function isOutput(
  source: SourceText,
  { language }: Piece,
  before: Piece | undefined,
): boolean {
  if (language === 'output' || language === 'log') return true;
  if (before === undefined || before.kind === 'fence') return false;
  const { start, end } = before.span;
  const above =
    /[^\n\r]{0,160}$/.exec(source.text.slice(Math.max(start, end - 160), end))?.[0] ?? '';
  if (!OUTPUT.test(above) || ANNOUNCED.test(above)) return false;
  return language === undefined || !TYPED.has(language) || /\boutputs?\b/i.test(above);
}

/** Programs whose name, with something behind it, is a command. */
const PROGRAMS = new Set(
  `ansible ansible-playbook apt apt-get argocd aws az barman bash borg bundle cat cd ceph certbot
  chmod chown cp createdb createuser crontab curl dd dig dnf docker docker-compose dropdb dropuser
  dump etcdctl expdp flask flux gcloud git gpg grep gsutil gunzip helm heroku impdp ip iptables
  java journalctl kafka-topics kill kinit kubectl ls lvconvert lvcreate lvremove make mariadb mkdir
  mkfs mkfs.ext4 mkfs.xfs mongodump mongorestore mongosh mount mount.nfs mv mysql mysqladmin
  mysqlbinlog mysqldump nc net nginx node nomad npm npx nslookup oc openssl patronictl
  pg_basebackup pg_ctl pg_dump pg_dumpall pg_restore pg_rewind pgbackrest ping podman psql python
  python3 rails rake rclone redis-cli repmgr restic restore-sqldatabase rm rman robocopy rpm rsync
  s3cmd scp sed service sftp sh snap sqlcmd sqlplus ssh start-service stop-service su sudo
  systemctl tar telnet terraform tmux tofu top touch umount unzip vault velero vgremove vi vim
  virsh wget wipefs xfs_repair yum zcat zfs zpool`.split(/\s+/),
);

/** Whether a code span in the text is something to type, and not a name. */
export function isCommandText(text: string): boolean {
  const written = text.trim();
  const word = /^(?:\$\s{1,3})?(\S{1,100})\s{1,5}\S/.exec(written)?.[1];
  if (word === undefined || written.length > 1_000) return false;
  if (written.startsWith('$ ') || word.startsWith('./')) return true;
  return (
    PROGRAMS.has(word.toLowerCase()) || (/^[\w./~-]+$/.test(word) && /\s--?[a-z]/i.test(written))
  );
}
