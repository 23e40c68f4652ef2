import { createKeyedStore, defineKey, type StorageBackend } from './keyed-store'

function memory(): StorageBackend & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: (name) => kept.get(name),
    set: (name, value) => void kept.set(name, value),
    remove: (name) => void kept.delete(name),
  }
}

const COLOUR = defineKey('colour', 2, 'none')

describe('keyed store', () => {
  test('a value comes back after a restart, and before it was written the initial one does', () => {
    const backend = memory()
    const before = createKeyedStore(backend, () => '')
    expect(before.read(COLOUR)).toBe('none')
    before.write(COLOUR, 'green')
    expect(createKeyedStore(backend, () => '').read(COLOUR)).toBe('green')
  })

  test('a value of another version is not read as this one', () => {
    const backend = memory()
    createKeyedStore(backend, () => '').write(defineKey('colour', 1, 0), 7)
    expect(createKeyedStore(backend, () => '').read(COLOUR)).toBe('none')
  })

  test('the same object comes back until it is written again', () => {
    const store = createKeyedStore(memory(), () => '')
    const LIST = defineKey<readonly number[]>('list', 1, [])
    store.write(LIST, [1, 2])
    expect(store.read(LIST)).toBe(store.read(LIST))
    store.write(LIST, [1, 2, 3])
    expect(store.read(LIST)).toEqual([1, 2, 3])
  })

  test('two people on one device never see each other, and find their own again', () => {
    let person = 'a.'
    const store = createKeyedStore(memory(), () => person)
    store.write(COLOUR, 'green')
    person = 'b.'
    expect(store.read(COLOUR)).toBe('none')
    store.write(COLOUR, 'blue')
    person = 'a.'
    expect(store.read(COLOUR)).toBe('green')
  })

  test('who listens hears writes and removals of that key only, until they stop', () => {
    const store = createKeyedStore(memory(), () => '')
    const heard = jest.fn()
    const stop = store.subscribe(COLOUR, heard)
    store.write(COLOUR, 'green')
    store.write(defineKey('other', 1, 0), 1)
    store.remove(COLOUR)
    expect(heard).toHaveBeenCalledTimes(2)
    expect(store.read(COLOUR)).toBe('none')
    stop()
    store.write(COLOUR, 'blue')
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
