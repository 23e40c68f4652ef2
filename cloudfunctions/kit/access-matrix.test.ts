/** The access matrix against the real functions: what it does not allow is refused and changes nothing. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DAY } from '@shared/kit/time'
import { matrix, type Domain } from '../../config/testing/access/matrix'
import { probes } from '../../config/testing/access/probes'
import type { AccessRow } from '../../config/testing/access/reach'
import { Stage } from '../../config/testing/access/stage'
import { walk, type Step, type Walked } from '../../config/testing/access/walk'
import { makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'

const DOMAINS = Object.keys(matrix) as Domain[]
const CONTRACTS = resolve(__dirname, '../../shared/src')
let cloud: LocalCloud
let walked: Walked

beforeAll(async () => {
  // No timer fires meanwhile, so that whatever changes was changed by a call.
  cloud = await startLocalCloud({ timerEvery: DAY })
  const database = openDatabase(cloud.adminUrl)
  await Promise.all([makeQuestionnaire(database), makeCampaign(database, 'walk')])
  walked = await walk(new Stage(cloud, database), probes)
}, 180_000)
afterAll(() => cloud.stop())

test('PRV-20, R-29: every action of every contract has its row', () => {
  const contracts = readdirSync(CONTRACTS).filter(
    (domain) => domain !== 'kit' && existsSync(join(CONTRACTS, domain, 'contract.ts')),
  )
  expect(contracts.sort()).toEqual([...DOMAINS].sort())
  for (const domain of DOMAINS) {
    const actions = Object.keys(probes[domain].contract.actions)
    expect(Object.keys(matrix[domain]).sort()).toEqual(actions.sort())
  }
})

describe.each(DOMAINS)('%s', (domain) => {
  const unexpected = (steps: readonly Step[]) => {
    const own = steps.filter((step) => step.domain === domain)
    expect(own.length).toBeGreaterThan(0)
    return own.filter(({ expected, got }) => expected !== got)
  }
  const ownOf = (cells: Iterable<string>) =>
    [...cells].filter((cell) => cell.startsWith(`${domain}.`)).sort()

  test('PRV-20, R-29, ROL-03, ROL-04, ROL-05, ROL-07, ROL-08, D-33: refuses what the matrix does not allow', () => {
    expect(unexpected(walked.refused)).toEqual([])
  })

  test('PRV-20, ROL-01: does what the matrix allows', () => {
    expect(unexpected(walked.allowed)).toEqual([])
  })

  test('PRV-02, PRV-03, R-29: no reply shows a name or number in full that the matrix does not name', () => {
    expect(ownOf(walked.leaks)).toEqual([])
  })

  test('PRV-02, R-12, R-29: what it names is shown, and leaves its row with reason and subject', () => {
    const named = Object.entries<AccessRow>(matrix[domain]).flatMap(([action, { shows }]) =>
      [...(shows.owner ?? []), ...(shows.others ?? [])].map(
        (what) => `${domain}.${action} ${what}`,
      ),
    )
    expect(ownOf(walked.fullReads)).toEqual(ownOf(new Set(named)))
    expect(ownOf(walked.unaudited)).toEqual([])
  })
})

test('R-24, R-27, PRV-20: nothing for whose role is over, who is closing the account, or has not agreed', () => {
  expect(walked.turnedAway.filter(({ expected, got }) => expected !== got)).toEqual([])
  const codes = new Set(walked.turnedAway.map(({ expected }) => expected))
  expect([...codes].sort()).toEqual(['ACCESS.CONSENT', 'ACCESS.ROLE', 'ACCESS.SIGN_IN'])
})

test('PRV-20: a refused call changes nothing', () => {
  expect(walked.changed).toEqual([])
})
