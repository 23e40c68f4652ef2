import { resolve } from 'node:path'
import { readBuild } from './build'
import { registerBuiltIns } from './built-ins'
import { openCloud, type Cloud } from './cloud'
import { Person } from './person'

/** Lets somebody open the built app on a new phone: who they are, and the path of the code they scanned, if any. */
export type Enter = (openid: string, code?: string) => Person

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

  return (openid, code) => {
    const person = new Person(build, { origin: cloud.origin, openid }, code)
    people.push(person)
    return person
  }
}
