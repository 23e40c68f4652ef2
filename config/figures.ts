/**
 * Prints how good the rules are on the half of the corpora, and on the made-up campaigns, that they never saw:
 * `npm run -s figures:guard`, `npm run -s figures:messages`, `npm run -s figures:quality`.
 */
import { guardFigures } from './corpora/guard-figures'
import { type Counts, percent, precision, recall } from './corpora/measures'
import { messageFigures } from './corpora/message-figures'
import { HELD_OUT_SEEDS, qualityFigures } from './crowds/quality-figures'

function line(name: string, counts: Counts): string {
  const { hits, misses, falseAlarms } = counts
  const figures = [
    `${hits} of ${hits + misses} found`,
    `${falseAlarms} false alarms`,
    `precision ${percent(precision(counts))}`,
    `recall ${percent(recall(counts))}`,
  ]
  return `${name.padEnd(14)}${figures.join(', ')}`
}

function printGuard(): void {
  const { all, byGroup, innocent } = guardFigures('heldOut')
  console.log(
    'The guard, on the half its rules never saw; one secret counts when all of it is covered',
  )
  for (const [group, counts] of Object.entries(byGroup)) console.log(line(group, counts))
  console.log(
    `${'innocent'.padEnd(14)}${innocent.alarmed} of ${innocent.sentences} sentences with a false alarm`,
  )
  console.log(line('all', all))
}

function printMessages(): void {
  const { scams, innocent, counts, byType } = messageFigures('heldOut')
  console.log('Check a message, on the half its rules never saw; one with marks counts as found')
  console.log(`${scams} scams, ${innocent} innocent messages`)
  console.log(line('all', counts))
  console.log('by type: marked of messages, and what those were taken for')
  for (const { label, messages, marked, takenFor } of byType) {
    const taken = Object.entries(takenFor).sort(([, a], [, b]) => b - a)
    const words = taken.map(([type, count]) => `${type} ${count}`).join(', ')
    console.log(`${label.padEnd(14)}${`${marked} of ${messages}`.padEnd(10)}${words}`)
  }
  const types = byType.filter(({ label }) => label !== 'innocent')
  const right = types.reduce((sum, row) => sum + row.right, 0)
  console.log(`type right for ${right} of ${counts.hits}, ${percent(right / counts.hits)}`)
}

function printQuality(): void {
  const { volunteers, answers, all, byWay } = qualityFigures(HELD_OUT_SEEDS)
  console.log(
    `The survey's checks, on ${HELD_OUT_SEEDS.length} made-up campaigns their rules never saw; a volunteer whom a person should look at counts as found`,
  )
  console.log(`${volunteers} volunteers, ${answers} answers`)
  console.log(line('all', all))
  console.log('by way: to look at of volunteers, and the strongest reason')
  for (const row of byWay) {
    const reasons = Object.entries(row.reasons).sort(([, a], [, b]) => b - a)
    const words = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')
    console.log(`${row.way.padEnd(14)}${`${row.looked} of ${row.volunteers}`.padEnd(12)}${words}`)
  }
}

const PRINTERS: Readonly<Record<string, () => void>> = {
  guard: printGuard,
  messages: printMessages,
  quality: printQuality,
}

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(PRINTERS)) {
  const print = PRINTERS[name]
  if (!print) throw new RangeError(`no figures of ${name}: ${Object.keys(PRINTERS).join(', ')}`)
  print()
}
