import { keepInStep, type Walker } from './in-step'

const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('stories of different pace take each step together; whoever leaves is not waited for', async () => {
  const taken: number[] = []
  const plans = [
    { steps: 3, slow: 1 },
    { steps: 3, slow: 9 },
    { steps: 1, slow: 4 },
    { steps: 2, slow: 0 },
  ]
  const walkers = keepInStep(plans.length)
  await Promise.all(
    plans.map(async ({ steps, slow }, index) => {
      const walker = walkers[index] as Walker
      for (let step = 1; step <= steps; step++) {
        await soon(slow)
        await walker.step()
        taken.push(step)
      }
      walker.leave()
    }),
  )
  expect(taken).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3])
})

test('with the others gone nobody waits, and who has left waits for nobody', async () => {
  const [first, second] = keepInStep(2)
  const waiting = first?.step()
  second?.leave()
  second?.leave()
  await expect(waiting).resolves.toBeUndefined()
  await expect(second?.step()).resolves.toBeUndefined()
})
