/** The access matrix against the real functions: what it does not allow is refused and changes nothing. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DAY } from '@shared/kit/time'
import { matrix, type Domain } from '../../config/testing/access/matrix'
import {
  BROKEN,
  MAY_HOLD,
  MAY_TELL,
  plantedIn,
  planting,
  type Told,
} from '../../config/testing/access/planted'
import { probes } from '../../config/testing/access/probes'
import type { AccessRow } from '../../config/testing/access/reach'
import { Stage } from '../../config/testing/access/stage'
import { walk, type Step, type Walked } from '../../config/testing/access/walk'
import { makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { recordTexts } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { sentToWeChat } from '../../config/testing/wechat'

const DOMAINS = Object.keys(matrix) as Domain[]
/** In the order in which what one leaves is taken by the next. */
const TICKING = [
  'account',
  'volunteer',
  'help',
  'opinion',
  'activity',
  'survey',
  'notice',
  'desk',
  'learn',
]
const CONTRACTS = resolve(__dirname, '../../shared/src')
let cloud: LocalCloud
let database: RawDatabase
let stage: Stage
let walked: Walked
const told: Told = { answers: new Set(), faults: new Set() }

/** Fires a timer; one that had too much to do within its time is fired again, and goes on where it was. */
async function tick(domain: string, more = 3): Promise<void> {
  try {
    await cloud.fireTimer(domain)
  } catch (error) {
    if (more === 0) throw error
    await tick(domain, more - 1)
  }
}

beforeAll(async () => {
  // No timer fires meanwhile, so that whatever changes was changed by a call.
  cloud = await startLocalCloud({ timerEvery: DAY })
  database = openDatabase(cloud.adminUrl)
  await Promise.all([makeQuestionnaire(database), makeCampaign(database, 'walk')])
  const planted = planting(cloud, told)
  stage = new Stage(planted, database)
  walked = await walk(stage, probes)
  for (const [domain, { contract }] of Object.entries(probes)) {
    for (const action of Object.keys(contract.actions)) {
      await planted.call(domain, action, BROKEN, 'walker-broken')
    }
  }
  for (const domain of TICKING) await tick(domain)
}, 600_000)
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

describe('planted values of who asks for help or speaks up', () => {
  test('PRV-07, RPT-04, R-28: are told to who wrote them, who handles them, or asked with a reason, and to nobody else', () => {
    expect([...told.answers].sort()).toEqual([...MAY_TELL].sort())
  })

  test('PRV-07, R-28: are in no refusal and no fault', () => {
    expect([...told.faults]).toEqual([])
  })

  test('PRV-21, R-28: are in no log', () => {
    expect(cloud.logs()).toContain('"action":"submitReport"')
    expect(plantedIn(cloud.logs())).toEqual([])
  })

  test('R-28: are in no message that leaves for WeChat', async () => {
    const { sent } = JSON.parse(await sentToWeChat(cloud)) as { sent: { api: string }[] }
    const isMessage = ({ api }: { api: string }) => api !== 'security.msgSecCheck'
    expect(plantedIn(JSON.stringify(sent))).toEqual(['words'])
    expect(plantedIn(JSON.stringify(sent.filter(isMessage)))).toEqual([])
  })

  test('PRV-07, PRV-14, R-29: are in no record but the words of the case itself', async () => {
    const texts = await recordTexts(database)
    const held = [...texts].flatMap(([name, text]) =>
      plantedIn(text).map((what) => `${name} ${what}`),
    )
    expect(held.sort()).toEqual(MAY_HOLD)
    const numbers = [...texts].flatMap(([name, text]) =>
      stage
        .shownIn(text)
        .filter(({ what }) => what === 'phone' || what === 'idNumber')
        .map(({ what }) => `${name} ${what}`),
    )
    expect(numbers).toEqual([])
  })
})
