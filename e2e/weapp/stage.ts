import { resolve } from 'node:path'
import { readBuild } from './build'
import { registerBuiltIns } from './built-ins'
import { openCloud, type Cloud } from './cloud'
import { Person } from './person'
import type { PhoneOptions } from './phone'

type SpecialPhone = Pick<PhoneOptions, 'fontSize'>

export interface Enter {
  /**
   * Lets somebody open the built app on a new phone: who they are, the path of the code they scanned, if any, and what
   * else is special about the phone.
   */
  (openid: string, code?: string, phone?: SpecialPhone): Person
  /** How many records of a collection match. */
  readonly count: (collection: string, filter: object) => Promise<number>
  /** Where the cloud is, for what somebody does whose phone is not played. */
  readonly origin: () => string
}

/**
 * Sets the stage of a test file: the build, a cloud of its own with the demo, and the house rule that nobody's app may
 * throw or complain, neither its scripts nor its views.
 */
export function setStage(): Enter {
  registerBuiltIns()
  const build = readBuild(resolve(__dirname, '../../dist/weapp'))
  const people: Person[] = []
  const viewErrors = jest.spyOn(console, 'error')
  let cloud: Cloud

  beforeAll(async () => {
    cloud = await openCloud()
  }, 60_000)

  afterAll(() => cloud.close())

  afterEach(() => {
    people.forEach((person) => person.leaves())
    expect(people.splice(0).flatMap(({ errors }) => errors)).toEqual([])
    expect(viewErrors).not.toHaveBeenCalled()
  })

  const enter = (openid: string, code?: string, phone: SpecialPhone = {}) => {
    const person = new Person(build, { origin: cloud.origin, openid, ...phone }, code)
    people.push(person)
    return person
  }
  return Object.assign(enter, {
    count: (collection: string, filter: object) => cloud.count({ collection, filter }),
    origin: () => cloud.origin,
  })
}
