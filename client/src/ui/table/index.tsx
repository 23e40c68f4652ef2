import { View } from '@tarojs/components'
import './index.scss'

/** A cell that is not shown, because so few stand behind it that they could be recognised. */
export const HIDDEN = Symbol('hidden')
export type TableCell = string | number | typeof HIDDEN

export interface TableProps {
  /** The finding in a sentence; it stands above the table. */
  readonly caption: string
  /** The names of the columns, the first one of what the rows are; five at most. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly key: string
    /** One cell a column. */
    readonly cells: readonly TableCell[]
    /** The row that counts now, such as the next date of a plan. */
    readonly current?: boolean
  }[]
  /** The place of the column that counts now, such as the next date of a plan; the first is 0. */
  readonly currentColumn?: number
  /** The words in a hidden cell, such as 不显示. */
  readonly hidden: string
}

function Cell({ cell, hidden }: { readonly cell: TableCell; readonly hidden: string }) {
  if (cell === HIDDEN) return <View className="table__hidden">{hidden}</View>
  return <View>{typeof cell === 'number' ? cell.toLocaleString('zh-CN') : cell}</View>
}

/**
 * Numbers in rows and columns; every chart of a report has one behind it.
 * Anatomy: caption › head row › rows; the first cell names the row, a hidden cell is hatched and says so.
 * Large type on a narrow phone has no room for columns: there each row becomes a list of names and values.
 */
export function Table({ caption, columns, rows, currentColumn, hidden }: TableProps) {
  const look = (place: number) =>
    `table__cell ${place === currentColumn ? 'table__cell--current' : ''}`
  const grid: Record<string, string> = { '--numbers': String(columns.length - 1) }
  return (
    <View className="table" aria-role="table" aria-label={caption}>
      <View className="table__caption" aria-hidden>
        {caption}
      </View>
      <View className="table__row table__row--head" style={grid} aria-role="row">
        {columns.map((column, place) => (
          <View key={column} className={look(place)} aria-role="columnheader">
            {column}
          </View>
        ))}
      </View>
      {rows.map(({ key, cells, current }) => (
        <View
          key={key}
          className={`table__row ${current ? 'table__row--current' : ''}`}
          style={grid}
          aria-role="row"
        >
          {columns.map((column, place) => (
            <View
              key={column}
              className={look(place)}
              aria-role={place === 0 ? 'rowheader' : 'cell'}
            >
              <View className="table__label">{column}</View>
              <Cell cell={cells[place] ?? ''} hidden={hidden} />
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
