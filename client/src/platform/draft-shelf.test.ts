import { AUTOSAVE_AFTER, createDraftShelf, DRAFT_LIFE, type Drafts } from './draft-shelf'

/** A phone whose storage survives while shelves come and go. */
function phone() {
  let kept: Drafts = {}
  const writes = jest.fn((drafts: Drafts) => {
    kept = drafts
  })
  const open = () => createDraftShelf({ load: () => kept, keep: writes, now: () => Date.now() })
  return { open, writes }
}

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }))
afterEach(() => jest.useRealTimers())

describe('drafts', () => {
  test('DESIGN §1.5: typing is saved 800 ms after the last change, once', () => {
    const { open, writes } = phone()
    const shelf = open()
    shelf.update('report', { text: '一' })
    jest.advanceTimersByTime(AUTOSAVE_AFTER - 1)
    shelf.update('report', { text: '一个' })
    jest.advanceTimersByTime(AUTOSAVE_AFTER - 1)
    expect(writes).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(writes).toHaveBeenCalledTimes(1)
    expect(open().read('report')?.value).toEqual({ text: '一个' })
  })

  test('a step saves at once, and nothing is written twice', () => {
    const { open, writes } = phone()
    const shelf = open()
    shelf.update('report', { text: '一' })
    shelf.save()
    expect(open().read('report')?.value).toEqual({ text: '一' })
    jest.advanceTimersByTime(AUTOSAVE_AFTER * 2)
    shelf.save()
    expect(writes).toHaveBeenCalledTimes(1)
  })

  test('D-17: a draft lives 30 days after it was last written, and not one longer', () => {
    const { open } = phone()
    const shelf = open()
    shelf.update('old', 1)
    shelf.save()
    jest.advanceTimersByTime(DRAFT_LIFE - 1)
    expect(open().read('old')?.value).toBe(1)
    jest.advanceTimersByTime(1)
    expect(open().read('old')).toBeUndefined()
  })

  test('a discarded draft is gone from the phone and others stay', () => {
    const { open } = phone()
    const shelf = open()
    shelf.update('report', 1)
    shelf.update('answer', 2)
    shelf.save()
    shelf.discard('report')
    expect(shelf.read('report')).toBeUndefined()
    expect(open().read('report')).toBeUndefined()
    expect(open().read('answer')?.value).toBe(2)
  })

  test('a draft discarded while a save was due does not come back', () => {
    const { open } = phone()
    const shelf = open()
    shelf.update('report', 1)
    shelf.discard('report')
    jest.advanceTimersByTime(AUTOSAVE_AFTER)
    expect(open().read('report')).toBeUndefined()
  })

  test('every page of a form hears each change', () => {
    const shelf = phone().open()
    const heard = jest.fn()
    const stop = shelf.subscribe(heard)
    shelf.update('report', 1)
    shelf.discard('report')
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    shelf.update('report', 2)
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
