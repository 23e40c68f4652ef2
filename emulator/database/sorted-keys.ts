interface Block {
  /** Index keys in order; each ends with the id it points to, so no two are equal. */
  readonly keys: string[]
  readonly ids: string[]
}

/** Half-open range of index keys. */
export interface KeyRange {
  readonly from: string
  readonly to: string
}

const FULL = 512

/** Sorted keys in blocks: insertion moves at most one block, a range starts with two binary searches. */
export class SortedKeys {
  private blocks: Block[] = []

  /** Fills an empty list at once: much cheaper than one insertion a key. */
  load(entries: readonly (readonly [key: string, id: string])[]): void {
    const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    for (let at = 0; at < sorted.length; at += FULL / 2) {
      const part = sorted.slice(at, at + FULL / 2)
      this.blocks.push({ keys: part.map(([key]) => key), ids: part.map(([, id]) => id) })
    }
  }

  add(key: string, id: string): void {
    let [blockAt, at] = this.position(key)
    if (blockAt === this.blocks.length) {
      // Beyond all others: at the end of the last block.
      if (blockAt === 0) this.blocks.push({ keys: [], ids: [] })
      else blockAt--
      at = this.blocks[blockAt]?.keys.length ?? 0
    }
    const block = this.blocks[blockAt]
    if (!block || block.keys[at] === key) return
    block.keys.splice(at, 0, key)
    block.ids.splice(at, 0, id)
    if (block.keys.length > FULL) this.split(blockAt, block)
  }

  delete(key: string): void {
    const [blockAt, at] = this.position(key)
    const block = this.blocks[blockAt]
    if (block?.keys[at] !== key) return
    block.keys.splice(at, 1)
    block.ids.splice(at, 1)
    if (block.keys.length === 0) this.blocks.splice(blockAt, 1)
  }

  /** How many keys the range holds; counts whole blocks, not keys. */
  count(range: KeyRange): number {
    if (range.to <= range.from) return 0
    const [firstBlock, first] = this.position(range.from)
    const [lastBlock, last] = this.position(range.to)
    let total = last - first
    for (let at = firstBlock; at < lastBlock; at++) total += this.blocks[at]?.keys.length ?? 0
    return total
  }

  /** The ids of a range in key order, or in the opposite order. */
  *ids(range: KeyRange, backwards = false): Generator<string> {
    if (backwards) {
      yield* this.idsBackwards(range)
      return
    }
    let [blockAt, at] = this.position(range.from)
    for (let block = this.blocks[blockAt]; block; block = this.blocks[++blockAt], at = 0) {
      for (; at < block.keys.length; at++) {
        if ((block.keys[at] ?? '') >= range.to) return
        yield block.ids[at] ?? ''
      }
    }
  }

  private *idsBackwards(range: KeyRange): Generator<string> {
    let [blockAt, at] = this.position(range.to)
    for (;;) {
      const block = this.blocks[blockAt]
      while (block && --at >= 0) {
        if ((block.keys[at] ?? '') < range.from) return
        yield block.ids[at] ?? ''
      }
      const before = this.blocks[--blockAt]
      if (!before) return
      at = before.keys.length
    }
  }

  /** Where the key stands or would stand: the first key that is not below it. */
  private position(key: string): [block: number, at: number] {
    let low = 0
    let high = this.blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const last = this.blocks[middle]?.keys.at(-1)
      if (last !== undefined && last < key) low = middle + 1
      else high = middle
    }
    const keys = this.blocks[low]?.keys
    if (!keys) return [low, 0]
    let from = 0
    let to = keys.length
    while (from < to) {
      const middle = (from + to) >>> 1
      const found = keys[middle]
      if (found !== undefined && found < key) from = middle + 1
      else to = middle
    }
    return [low, from]
  }

  private split(blockAt: number, block: Block): void {
    const half = block.keys.length >>> 1
    this.blocks.splice(blockAt + 1, 0, {
      keys: block.keys.splice(half),
      ids: block.ids.splice(half),
    })
  }
}
