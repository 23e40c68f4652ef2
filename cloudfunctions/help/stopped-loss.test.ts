/** What a stopped loss brings those who handled the case, and what becomes of it when the case is opened again. */
import { CaseWorld } from '../../config/testing/cases'
import { outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { Merited } from '../kit/merits'

let world: CaseWorld

beforeAll(async () => {
  world = await CaseWorld.open()
}, 60_000)
afterAll(() => world.stop())

async function close(id: string, outcome = 'lossStopped') {
  return world.call('manager', 'closeCase', {
    ...{ id, stepId: clientId('reportStep'), fraudType: 'loan', outcome },
    ...{ note: '钱没有转出去', lesson: '先问家里人' },
  })
}

const meritsFor = async (id: string) =>
  (await world.database.all<Merited>('merits'))
    .filter(({ _id }) => _id.includes(id))
    .map(({ accountId, counts }) => [accountId, counts] as const)
    .sort()

test('BDG-08: whoever closed the case and the volunteer who had it are credited once, in six waves', async () => {
  const volunteer = await world.newVolunteer()
  const { id } = await world.newCaseBy('13812342071')
  const stepId = clientId('reportStep')
  await world.act('manager', 'assignCase', { id, to: volunteer.accountId, stepId })
  const called = await close(id)
  expect(outputOf(called).outcome).toBe('lossStopped')
  expect(called.waves).toBeLessThanOrEqual(6)
  const manager = world.accountOf('manager')
  expect(await meritsFor(id)).toEqual(
    [manager, volunteer.accountId].sort().map((account) => [account, { stoppedLosses: 1 }]),
  )
  const again = { id, stepId: clientId('reportStep'), reason: '对方又打来了' }
  const reopened = await world.call('second', 'reopenCase', again)
  expect(outputOf(reopened).outcome).toBeNull()
  expect(reopened.waves).toBeLessThanOrEqual(6)
  expect((await meritsFor(id)).map(([, counts]) => counts)).toEqual([{}, {}])
  await close(id)
  expect((await meritsFor(id)).map(([, counts]) => counts)).toEqual([
    ...[{}, { stoppedLosses: 1 }, {}, { stoppedLosses: 1 }],
  ])
})

test('BDG-08: another outcome brings nothing', async () => {
  const { id } = await world.newCase()
  await close(id, 'advised')
  expect(await meritsFor(id)).toEqual([])
})
