/** The people of a suite: each one's phone is opened once and handed from check to check. */
import { Person, type Owner } from './person'
import type { Stage } from './stage'

export class Crew {
  private readonly people = new Map<string, Promise<Person>>()

  constructor(private readonly stage: Stage) {}

  /** Somebody with their phone. */
  person(owner: Owner): Promise<Person> {
    const key = JSON.stringify(owner)
    const person = this.people.get(key) ?? Person.open(this.stage, owner)
    this.people.set(key, person)
    return person
  }

  /** What anybody's app threw or complained of. */
  async errors(): Promise<string[]> {
    const people = await Promise.all(this.people.values())
    return (await Promise.all(people.map((person) => person.errors()))).flat()
  }
}
