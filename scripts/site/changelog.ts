import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What has changed, for users, as Markdown: what the next release brings, and the releases so far. */
export function changelog(): string {
  const pending = readdirSync('.changeset')
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => change(readFileSync(join('.changeset', name), 'utf8')))
  const released = 'packages/cli/CHANGELOG.md'
  const [, releases = ''] = existsSync(released) ? (/^# .*?\n(.*)$/s.exec(readFileSync(released, 'utf8')) ?? []) : []
  return [
    '# Changelog',
    'What users of Errbook have to know of each version. All packages carry the same one.',
    ...(pending.length === 0 ? [] : ['## The next version', ...pending]),
    releases,
  ].join('\n\n')
}

/** A changeset: the packages that it is about, and what it says. */
function change(changeset: string): string {
  const [, head = '', text = ''] = /^---\n(.*?)---\n(.*)$/s.exec(changeset) ?? []
  const packages = [...head.matchAll(/^['"](.+?)['"]:/gm)].map(([, name]) => `\`${name}\``)
  return `${packages.join(', ')}\n\n${text.trim()}\n\n---`
}
