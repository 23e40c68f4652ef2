/** Plays one journey in a real browser, on a cloud of its own: `node --import tsx e2e/h5/play.ts offline`. */
import { join } from 'node:path'
import { onStage, type Stage } from './stage'

interface Journey {
  readonly title: string
  readonly run: (stage: Stage) => Promise<void>
}

async function play(name: string): Promise<void> {
  const { journey } = (await import(join(__dirname, `${name}.journey.ts`))) as { journey: Journey }
  const started = Date.now()
  try {
    await onStage((stage) => journey.run(stage))
    console.log(`ok      ${journey.title} (${Math.round((Date.now() - started) / 1000)} s)`)
  } catch (error) {
    console.error(`FAILED  ${journey.title}`, error)
    process.exitCode = 1
  }
}

void play(process.argv[2] ?? '')
