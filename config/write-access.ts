/**
 * `npm run docs:access` writes docs/access.md: who may call which action and how far, from the access matrix. `--check`
 * only looks whether the page is as it should be.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROLE_WORDS } from '@shared/account/role-words'
import { format } from 'prettier'
import { matrix } from './testing/access/matrix'
import { CALLERS, type AccessRow, type CallerKind, type Reach } from './testing/access/reach'

const page = join(resolve(__dirname, '..'), 'docs/access.md')

const CALLER_WORDS: Readonly<Record<CallerKind, string>> = {
  ...{ guest: '访客', stranger: '没登录', resident: '居民' },
  ...ROLE_WORDS,
}
const CALLER_NAMES: Readonly<Record<CallerKind, string>> = {
  ...{ guest: 'guest', stranger: 'stranger', resident: 'resident', volunteer: 'volunteer' },
  ...{ teamLeader: 'team leader', stationManager: 'manager', associationStaff: 'association' },
  ...{ documentReviewer: 'document reviewer', siteAuditor: 'site auditor' },
  ...{ decisionMaker: 'decision maker', supervisor: 'supervisor' },
}
const REACH_WORDS: Readonly<Record<Reach, string>> = { own: 'own', place: 'place', all: '**all**' }
const SECRET_WORDS = {
  ...{ name: 'name', phone: 'phone', idNumber: 'ID number', displayName: 'display name' },
} as const
const LEAVES_WORDS = {
  copy: 'audited',
  reason: 'audited with reason and subject',
  anonymous: 'audited with reason',
  consent: 'by consent',
} as const

const INTRODUCTION = `# Who may do what

Made by \`npm run docs:access\` from \`config/testing/access/matrix.ts\`; change the matrix, not this page. The matrix is
written from the requirements, apart from the contracts. \`cloudfunctions/kit/access-matrix.test.ts\` calls every action as
each of these people, for a record of their own, one at their place and a foreign one: what is not written here is
refused and changes nothing, and no reply shows in full what is not named here.

- **own**: one's own records. **place**: also those at the team, station or area of the role. **all**: everywhere.
- An empty cell: refused.
- A guest (访客) comes without an identity of WeChat, a stranger (没登录) without an account; a resident (居民) has one.
- Who holds several roles may do what each of them may. A role for the whole association has every place.
- **In full**: what the reply does not cover, and what the reading leaves behind.`

function table(rows: Readonly<Record<string, AccessRow>>): string {
  const head = ['Action', ...CALLERS.map(callerHead), 'In full', 'From']
  const body = Object.entries(rows).map(([action, { may, shows, from }]) => [
    `\`${action}\``,
    ...CALLERS.map((caller) => reachWord(may[caller])),
    fullReads(shows),
    from,
  ])
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function callerHead(caller: CallerKind): string {
  return `${CALLER_WORDS[caller]}<br>${CALLER_NAMES[caller]}`
}

function reachWord(reach: Reach | undefined): string {
  return reach === undefined ? '' : REACH_WORDS[reach]
}

function fullReads({ owner, others, leaves }: AccessRow['shows']): string {
  const shown = (secrets: typeof owner) =>
    (secrets ?? []).map((one) => SECRET_WORDS[one]).join(', ')
  const parts = [
    owner && `owner: ${shown(owner)}`,
    others && `reader: ${shown(others)}`,
    leaves && LEAVES_WORDS[leaves],
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}

function accessPage(): Promise<string> {
  const sections = Object.entries(matrix).map(([domain, rows]) => `## ${domain}\n\n${table(rows)}`)
  const text = [INTRODUCTION, ...sections].join('\n\n')
  return format(text, { parser: 'markdown', printWidth: 100 })
}

async function main(): Promise<void> {
  const wanted = await accessPage()
  if (!process.argv.includes('--check')) {
    writeFileSync(page, wanted)
    const actions = Object.values(matrix).flatMap((rows) => Object.keys(rows))
    console.log(`docs/access.md: ${actions.length} actions`)
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== wanted) {
    console.error('docs/access.md is not what the access matrix says now: npm run docs:access')
    process.exitCode = 1
  }
}

void main()
