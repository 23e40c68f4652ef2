/** The sentence beside each chart and table, from what is told alone. DESIGN.md §2. */
import type { ReportQuestion, ReportTable } from './report-model'
import { scoreOf } from './report-spots'

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** How many of ten, or of a hundred where they are few: 十个人里六个. */
export function howMany(count: number, of: number): string {
  const tenth = Math.round((count * 10) / of)
  if (tenth >= 10) return '几乎人人'
  if (tenth > 0) return `十个人里${NUMERALS[tenth] ?? tenth}个`
  return `一百个人里 ${Math.max(1, Math.round((count * 100) / of))} 个`
}

/** A share in per cent with one decimal: 61.4%. */
export function percent(count: number, of: number): string {
  return `${(Math.round((count * 1000) / of) / 10).toFixed(1)}%`
}

/** What is done with an answer of each kind. */
function chose(kind: ReportQuestion['kind'], label: string): string {
  if (kind === 'ranking') return `把“${label}”排第一`
  return kind === 'region' ? `来自${label}` : `选“${label}”`
}

/** The sentence of a question: what most people answered. */
export function questionSentence({
  kind,
  answered,
  options,
  meanTenths,
}: Omit<ReportQuestion, 'sentence'>): string {
  if (kind === 'text') return answered === null ? '留话的人数不显示' : `有 ${answered} 位居民留了话`
  const told = options.flatMap(({ label, count }) => (count === null ? [] : [{ label, count }]))
  const [most] = told.sort((a, b) => b.count - a.count)
  if (meanTenths !== null) {
    const mean = (meanTenths / 10).toFixed(1)
    const best = options[options.length - 1]?.id.slice(1) ?? ''
    return kind === 'scale' ? `平均 ${mean} 分，最高 ${best} 分` : `平均是 ${mean}`
  }
  if (!most || answered === null) return '人数太少，先不显示'
  return `${howMany(most.count, answered)}，${chose(kind, most.label)}`
}

/** The sentence of a table: the group that differs most, and only what is told of it. */
export function tableSentence(
  { groups, rows }: Pick<ReportTable, 'groups' | 'rows'>,
  { answered, options }: Pick<ReportQuestion, 'answered' | 'options'>,
): string {
  const cells = rows.flatMap((row) => row.cells)
  if (!answered || cells.every((cell) => cell === null)) return '分组人数太少，先不显示'
  const found = rows.flatMap(({ label, answered: count, cells: own, id }) => {
    if (count === null || !options.some((option) => option.id === id)) return []
    const whole = !own.includes(null)
    return groups.flatMap((group, place) => {
      const cell = own[place] ?? null
      if (cell === null || group.answered === null || group.answered === 0) return []
      const share = cell / group.answered
      if (share - count / answered < 0.01) return []
      const score = scoreOf({ count: cell, of: group.answered }, { count, of: answered })
      const isHighest =
        whole &&
        groups.every((other, at) => !other.answered || (own[at] ?? 0) / other.answered <= share)
      const shares = `占 ${percent(cell, group.answered)}，大家 ${percent(count, answered)}`
      const says = `${group.label}“${label}”${isHighest ? '的占比最高' : shares}`
      return [{ score, says }]
    })
  })
  const [clearest] = found.sort((a, b) => b.score - a.score)
  return clearest?.says ?? '各组都差不多'
}
