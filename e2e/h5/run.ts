/** Runs every journey in a real browser, one after the other: `node --import tsx e2e/h5/run.ts [name…]`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onStage, type Stage } from './stage'

interface Journey {
  readonly title: string
  readonly run: (stage: Stage) => Promise<void>
}

async function main(stage: Stage): Promise<void> {
  let passed = 0
  let failed = 0
  for (const file of journeyFiles()) {
    const { journey } = (await import(file)) as { journey: Journey }
    const started = Date.now()
    try {
      await journey.run(stage)
      passed += 1
      console.log(`ok      ${journey.title} (${Math.round((Date.now() - started) / 1000)} s)`)
    } catch (error) {
      failed += 1
      console.error(`FAILED  ${journey.title}`, error)
    }
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

function journeyFiles(): string[] {
  const wanted = process.argv.slice(2)
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.journey.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
    .map((file) => join(__dirname, file))
}

void onStage(main)
