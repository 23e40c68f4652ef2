import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'

/** An animation that came to its end: of what, by which name, and how long it took, milliseconds. */
interface Motion {
  readonly of: string
  readonly name: string
  readonly took: number
}

/** Writes down every animation that ends. Components that are put into their places break off what had begun before. */
const WATCH = `(() => {
  window.motions = []
  document.addEventListener('animationend', ({ target, animationName: name, elapsedTime }) => {
    window.motions.push({ of: target.classList[0], name, took: Math.round(elapsedTime * 1000) })
  })
})()`

/** What grows in a chapter of the component page, and how: docs/design.md §9. */
const GROWTH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  charts: {
    progress__fill: 'grow-along',
    bullet__fill: 'grow-along',
    columns__bar: 'grow-up',
    'line-area__line': 'grow-up',
    'line-area__area': 'grow-up',
  },
  honours: {
    'star-track__fill': 'grow-along',
    ladder__slope: 'grow-up',
    'gate-ring__arc': 'grow-around',
  },
}
const M_FAST = 120
const M_SLOW = 420

async function openWatched(
  stage: Stage,
  path: string,
  { less = false, as = 'resident-motion' } = {},
): Promise<Person> {
  const person = await Person.open(stage.browser, 'about:blank')
  await person.page.emulateMedia({ reducedMotion: less ? 'reduce' : 'no-preference' })
  await person.context.addInitScript(WATCH)
  await person.page.goto(`${stage.cloud.origin}/?as=${as}#/${path}`)
  return person
}

/** What has moved by the time that everything has come to rest. */
async function motionsOf(person: Person): Promise<readonly Motion[]> {
  await person.page.waitForTimeout(2 * M_SLOW)
  return person.page.evaluate<Motion[]>('window.motions')
}

/** Each part of a chart once, in its way; the ring takes as long in its two halves as the others at once. */
async function growsOnce(stage: Stage, chapter: string): Promise<void> {
  const person = await openWatched(stage, `packages/local/kit/index?chapter=${chapter}`)
  await person.sees(/名字和参数/)
  const all = await motionsOf(person)
  for (const [part, name] of Object.entries(GROWTH[chapter] ?? {})) {
    const motions = all.filter(({ of }) => of === part)
    const drawn = await person.page.locator(`.${part}.${name}`).count()
    assert.ok(drawn > 0, `${part} is not on the page`)
    assert.equal(motions.length, drawn, `${part} does not grow once`)
    for (const { name: moves, took } of motions) {
      assert.equal(moves, name)
      assert.ok(name === 'grow-around' ? took <= M_SLOW : took === M_SLOW, `${took} ms`)
    }
  }
  const rings = all.filter(({ of }) => of === 'gate-ring__arc')
  const whole = rings.reduce((sum, { took }) => sum + took, 0)
  assert.equal(whole % M_SLOW, 0, `the halves of rings take ${whole} ms`)
  assert.deepEqual(person.errors, [])
  await person.leave()
}

/** What one comes back to, from the table behind a chart or from another page, stands as it stood. */
async function staysGrown(stage: Stage): Promise<void> {
  const person = await openWatched(stage, 'packages/local/kit/index?chapter=charts')
  await person.sees(/名字和参数/)
  const before = (await motionsOf(person)).length
  await person.tap('表')
  await person.tap('图')
  assert.equal((await motionsOf(person)).length, before, 'the chart grows again')
  await person.leave()

  const manager = await openWatched(stage, 'packages/manage/desk/index', { as: 'manager' })
  await manager.sees('看明细')
  const onDesk = (await motionsOf(manager)).length
  assert.ok(onDesk > 0, 'nothing grows on the desk')
  await manager.tap('看明细')
  await manager.sees('改过的记录')
  const withPlan = (await motionsOf(manager)).length
  await manager.page.goBack()
  await manager.sees('看明细')
  assert.equal((await motionsOf(manager)).length, withPlan, 'the desk grows again')
  await manager.leave()
}

async function fadesInstead(stage: Stage, chapter: string): Promise<void> {
  const person = await openWatched(stage, `packages/local/kit/index?chapter=${chapter}`, {
    less: true,
  })
  await person.sees(/名字和参数/)
  const all = await motionsOf(person)
  for (const part of Object.keys(GROWTH[chapter] ?? {})) {
    const motions = all.filter(({ of }) => of === part)
    assert.ok(motions.length > 0, `${part} does not fade in`)
    for (const { name, took } of motions) assert.deepEqual([name, took], ['appear', M_FAST])
  }
  await person.leave()
}

/** Somebody who asks for help is shown nothing that moves. */
async function restsOnReports(stage: Stage): Promise<void> {
  for (const page of ['category', 'details', 'urgent', 'contact']) {
    const person = await openWatched(stage, `packages/help/${page}/index`)
    await person.sees(/下一步|提交|110/)
    const moved = (await motionsOf(person)).filter(({ name }) => /^(grow|appear)/.test(name))
    assert.deepEqual(moved, [], `something moves on ${page}`)
    await person.leave()
  }
}

/** Charts grow once on first view; who asked for less motion gets a short fade; reports stand still. */
export const journey = {
  title: 'DESIGN §9: charts grow once, fade with reduced motion, and nothing moves on reports',
  async run(stage: Stage): Promise<void> {
    for (const chapter of Object.keys(GROWTH)) {
      await growsOnce(stage, chapter)
      await fadesInstead(stage, chapter)
    }
    await staysGrown(stage)
    await restsOnReports(stage)
  },
}
