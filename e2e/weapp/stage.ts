import { resolve } from 'node:path'
import { readBuild } from './build'
import { registerBuiltIns } from './built-ins'
import { Person } from './person'

/** Lets somebody open the built app on a new phone: who they are, and the path of the code they scanned, if any. */
export type Enter = (openid: string, code?: string) => Person

/**
 * Sets the stage of a test file: the build, the cloud that global-setup.ts opened, and the house rule that nobody's
 * app may throw or complain, neither its scripts nor its views.
 */
export function setStage(): Enter {
  const origin = process.env.WEAPP_TEST_CLOUD
  if (!origin) throw new Error('no cloud: run these tests as the jest project weapp')
  registerBuiltIns()
  const build = readBuild(resolve(__dirname, '../../dist/weapp'))
  const people: Person[] = []
  const viewErrors = jest.spyOn(console, 'error')

  afterEach(() => {
    people.forEach((person) => person.leaves())
    expect(people.splice(0).flatMap(({ errors }) => errors)).toEqual([])
    expect(viewErrors).not.toHaveBeenCalled()
  })

  return (openid, code) => {
    const person = new Person(build, { origin, openid }, code)
    people.push(person)
    return person
  }
}
